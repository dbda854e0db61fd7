import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem } from "./items.ts";

/** How far is looked for the unit of a list of numbers; groups name a handful. */
const LONGEST_LIST = 12;
/** Every day of the month, each with its 日, and the last. */
const MOST_MONTHDAYS = 32;

/** 4月〜11月, 4〜11月, 7月・8月, 3・6・9・12月, 奇数月, 8月; 4月から without an end is `since`. */
export const readMonths = (cursor: Cursor): DaysItem | null => attempt(cursor, months);

function months(cursor: Cursor): DaysItem | null {
  const oddEven = take(cursor, "months-odd-even");
  if (oddEven !== null) {
    const first = oddEven.value;
    return { is: "months", months: [0, 2, 4, 6, 8, 10].map((step) => first + step), since: false };
  }
  const found = new Set<number>();
  for (let count = 0; count < 12; count++) {
    const part = attempt(cursor, (inner) => {
      if (count > 0 && !joins(inner)) return null;
      return rangeOrList(inner);
    });
    if (part === null) break;
    if (part.since) return count > 0 ? null : { is: "months", months: part.months, since: true };
    for (const month of part.months) found.add(month);
  }
  return found.size === 0 ? null : { is: "months", months: [...found], since: false };
}

function joins(cursor: Cursor): boolean {
  skipSpace(cursor);
  const joined = take(cursor, "list") ?? take(cursor, "slash");
  skipSpace(cursor);
  return joined !== null;
}

interface Part {
  readonly months: readonly number[];
  readonly since: boolean;
}

function rangeOrList(cursor: Cursor): Part | null {
  const list = attempt(cursor, (inner) => numbersBefore(inner, "month"));
  if (list !== null && list.length > 1) return { months: list, since: false };
  const first = list !== null ? (list[0] ?? 0) : attempt(cursor, monthOfRange);
  if (first === null || first < 1 || first > 12) return null;
  if (list !== null && sees(cursor, "number") && sees(cursor, "day", 1)) return null;
  const last = attempt(cursor, (inner) => {
    skipSpace(inner);
    if (take(inner, "range") === null && take(inner, "from") === null) return null;
    skipSpace(inner);
    take(inner, "filler");
    const month = take(inner, "number");
    if (month === null || month.value < 1 || month.value > 12) return null;
    if (take(inner, "month") === null || (sees(inner, "number") && sees(inner, "day", 1)))
      return null;
    attempt(inner, (deep) => take(deep, "last-day"));
    take(inner, "until");
    return month.value;
  });
  if (last !== null) return { months: monthRange(first, last), since: false };
  if (list === null) return null;
  if (take(cursor, "from") !== null) return { months: [first], since: true };
  return { months: [first], since: false };
}

/** The 4 of 4〜11月. */
function monthOfRange(cursor: Cursor): number | null {
  const number = take(cursor, "number");
  return number !== null && sees(cursor, "range") ? number.value : null;
}

function monthRange(first: number, last: number): readonly number[] {
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 12) + 1);
}

/** 毎月5日・20日, 10日と25日, 1・15日, 末日, 5のつく日 */
export const readMonthdays = (cursor: Cursor): DaysItem | null => attempt(cursor, monthdays);

function monthdays(cursor: Cursor): DaysItem | null {
  let every = take(cursor, "every-month") !== null;
  if (every) {
    skipSpace(cursor);
    take(cursor, "of");
  }
  const days = new Set<number>();
  for (let count = 0; count < MOST_MONTHDAYS; count++) {
    const found = attempt(cursor, (inner) => {
      if (count > 0 && !joins(inner)) return null;
      if (count > 0 && take(inner, "every-month") !== null) every = true;
      if (take(inner, "last-day") !== null) return [-1];
      return endingIn(inner) ?? attempt(inner, (deep) => numbersBefore(deep, "day"));
    });
    if (found === null) break;
    if (found.some((day) => day === 0 || day > 31)) return null;
    for (const day of found) days.add(day);
    every ||= found.length > 1 || found[0] === -1;
  }
  return days.size === 0 ? null : { is: "monthdays", days: [...days], every };
}

/** 5のつく日, 0・5のつく日 */
const endingIn = (cursor: Cursor): readonly number[] | null =>
  attempt(cursor, (inner) => {
    const digits = numbersBefore(inner, "ending-in");
    if (digits === null || digits.some((digit) => digit > 9)) return null;
    const all = Array.from({ length: 31 }, (_, index) => index + 1);
    return all.filter((day) => digits.includes(day % 10));
  });

/** 1・15 before 日, 3・6・9・12 before 月: numbers that share one unit. */
function numbersBefore(
  cursor: Cursor,
  unit: "month" | "day" | "ending-in",
): readonly number[] | null {
  const found: number[] = [];
  while (found.length < LONGEST_LIST) {
    const number = take(cursor, "number");
    if (number === null) return null;
    found.push(number.value);
    if (take(cursor, unit) !== null) return found;
    if (unit !== "ending-in" && peek(cursor)?.kind === "slash") return null;
    if (take(cursor, "list") === null) return null;
    skipSpace(cursor);
  }
  return null;
}
