import {
  dayFromParts,
  dayText,
  daysInMonth,
  partsOfDay,
  dayNumber,
  weekdayOfNumber,
} from "../clock.ts";
import type { DayText } from "../units.ts";

/** A month as weeks from Monday to Sunday; days of other months are null. */
export interface MonthGrid {
  /** The first of the month. */
  readonly month: DayText;
  readonly weeks: readonly (readonly (DayText | null)[])[];
}

/** The month that a day is in. */
export function monthGrid(day: DayText): MonthGrid {
  const { year, month } = partsOfDay(dayNumber(day));
  const first = dayFromParts(year, month, 1);
  const cells: (DayText | null)[] = Array.from({ length: weekdayOfNumber(first) }, () => null);
  for (let date = 0; date < daysInMonth(year, month); date++) cells.push(dayText(first + date));
  while (cells.length % 7 !== 0) cells.push(null);
  return {
    month: dayText(first),
    weeks: Array.from({ length: cells.length / 7 }, (_, week) =>
      cells.slice(week * 7, week * 7 + 7),
    ),
  };
}
