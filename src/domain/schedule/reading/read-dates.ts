import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem, WrittenDate } from "./items.ts";
import { dateSign, readYearMonths, yearBefore } from "./read-year-months.ts";
import type { Token } from "./tokens.ts";

/** 12月20日（日）, 令和9年1月10日, 2027/1/10; then 〜 another date, or から. */
export const readDates = (cursor: Cursor): readonly DaysItem[] | null => attempt(cursor, dates);

function dates(cursor: Cursor): readonly DaysItem[] | null {
  const from = cursor.at;
  const time = attempt(cursor, timeOfSeries);
  const first = attempt(cursor, oneDate);
  if (first === null) {
    const months = time === null ? readYearMonths(cursor) : null;
    return months === null ? openEnd(cursor) : [months];
  }
  const spoken = cursor.tokens.slice(from, cursor.at).some(({ kind }) => kind === "topic");
  const last = attempt(cursor, (inner) => rangeEnd(inner, first));
  if (last !== null) return [{ is: "dates", first, last }];
  const since = attempt(cursor, (inner) => beginning(inner));
  if (since !== null) return [{ is: "dates", first, last: null }];
  if (take(cursor, "until") !== null) return [{ is: "dates", first: null, last: first }];
  const ofMonth = spoken && time === null;
  return [{ is: "date", date: first, ofMonth, time }, ...further(cursor, first, time)];
}

type Time = Extract<DaysItem, { is: "date" }>["time"];

/** 初回は, 次回： before a date. */
function timeOfSeries(cursor: Cursor): Time {
  const first = take(cursor, "first-time");
  if (first === null && take(cursor, "next-time") === null) return null;
  take(cursor, "colon");
  skipSpace(cursor);
  return first === null ? "next" : "first";
}

/** 〜3月18日 */
function openEnd(cursor: Cursor): readonly DaysItem[] | null {
  if (take(cursor, "range") === null) return null;
  skipSpace(cursor);
  const last = attempt(cursor, oneDate);
  if (last === null) return null;
  take(cursor, "until");
  return [{ is: "dates", first: null, last }];
}

/** から, 〜 or スタート behind a date, where no time follows the dash. */
function beginning(cursor: Cursor): true | null {
  skipSpace(cursor);
  if (take(cursor, "start-word") !== null) return true;
  if (take(cursor, "from") !== null) {
    take(cursor, "start-word");
    return true;
  }
  if (take(cursor, "range") === null) return null;
  const next = peek(cursor);
  return next === undefined ||
    next.kind === "close-bracket" ||
    next.kind === "space" ||
    next.kind === "of"
    ? true
    : null;
}

/** ・23日, 、2月13日, ・10(日): more dates, of the same month where none is named. */
function further(cursor: Cursor, first: WrittenDate, time: Time): DaysItem[] {
  const found: DaysItem[] = [];
  let before = first;
  for (;;) {
    const next = attempt(cursor, (inner) => {
      skipSpace(inner);
      if (take(inner, "list") === null && take(inner, "slash") === null) return null;
      skipSpace(inner);
      return dayAlone(inner, before);
    });
    if (next === null) return found;
    found.push({ is: "date", date: next, ofMonth: false, time: time === null ? null : "next" });
    before = next;
  }
}

function dayAlone(cursor: Cursor, before: WrittenDate): WrittenDate | null {
  const day = take(cursor, "number");
  if (day === null || day.value < 1 || day.value > 31) return null;
  if (take(cursor, "day") === null && !standsAlone(cursor)) return null;
  const weekday = weekdayBehind(cursor);
  return { year: before.year, month: before.month, day: day.value, weekday };
}

/** 12/3・10・17: a bare number that is not an hour, a month or the begin of a range. */
const standsAlone = (cursor: Cursor): boolean => {
  const next = peek(cursor)?.kind;
  return next === undefined || next === "open-bracket" || next === "list" || next === "space";
};

function rangeEnd(cursor: Cursor, first: WrittenDate): WrittenDate | null {
  skipSpace(cursor);
  if (take(cursor, "range") === null && take(cursor, "from") === null) return null;
  take(cursor, "range");
  skipSpace(cursor);
  const nextYear = attempt(cursor, yearAfter);
  const last =
    attempt(cursor, oneDate) ??
    attempt(cursor, (inner) => dayOnly(inner, first)) ??
    attempt(cursor, endOfMonth);
  if (last === null) return null;
  take(cursor, "until");
  const year = last.year ?? (first.year === null ? null : first.year + (nextYear === null ? 0 : 1));
  return {
    ...last,
    year: year !== null && nextYear === null ? laterYear(first, last, year) : year,
  };
}

/** 1月7日から3月末まで */
function endOfMonth(cursor: Cursor): WrittenDate | null {
  const span = readYearMonths(cursor);
  return span?.first === null ? span.last : null;
}

/** 翌年の1月3日 */
function yearAfter(cursor: Cursor): true | null {
  return take(cursor, "filler") === null ? null : true;
}

const laterYear = (first: WrittenDate, last: WrittenDate, year: number): number =>
  last.year === null && last.month * 31 + last.day < first.month * 31 + first.day ? year + 1 : year;

/** 8/13〜16, 12月20日〜24日: a day of the same month, unless it is an hour. */
function dayOnly(cursor: Cursor, first: WrittenDate): WrittenDate | null {
  const day = take(cursor, "number");
  if (day === null || day.value < first.day || day.value > 31) return null;
  if (take(cursor, "day") === null) {
    const next = peek(cursor);
    if (next?.kind === "colon" || next?.kind === "hour" || next?.kind === "slash") return null;
    if (next?.kind === "month" || next?.kind === "half" || next?.kind === "minute") return null;
  }
  const weekday = weekdayBehind(cursor);
  return { year: first.year, month: first.month, day: day.value, weekday };
}

function oneDate(cursor: Cursor): WrittenDate | null {
  const year = attempt(cursor, yearBefore);
  const heading = attempt(cursor, monthAsHeading);
  const month = heading ?? take(cursor, "number");
  if (month === null || month.value < 1 || month.value > 12) return null;
  const byWord = heading !== null || take(cursor, "month") !== null;
  const spoken = byWord && heading === null && take(cursor, "topic") !== null;
  let dotted = false;
  if (byWord) {
    take(cursor, "colon");
    skipSpace(cursor);
  } else {
    const byDot = year === null && sees(cursor, "dot");
    const between = take(cursor, "slash") ?? (year === null && !byDot ? null : dateSign(cursor));
    if (between === null) return null;
    dotted = byDot;
  }
  const day = take(cursor, "number");
  if (day === null || day.value < 1 || day.value > 31) return null;
  const named = take(cursor, "day") !== null;
  if (byWord && !named) return null;
  if (!byWord && (sees(cursor, "colon") || sees(cursor, "hour") || sees(cursor, "slash")))
    return null;
  const weekday = weekdayBehind(cursor);
  // 12月は12日（土） is a date; 12月は12日 says what the month does.
  if (spoken && weekday === null) return null;
  // 12.1 may be anything, 12.1（火） is a date.
  if (dotted && weekday === null) return null;
  return { year, month: month.value, day: day.value, weekday };
}

/** 【1月】9日、23日 */
function monthAsHeading(cursor: Cursor): Token | null {
  if (take(cursor, "open-bracket") === null) return null;
  const month = take(cursor, "number");
  if (month === null || take(cursor, "month") === null) return null;
  return take(cursor, "close-bracket") === null ? null : month;
}

/** （日）, （月・祝）, 日曜日: the weekday that goes with a date; taken only where it is one. */
export function weekdayBehind(cursor: Cursor): number | null {
  return attempt(cursor, (inner) => {
    skipSpace(inner);
    const bracket = take(inner, "open-bracket");
    if (bracket !== null && take(inner, "holiday") !== null) take(inner, "list");
    const weekday = take(inner, "weekday");
    if (weekday === null) return null;
    const named = take(inner, "youbi") !== null;
    if (bracket === null) return named || standsBeforeHours(inner) ? weekday.value : null;
    take(inner, "list");
    take(inner, "holiday");
    return take(inner, "close-bracket") === null ? null : weekday.value;
  });
}

/** 12/1火 10時: a weekday that no other follows. */
function standsBeforeHours(cursor: Cursor): boolean {
  const next = peek(cursor)?.kind;
  return next === undefined || ["space", "line", "number", "am", "pm", "noon"].includes(next);
}
