import { dayNumber, partsOfDay, weekdayOf } from "../domain/clock.ts";
import { WEEKDAYS, type Weekday } from "../domain/schedule/schedule.ts";
import type { DayText } from "../domain/units.ts";

/** What a written date needs: `month` 1 to 12, `date` 1 to 31. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: Weekday;
}

export function writtenDay(day: DayText): WrittenDay {
  const { year, month, day: date } = partsOfDay(dayNumber(day));
  return { year, month, date, weekday: WEEKDAYS[weekdayOf(day)] ?? "MO" };
}
