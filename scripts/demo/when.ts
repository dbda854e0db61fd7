import {
  addDays,
  dayNumber,
  dayText,
  daysInMonth,
  partsOfDay,
  weekdayOf,
} from "../../src/domain/clock.ts";
import type { Schedule, ScheduleRule, Weekday } from "../../src/domain/schedule/schedule.ts";
import { WEEKDAYS } from "../../src/domain/schedule/schedule.ts";
import type { DayText } from "../../src/domain/units.ts";

/**
 * A schedule as a group wrote it, with rules in shorthand, one a band:
 * `TU 10:00-11:30` weekly, `1SA,3SA …` by weekday of the month, `-1SU …` the last, `@15 …` a day of the month,
 * `* …` every day, with `[4-11]` or `[!8]` behind for a season. The text is the whole of the rules.
 */
export const when = (text: string, ...shorthand: readonly string[]): Schedule => ({
  text,
  rules: shorthand.map(ruleOf),
  certainty: shorthand.length === 0 ? null : "whole",
});

/** The same where the text also names days off (祝日, 年末年始, お盆) that rules do not carry. */
export const usually = (text: string, ...shorthand: readonly string[]): Schedule => ({
  ...when(text, ...shorthand),
  certainty: "usual-week",
});

/** Nothing known about when. */
export const NOT_KNOWN: Schedule = { text: null, rules: [], certainty: null };

const SHORTHAND =
  /^(\*|@\d+|[-\d]*[A-Z]{2}(?:,[-\d]*[A-Z]{2})*)(?: (\d\d:\d\d)-(\d\d:\d\d)?)?(?: \[(!?)([\d,-]+)\])?$/;

export function ruleOf(shorthand: string): ScheduleRule {
  const match = SHORTHAND.exec(shorthand);
  if (match === null) throw new Error(`not a schedule: ${shorthand}`);
  const [, days = "", starts, ends, not, months] = match;
  const season = months === undefined ? "" : `;BYMONTH=${seasonOf(months, not === "!").join(",")}`;
  return {
    rrule: frequencyOf(days) + season,
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
  };
}

function frequencyOf(days: string): string {
  if (days === "*") return "FREQ=DAILY";
  if (days.startsWith("@")) return `FREQ=MONTHLY;BYMONTHDAY=${days.slice(1)}`;
  return /\d/.test(days) ? `FREQ=MONTHLY;BYDAY=${days}` : `FREQ=WEEKLY;BYDAY=${days}`;
}

function seasonOf(months: string, excluded: boolean): readonly number[] {
  const named = months.split(",").flatMap((part) => {
    const [from = 1, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const year = Array.from({ length: 12 }, (_, index) => index + 1);
  return excluded ? year.filter((month) => !named.includes(month)) : named;
}

/** The n-th weekday (`-1` the last) of the month in which a day lies. */
export function nthWeekday(monthOf: DayText, nth: number, weekday: Weekday): DayText {
  const { year, month } = partsOfDay(dayNumber(monthOf));
  const first = `${monthOf.slice(0, 8)}01`;
  const toFirst = (WEEKDAYS.indexOf(weekday) - weekdayOf(first) + 7) % 7;
  if (nth > 0) return addDays(first, toFirst + 7 * (nth - 1));
  const last = addDays(first, daysInMonth(year, month) - 1);
  const back = (weekdayOf(last) - WEEKDAYS.indexOf(weekday) + 7) % 7;
  return dayText(dayNumber(last) - back + 7 * (nth + 1));
}
