import {
  type DayNumber,
  dayFromParts,
  dayNumber,
  dayText,
  isDayText,
  weekdayOf,
} from "../../clock.ts";
import type { DayText } from "../../units.ts";
import type { WrittenDate } from "./items.ts";
import { monthDay } from "./read-items.ts";

/** The days about which is asked. A date without a year is the one between them. */
export interface Window {
  readonly from: DayText;
  readonly to: DayText;
}

/** A window for text that is stored: what was just written speaks of the months around its day. */
export const windowAround = (day: DayText): Window => ({
  from: dayText(dayNumber(day) - 120),
  to: dayText(dayNumber(day) + 244),
});

/**
 * The day that a written date is. Without a year it is the one inside the window; outside it, the nearest one, where
 * the weekday beside it agrees. Null where the calendar has no such day or the weekday contradicts.
 */
export function resolveDate(
  date: WrittenDate,
  window: Window,
  weekdays: readonly number[] = [],
): DayText | null {
  const named = date.weekday === null ? weekdays : [date.weekday];
  const fits = (day: DayText) =>
    isDayText(day) && (named.length === 0 || named.includes(weekdayOf(day)));
  if (date.year !== null) {
    const day = `${date.year}-${monthDay(date)}`;
    return fits(day) ? day : null;
  }
  const years = yearsAround(window).map((year) => `${year}-${monthDay(date)}`);
  const inside = years.filter((day) => isDayText(day) && day >= window.from && day <= window.to);
  if (inside.length > 0) return inside.find(fits) ?? null;
  const near = years.filter(fits).sort((a, b) => distance(a, window) - distance(b, window));
  return near[0] ?? null;
}

function yearsAround({ from, to }: Window): readonly number[] {
  const first = Number(from.slice(0, 4)) - 1;
  const last = Math.min(Number(to.slice(0, 4)) + 1, first + 6);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const distance = (day: DayText, { from, to }: Window): number => {
  const at = dayNumber(day);
  return at < dayNumber(from) ? dayNumber(from) - at : at - dayNumber(to);
};

/** From one written date to another, both resolved; the second is never before the first. */
export function resolveRange(
  first: WrittenDate | null,
  last: WrittenDate | null,
  window: Window,
): { readonly first: DayText | null; readonly last: DayText | null } | null {
  const begins = first === null ? null : resolveDate(first, window);
  if (first !== null && begins === null) return null;
  if (last === null) return { first: begins, last: null };
  if (begins === null || last.year !== null) {
    const ends = resolveDate(last, window);
    return ends === null || (begins !== null && ends < begins)
      ? null
      : { first: begins, last: ends };
  }
  const year = Number(begins.slice(0, 4));
  const same = `${year}-${monthDay(last)}`;
  const ends = same >= begins ? same : `${year + 1}-${monthDay(last)}`;
  if (!isDayText(ends)) return null;
  if (last.weekday !== null && weekdayOf(ends) !== last.weekday) return null;
  return { first: begins, last: ends };
}

/** The first of a month, in the window; null where the window does not hold it: then the year is not said. */
export function resolveMonth(month: number, window: Window): DayText | null {
  const inside = yearsAround(window)
    .map((year) => dayText(firstOf(year, month)))
    .filter((day) => day >= window.from && day <= window.to);
  return inside[0] ?? null;
}

const firstOf = (year: number, month: number): DayNumber => dayFromParts(year, month, 1);
