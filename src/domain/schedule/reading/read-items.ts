import type { Move } from "../schedule.ts";
import { WEEKDAYS } from "../schedule.ts";
import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem, Item, Times } from "./items.ts";
import { readDates } from "./read-dates.ts";
import { readDaysOff } from "./read-days-off.ts";
import { readHours } from "./read-hours.ts";
import { readMonthdays, readMonths } from "./read-months.ts";
import { readNth, readWeekdays } from "./read-weekdays.ts";
import type { Token } from "./tokens.ts";
import { MOVES, type TokenKind } from "./vocabulary.ts";

/** Reads all words into items, in order; a word that fits nowhere becomes `nonsense`. */
export function readItems(cursor: Cursor): Item[] {
  const items: Item[] = [];
  while (cursor.at < cursor.tokens.length) {
    const from = cursor.at;
    const found = readDaysOff(cursor) ?? daysAt(cursor) ?? hoursAt(cursor) ?? wordsAt(cursor);
    // 12月：第3土曜
    const heads = sees(cursor, "colon") && found[found.length - 1]?.is === "months";
    items.push(...found, ...(heads ? [{ is: "only" } as const] : []));
    if (cursor.at === from) cursor.at += 1;
  }
  return items;
}

const span = (cursor: Cursor, from: number) => ({
  from: cursor.tokens[from]?.start ?? 0,
  to: cursor.tokens[cursor.at - 1]?.end ?? 0,
});

function daysAt(cursor: Cursor): readonly Item[] | null {
  const from = cursor.at;
  const days =
    readDates(cursor) ??
    one(attempt(cursor, (inner) => timesBefore(inner))) ??
    one(readMonths(cursor)) ??
    one(readMonthdays(cursor)) ??
    one(readNth(cursor)) ??
    one(readWeekdays(cursor)) ??
    one(attempt(cursor, namedDays));
  if (days === null) return null;
  const at = span(cursor, from);
  return days.map((item): Item => (item.is === "times" ? item : { ...item, ...at }));
}

const one = <Value>(value: Value | null): readonly Value[] | null =>
  value === null ? null : [value];

/** 月2回, 週1回, 年4回, 全5回, 1日2回, 3日間: a count that other words must bear out. */
function timesBefore(cursor: Cursor): Times | null {
  const first = peek(cursor);
  if (first === undefined) return null;
  // 10時〜と14時〜の2回
  const joint = first.kind === "of" && first.end - first.start === 1;
  if (joint && sees(cursor, "number", 1) && sees(cursor, "times", 2)) {
    const count = peek(cursor, 1)?.value ?? 0;
    cursor.at += 3;
    return { is: "times", per: "named", count };
  }
  if (first.kind === "number" && sees(cursor, "days-long", 1)) {
    cursor.at += 2;
    return { is: "times", per: "days", count: first.value };
  }
  const daily = first.kind === "number" && first.value === 1 && sees(cursor, "day", 1);
  const per = daily ? "day" : perOf(first.kind, first.value);
  if (per === null) return null;
  cursor.at += daily ? 2 : 1;
  take(cursor, "of");
  const count = take(cursor, "number");
  if (count === null) return null;
  // 週3日 is as good as 週3回.
  if (take(cursor, "times") === null && (per !== "week" || take(cursor, "day") === null)) {
    return null;
  }
  return { is: "times", per, count: count.value };
}

function perOf(kind: TokenKind, value: number): "week" | "month" | "year" | "all" | null {
  if (kind === "weekday") return value === 0 ? "month" : null;
  if (kind === "every-month") return "month";
  if (kind === "week" || kind === "every-week") return "week";
  if (kind === "year") return "year";
  return kind === "whole-count" ? "all" : null;
}

function namedDays(cursor: Cursor): DaysItem | null {
  const token = peek(cursor);
  if (token === undefined) return null;
  if (token.kind === "new-year" || token.kind === "bon") {
    cursor.at += 1;
    return yearlyDays(cursor, YEARLY[token.kind][token.value] ?? NEW_YEAR);
  }
  if (token.kind === "daily" || token.kind === "workdays" || token.kind === "final-day") {
    cursor.at += 1;
    if (token.kind === "workdays") return { is: "workdays", weekdays: [0, 1, 2, 3, 4] };
    return { is: token.kind === "daily" ? "daily" : "final-day" };
  }
  if (token.kind !== "holiday") return null;
  cursor.at += 1;
  let more = true;
  while (more) more = attempt(cursor, anotherHoliday) !== null;
  return { is: "holidays", loose: token.value === 1 };
}

/** 祝日・振替休日: one word for the same days. */
function anotherHoliday(cursor: Cursor): true | null {
  skipSpace(cursor);
  take(cursor, "list");
  return take(cursor, "holiday") === null ? null : true;
}

/** 年末年始 is 12/29 to 1/3 and お盆 8/13 to 8/16, unless dates stand beside them. */
function yearlyDays(cursor: Cursor, [first, last]: readonly [string, string]): DaysItem {
  const dates = attempt(cursor, (inner) => {
    skipSpace(inner);
    take(inner, "of");
    const bracket = take(inner, "open-bracket");
    take(inner, "colon");
    const found = readDates(inner);
    const range = found?.length === 1 ? found[0] : undefined;
    if (range?.is !== "dates" || range.first === null || range.last === null) return null;
    if (bracket !== null && take(inner, "close-bracket") === null) return null;
    return { first: range.first, last: range.last };
  });
  if (dates !== null && dates.first.year === null) {
    return { is: "yearly", first: monthDay(dates.first), last: monthDay(dates.last) };
  }
  if (dates !== null) return { is: "dates", first: dates.first, last: dates.last };
  return { is: "yearly", first, last };
}

const NEW_YEAR = ["12-29", "01-03"] as const;
/** By the number of the word: 年末年始, 三が日, 元日, 大晦日. */
const YEARLY = {
  "new-year": [
    NEW_YEAR,
    ["01-01", "01-03"],
    ["01-01", "01-01"],
    ["12-31", "12-31"],
    NEW_YEAR,
    NEW_YEAR,
  ],
  bon: [["08-13", "08-16"]],
} as const;

export const monthDay = ({ month, day }: { readonly month: number; readonly day: number }) =>
  `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function hoursAt(cursor: Cursor): readonly Item[] | null {
  const from = cursor.at;
  const reception = attempt(cursor, (inner) => {
    const word = take(inner, "reception");
    if (word === null) return null;
    take(inner, "topic");
    take(inner, "colon");
    skipSpace(inner);
    return word;
  });
  const hours = readHours(cursor);
  if (hours === null) {
    cursor.at = from;
    return null;
  }
  const behind = attempt(cursor, (inner) => take(inner, "reception"));
  const mark = reception !== null || behind !== null;
  const { starts, ends } = hours;
  const found: Item = { is: "band", starts, ends, reception: mark, ...span(cursor, from) };
  const start = mark && hours.afternoon ? attempt(cursor, startInSameHalf) : null;
  return start === null ? [found] : [found, start];
}

/** 午後1時開場、1時半開演 */
function startInSameHalf(cursor: Cursor): Item | null {
  skipSpace(cursor);
  if (take(cursor, "list") === null) take(cursor, "slash");
  skipSpace(cursor);
  const from = cursor.at;
  const hours = readHours(cursor, "pm");
  if (hours === null) return null;
  const { starts, ends } = hours;
  return { is: "band", starts, ends, reception: false, ...span(cursor, from) };
}

const PLAIN: Partial<Readonly<Record<TokenKind, Item>>> = {
  except: { is: "except" },
  only: { is: "only" },
  case: { is: "case" },
  open: { is: "open" },
  "never-closed": { is: "never-closed" },
  topic: { is: "topic" },
  also: { is: "also" },
  of: { is: "of" },
  label: { is: "label" },
  list: { is: "sep" },
  slash: { is: "sep" },
  space: { is: "space" },
  line: { is: "line" },
  mark: { is: "mark" },
  stop: { is: "stop" },
  "open-bracket": { is: "open-bracket" },
  "close-bracket": { is: "close-bracket" },
  closed: { is: "closed", facility: false },
  "facility-closed": { is: "closed", facility: true },
  "every-other-week": { is: "interval", weeks: 2 },
  "every-week": { is: "interval", weeks: 1 },
};

/** Words that change nothing wherever they stand. */
const SILENT: ReadonlySet<TokenKind> = new Set([
  "remark",
  "filler",
  "colon",
  "every-month",
  "following",
  "first-time",
  "next-time",
  "all-of-them",
]);

function wordsAt(cursor: Cursor): readonly Item[] {
  const token = peek(cursor);
  if (token === undefined) return [];
  const weeks = attempt(cursor, weeksApart);
  if (weeks !== null) return [weeks];
  if (token.kind === "number" || token.kind === "nth") return numbered(cursor);
  cursor.at += 1;
  if (token.kind === "move") return [{ is: "move", to: MOVES[token.value] ?? "next-day" }];
  if (token.kind === "change") return [{ is: "change", opens: token.value === 1 }];
  // 夏期（7〜9月）: the months are told.
  const monthsTold = token.kind === "season" && namesMonths(cursor);
  if (SILENT.has(token.kind) || monthsTold) return [];
  if (token.kind === "am" || token.kind === "pm") {
    if (take(cursor, "day-part") !== null || isLabel(cursor)) return [];
    return [{ is: "aside", from: token.start, to: token.end }];
  }
  const plain = PLAIN[token.kind];
  return [plain ?? { is: "nonsense" }];
}

/** 夏期（7〜9月）, 夏季7・8月 */
function namesMonths(cursor: Cursor): boolean {
  if (sees(cursor, "open-bracket")) return sees(cursor, "number", 1);
  const { at } = cursor;
  const months = readMonths(cursor);
  cursor.at = at;
  return months !== null;
}

/** 午前：10:00〜 */
const isLabel = (cursor: Cursor): boolean =>
  sees(cursor, "colon") || sees(cursor, "space") || sees(cursor, "open-bracket");

/** 3週ごとの */
function weeksApart(cursor: Cursor): Item | null {
  const number = take(cursor, "number");
  if (number === null || number.value < 2 || number.value > 8) return null;
  return take(cursor, "weeks-apart") === null ? null : { is: "interval", weeks: number.value };
}

/** 第1部, 2回目, 1. before hours: which of several bands it is. */
function numbered(cursor: Cursor): readonly Item[] {
  const ordinal = attempt(cursor, (inner) => {
    take(inner, "nth");
    const number = take(inner, "number");
    if (number === null || number.value > 9) return null;
    const part = take(inner, "day-part");
    if (part === null) return take(inner, "dot") ?? timeNumbered(inner);
    // 第2回目の水曜 may be the second Wednesday.
    return sees(inner, "of") || sees(inner, "weekday") ? null : part;
  });
  if (ordinal !== null) return [];
  cursor.at += 1;
  return [{ is: "nonsense" }];
}

/** The 回 of 第1回 1月20日, 第1回：13:00〜 */
function timeNumbered(cursor: Cursor): Token | null {
  const times = take(cursor, "times");
  take(cursor, "colon");
  skipSpace(cursor);
  const next = peek(cursor, 1)?.kind;
  const goesOn = sees(cursor, "number") && next !== undefined && BEHIND_FIRST_NUMBER.has(next);
  return goesOn ? times : null;
}

const BEHIND_FIRST_NUMBER: ReadonlySet<TokenKind> = new Set(["month", "slash", "colon", "hour"]);

/** `2MO`: the weekday of the month to which 第2月曜 moves something. */
export function moveTo(item: DaysItem): Move | null {
  if (item.is !== "nth" || item.ordinals.length !== 1 || item.weekdays.length !== 1) return null;
  const [ordinal = 0] = item.ordinals;
  const weekday = WEEKDAYS[item.weekdays[0] ?? 7];
  return ordinal < 1 || weekday === undefined ? null : `${ordinal}${weekday}`;
}
