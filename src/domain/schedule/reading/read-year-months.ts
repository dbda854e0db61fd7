import { daysInMonth } from "../../clock.ts";
import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem, WrittenDate } from "./items.ts";

const REIWA_BEGAN = 2018;

type Span = Extract<DaysItem, { is: "dates" }>;

/** 令和8年度, 令和9年1月〜3月, 2027年1月から, 3月末まで, 12月まで: spans of whole months. */
export const readYearMonths = (cursor: Cursor): Span | null =>
  attempt(cursor, fiscalYear) ?? attempt(cursor, yearMonths) ?? attempt(cursor, untilMonth);

/** 令和9年, 2027年, R9., 2027/, 2027-; 9年 alone is none. */
export function yearBefore(cursor: Cursor): number | null {
  const year = yearNumber(cursor);
  if (year === null) return null;
  const sign = take(cursor, "year") ?? take(cursor, "slash") ?? dateSign(cursor);
  if (sign === null) return null;
  skipSpace(cursor);
  return year;
}

export const dateSign = (cursor: Cursor) => take(cursor, "range") ?? take(cursor, "dot");

function yearNumber(cursor: Cursor): number | null {
  const reiwa = take(cursor, "reiwa") !== null;
  const number = take(cursor, "number");
  if (number === null) return null;
  const year = reiwa ? number.value + REIWA_BEGAN : number.value;
  return year < 2019 || year > 2099 ? null : year;
}

/** From April to the March behind it. */
function fiscalYear(cursor: Cursor): Span | null {
  const year = yearNumber(cursor);
  if (year === null || take(cursor, "fiscal-year") === null) return null;
  return { is: "dates", first: firstOf(year, 4), last: lastOf(year + 1, 3) };
}

function yearMonths(cursor: Cursor): Span | null {
  const year = yearBefore(cursor);
  if (year === null) return null;
  const month = monthAlone(cursor);
  if (month === null) return null;
  const first = firstOf(year, month);
  const last = attempt(cursor, (inner) => {
    skipSpace(inner);
    if (take(inner, "range") === null && take(inner, "from") === null) return null;
    skipSpace(inner);
    const named = attempt(inner, yearBefore);
    if (named === null) take(inner, "filler");
    const end = monthAlone(inner);
    if (end === null) return null;
    take(inner, "until");
    return lastOf(named ?? (end < month ? year + 1 : year), end);
  });
  if (last !== null) return { is: "dates", first, last };
  if (take(cursor, "until") !== null)
    return { is: "dates", first: null, last: lastOf(year, month) };
  if (take(cursor, "from") !== null || take(cursor, "start-word") !== null || endsInDash(cursor)) {
    take(cursor, "start-word");
    return { is: "dates", first, last: null };
  }
  return { is: "dates", first, last: lastOf(year, month) };
}

/** 令和9年1月～ 毎週火曜 */
function endsInDash(cursor: Cursor): boolean {
  const next = peek(cursor, 1)?.kind;
  if (!sees(cursor, "range") || (next !== undefined && next !== "space")) return false;
  cursor.at += 1;
  return true;
}

/** 12月まで; February ends on a day that the year tells. */
function untilMonth(cursor: Cursor): Span | null {
  const month = monthAlone(cursor);
  if (month === null || month === 2 || take(cursor, "until") === null) return null;
  return { is: "dates", first: null, last: { ...lastOf(2026, month), year: null } };
}

/** A month, or its end (3月末), and no day behind it. */
function monthAlone(cursor: Cursor): number | null {
  const month = take(cursor, "number");
  if (month === null || month.value < 1 || month.value > 12) return null;
  if (take(cursor, "month-end") !== null || take(cursor, "last-day") !== null) return month.value;
  if (take(cursor, "month") === null) return null;
  return sees(cursor, "number") ? null : month.value;
}

const firstOf = (year: number, month: number): WrittenDate => ({
  year,
  month,
  day: 1,
  weekday: null,
});
const lastOf = (year: number, month: number): WrittenDate => ({
  ...firstOf(year, month),
  day: daysInMonth(year, month),
});
