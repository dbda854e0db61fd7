import { addDays, dayNumber, minutesOfTime, weekdayOfNumber } from "../clock.ts";
import { DAY_PARTS, type DayPart } from "../finding/filters.ts";
import { occurrencesBetween } from "../schedule/occurrences.ts";
import type { DateChange, Occurrence, Schedule } from "../schedule/schedule.ts";
import type { DayText } from "../units.ts";

/** Seven days from Monday on, each with morning, afternoon and evening: slot `weekday * 3 + part`. */
export const WEEK_SLOT_COUNT = 21;
const PARTS_A_DAY = DAY_PARTS.length;

/** From which minute to which each part of a day goes. */
const PART_MINUTES: Readonly<Record<DayPart, readonly [from: number, until: number]>> = {
  morning: [0, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 24 * 60],
};
/** Who comes for less than this has hardly been there (minutes); what is shorter counts where it begins. */
const LEAST_MINUTES = 60;

/** Days that count: school holidays as the council has entered them, or a year. Both ends included. */
export interface DayRange {
  readonly from: DayText;
  readonly to: DayText;
}

const A_YEAR_DAYS = 364;
/** 52 whole weeks from a day on: each weekday equally often, each season once. */
export const yearFrom = (on: DayText): readonly DayRange[] => [
  { from: on, to: addDays(on, A_YEAR_DAYS - 1) },
];

/**
 * How often a week something is on in each slot, on average over the days that count: a weekly salon 1, a monthly one
 * 12/52. Dates that are not certain count like the others: they are how often it is meant to be.
 */
export function meetingsAWeek(
  schedule: Schedule,
  changes: readonly DateChange[],
  ranges: readonly DayRange[],
): Float64Array {
  const counts = new Float64Array(WEEK_SLOT_COUNT);
  let days = 0;
  for (const { from, to } of ranges) {
    days += dayNumber(to) - dayNumber(from) + 1;
    for (const occurrence of occurrencesBetween(schedule, changes, from, to)) {
      for (const slot of slotsOf(occurrence)) counts[slot] = (counts[slot] as number) + 1;
    }
  }
  const weeks = days / 7;
  return weeks === 0 ? counts : counts.map((count) => count / weeks);
}

/** The slots of one date; without an hour none, as nobody can tell which. */
export function slotsOf({ date, starts, ends }: Occurrence): number[] {
  if (starts === undefined) return [];
  const weekday = weekdayOfNumber(dayNumber(date));
  const from = minutesOfTime(starts);
  const until = ends === undefined ? from : minutesOfTime(ends);
  const begins = DAY_PARTS.findIndex((part) => from < PART_MINUTES[part][1]);
  const slots = DAY_PARTS.flatMap((part, index) => {
    const [first, last] = PART_MINUTES[part];
    const shared = Math.min(until, last) - Math.max(from, first);
    return index === begins || shared >= LEAST_MINUTES ? [weekday * PARTS_A_DAY + index] : [];
  });
  return slots;
}
