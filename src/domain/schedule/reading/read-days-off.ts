import { daysInMonth } from "../../clock.ts";
import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem, Item, WrittenDate } from "./items.ts";
import { readDates, weekdayBehind } from "./read-dates.ts";

type Span = Extract<DaysItem, { is: "dates" }>;

/** Days off that are told by where they begin or end, or by the name of a break with its dates. */
export const readDaysOff = (cursor: Cursor): readonly Item[] | null =>
  attempt(cursor, partOfMonth) ??
  attempt(cursor, turnOfYear) ??
  attempt(cursor, datesBehind) ??
  attempt(cursor, schoolBreak);

const LEAP_YEAR = 2028;
const dateOf = (month: number, day: number): WrittenDate => ({
  year: null,
  month,
  day,
  weekday: null,
});

/** 1月は12日から: off before. 12月は20日まで: off behind. */
function partOfMonth(cursor: Cursor): readonly Item[] | null {
  const month = take(cursor, "number");
  if (month === null || month.value < 1 || month.value > 12) return null;
  if (take(cursor, "month") === null || take(cursor, "topic") === null) return null;
  skipSpace(cursor);
  const day = take(cursor, "number");
  if (day === null || take(cursor, "day") === null) return null;
  // A weekday would have to be held against the calendar: such a date is read as one.
  if (weekdayBehind(cursor) !== null) return null;
  const bound = boundOf(cursor);
  const length = daysInMonth(LEAP_YEAR, month.value);
  if (bound === null || day.value < 1 || day.value > length) return null;
  const off =
    bound.side === "from"
      ? bound.closed
        ? [day.value, length]
        : [1, day.value - 1]
      : bound.closed
        ? [1, day.value]
        : [day.value + 1, length];
  return daysOff(off[0] ?? 1, off[1] ?? 0, (at) => dateOf(month.value, at));
}

/** 年末は12/22まで、年始は1/12から */
function turnOfYear(cursor: Cursor): readonly Item[] | null {
  const word = peek(cursor);
  if (word?.kind !== "new-year" && word?.kind !== "year-end") return null;
  const ending = word.value === 4 || word.value === 6;
  if (!ending && word.value !== 5 && word.value !== 7) return null;
  cursor.at += 1;
  take(cursor, "topic");
  take(cursor, "of");
  skipSpace(cursor);
  const found = readDates(cursor)?.[0];
  // 年末最終は12/24: a date alone is enough.
  const alone = word.value > 5 && found?.is === "date" ? found.date : null;
  const date = alone ?? (found?.is === "dates" ? boundOnly(found, ending) : null);
  if (date === null || date.year !== null) return null;
  if (take(cursor, "closed") !== null || take(cursor, "facility-closed") !== null) return null;
  if (date.month !== (ending ? 12 : 1)) return null;
  const [first, last] = ending ? [date.day + 1, 31] : [1, date.day - 1];
  return daysOff(first, last, (at) => dateOf(date.month, at));
}

/** The end of 〜12/22, the begin of 1/12〜; null for any other span. */
const boundOnly = ({ first, last }: Span, ending: boolean): WrittenDate | null =>
  ending ? (first === null ? last : null) : last === null ? first : null;

/** 年末年始は休み（12/28〜1/5）, お盆休み 8/12〜8/16 */
function datesBehind(cursor: Cursor): readonly Item[] | null {
  if (take(cursor, "new-year") === null && take(cursor, "bon") === null) return null;
  take(cursor, "topic");
  if (take(cursor, "closed") === null && take(cursor, "facility-closed") === null) return null;
  skipSpace(cursor);
  const bracket = take(cursor, "open-bracket");
  take(cursor, "colon");
  const dates = readDates(cursor);
  const [span] = dates ?? [];
  if (dates?.length !== 1 || span?.is !== "dates" || span.first === null || span.last === null) {
    return null;
  }
  if (bracket !== null && take(cursor, "close-bracket") === null) return null;
  return [
    { ...span, from: 0, to: 0 },
    { is: "closed", facility: false },
  ];
}

function daysOff(
  first: number,
  last: number,
  date: (day: number) => WrittenDate,
): readonly Item[] | null {
  if (first > last) return null;
  const span: Span = { is: "dates", first: date(first), last: date(last) };
  return [
    { ...span, from: 0, to: 0 },
    { is: "closed", facility: false },
  ];
}

interface Bound {
  readonly side: "from" | "until";
  /** 12日から休み */
  readonly closed: boolean;
}

function boundOf(cursor: Cursor): Bound | null {
  const from = take(cursor, "from") ?? take(cursor, "start-word");
  if (from !== null) take(cursor, "start-word");
  else if (take(cursor, "until") === null) return null;
  take(cursor, "topic");
  const closed = take(cursor, "closed") ?? take(cursor, "facility-closed");
  return { side: from === null ? "until" : "from", closed: closed !== null };
}

/**
 * 夏休み（7/21〜8/31）の平日 names days, 夏季休業（8/12〜8/16） days off. Without dates it depends on what goes before
 * (8月は夏休み).
 */
function schoolBreak(cursor: Cursor): readonly Item[] | null {
  if (take(cursor, "school-break") === null) return null;
  const span = attempt(cursor, (inner) => {
    take(inner, "filler");
    take(inner, "topic");
    const bracket = take(inner, "open-bracket");
    take(inner, "colon");
    skipSpace(inner);
    const dates = readDates(inner);
    const range = dates?.length === 1 ? dates[0] : undefined;
    if (range?.is !== "dates" || range.first === null || range.last === null) return null;
    return bracket !== null && take(inner, "close-bracket") === null ? null : range;
  });
  if (span === null) return sees(cursor, "filler") ? null : [{ is: "school-break" }];
  const days: Item = { ...span, from: 0, to: 0 };
  take(cursor, "filler");
  const next = peek(cursor)?.kind;
  if (next === "of" || next === "topic") return [days];
  if (next === undefined || ENDS.has(next)) return [days, { is: "closed", facility: false }];
  return [{ is: "nonsense" }];
}

const ENDS: ReadonlySet<string> = new Set(["close-bracket", "line", "stop", "mark", "list"]);
