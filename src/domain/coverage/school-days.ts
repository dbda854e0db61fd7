import { addDays, dayNumber } from "../clock.ts";
import type { DayRange } from "./week-slots.ts";
import { yearFrom } from "./week-slots.ts";
import type { DayText } from "../units.ts";

/** Which days of the year a question means. */
export const SCHOOL_DAYS = ["holidays", "term"] as const;
export type SchoolDays = (typeof SCHOOL_DAYS)[number];

/**
 * The days of the coming year that are school holidays, or that are not. Null where no holidays of that year were
 * entered: then nobody can say which days are which. Ranges that overlap or touch count once.
 */
export function schoolDays(
  holidays: readonly DayRange[],
  which: SchoolDays,
  on: DayText,
): readonly DayRange[] | null {
  const [year] = yearFrom(on);
  if (year === undefined) return null;
  const off = merged(holidays).flatMap(({ from, to }) => within(from, to, year));
  if (off.length === 0) return null;
  if (which === "holidays") return off;
  const starts = [year.from, ...off.map(({ to }) => addDays(to, 1))];
  const ends = [...off.map(({ from }) => addDays(from, -1)), year.to];
  return starts.flatMap((from, at) => {
    const to = ends[at] as DayText;
    return from <= to ? [{ from, to }] : [];
  });
}

/** The part of a range that lies in another one. */
function within(from: DayText, to: DayText, year: DayRange): DayRange[] {
  const [first, last] = [from < year.from ? year.from : from, to > year.to ? year.to : to];
  return first <= last ? [{ from: first, to: last }] : [];
}

function merged(ranges: readonly DayRange[]): readonly DayRange[] {
  const result: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last !== undefined && dayNumber(range.from) <= dayNumber(last.to) + 1) {
      result[result.length - 1] = { from: last.from, to: range.to > last.to ? range.to : last.to };
    } else result.push({ from: range.from, to: range.to });
  }
  return result;
}
