import { type DayNumber, dayNumber, minutesOfTime, weekdayOf } from "../clock.ts";
import { isOver } from "../activity/is-over.ts";
import type { Activity } from "../activity/activity.ts";
import { compileSchedule, type HoursRule } from "../schedule/compile-schedule.ts";
import { hasEnded, nextOccurrences } from "../schedule/occurrences.ts";
import type { DateChange, Occurrence } from "../schedule/schedule.ts";
import type { DayText } from "../units.ts";

/**
 * When an activity is on in a week, as bits: weekday × part of the day, bit `weekday * 3 + part`.
 * `known` are the parts it is on; `perhaps` those it may be on, because an hour is not known.
 */
export interface WeekOf {
  readonly known: number;
  readonly perhaps: number;
  readonly ended: boolean;
  readonly next: Occurrence | null;
}

const PARTS_OF_DAY = 3;
const PART_ENDS = [12 * 60, 17 * 60, 24 * 60];
/** Less than this in a part of the day does not count as being on then (10:00 to 12:15 is a morning). */
const LEAST_MINUTES = 30;
/** How many coming dates tell the weekdays of rules that name none (every 5th of the month). */
const DATES_LOOKED_AT = 12;

export const weekBit = (weekday: number, part: number): number =>
  1 << (weekday * PARTS_OF_DAY + part);
const ALL_OF_WEEK = (1 << (7 * PARTS_OF_DAY)) - 1;

export function weekOf(activity: Activity, changes: readonly DateChange[], today: DayText): WeekOf {
  const { schedule } = activity;
  const compiled = compileSchedule(schedule);
  const ended = isOver(activity, today) || hasEnded(schedule, changes, today);
  const upcoming = changes.filter((change) => change.date >= today);
  const coming = ended ? [] : nextOccurrences(schedule, upcoming, today, 1);
  let known = 0;
  let perhaps = compiled.rules.length === 0 || compiled.problems.length > 0 ? ALL_OF_WEEK : 0;
  const add = (weekday: number, hours: Hours) => {
    const parts = partsOf(hours);
    known |= parts.known << (weekday * PARTS_OF_DAY);
    perhaps |= parts.perhaps << (weekday * PARTS_OF_DAY);
  };
  const now = dayNumber(today);
  for (const rule of compiled.rules) {
    if (isPast(rule, now)) continue;
    const weekdays = weekdaysNamed(rule);
    if (weekdays !== null) {
      for (const weekday of weekdays) add(weekday, rule);
    } else {
      const dates = nextOccurrences(schedule, [], today, DATES_LOOKED_AT);
      for (const one of dates) add(weekdayOf(one.date), one);
    }
  }
  for (const change of upcoming) if (change.change === "on") add(weekdayOf(change.date), change);
  return { known, perhaps: perhaps & ~known, ended, next: coming[0] ?? null };
}

const isPast = (rule: HoursRule, today: DayNumber): boolean =>
  rule.last !== null && rule.last < today;

/** The weekdays a rule names, or null where it falls on any. */
function weekdaysNamed({ rule, first, closed }: HoursRule): readonly number[] | null {
  if (closed.holidays === "only") return null;
  if (rule.byDay.length > 0) return rule.byDay.map((part) => part.weekday);
  if (rule.freq === "WEEKLY" && first !== null) return [(((first + 3) % 7) + 7) % 7];
  return rule.freq === "DAILY" && rule.interval === 1 && rule.byMonthDay.length === 0
    ? [0, 1, 2, 3, 4, 5, 6]
    : null;
}

interface Hours {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
}

/** The parts of a day that hours lie in. Without a start nothing is known; without an end, what follows may be. */
function partsOf({ starts, ends }: Hours): { readonly known: number; readonly perhaps: number } {
  if (starts === undefined) return { known: 0, perhaps: 0b111 };
  const from = minutesOfTime(starts);
  const to = ends === undefined ? null : minutesOfTime(ends);
  let known = 0;
  let perhaps = 0;
  let partStart = 0;
  PART_ENDS.forEach((partEnd, part) => {
    const bit = 1 << part;
    const startsHere = from >= partStart && from < partEnd;
    if (to === null) {
      if (startsHere) known |= bit;
      else if (partStart > from) perhaps |= bit;
    } else {
      const minutes = Math.min(to, partEnd) - Math.max(from, partStart);
      if (minutes >= Math.min(LEAST_MINUTES, to - from) && minutes > 0) known |= bit;
    }
    partStart = partEnd;
  });
  return { known, perhaps };
}
