import { minutesOfTime } from "../clock.ts";
import { compileSchedule, type HoursRule } from "./compile-schedule.ts";
import type { Schedule } from "./schedule.ts";

/** Half hours of a week, Monday 00:00 first: bit `weekday * 48 + halfHour`. */
export const WEEK_SLOTS = 336;
const SLOTS_A_DAY = 48;
const WORDS = Math.ceil(WEEK_SLOTS / 32);
export type WeekMask = Uint32Array;

/**
 * When rules of the same weeks are on. `weeks` are the weeks of the month as bits: bit 0 to 4 for the first to the
 * fifth of its weekday, bit 5 for the last.
 */
export interface WeekEntry {
  readonly slots: WeekMask;
  readonly weeks: number;
}

/**
 * A schedule for the matcher. `exact` where the masks alone tell each date: every date of the schedule is in `entries`,
 * and every week of `entries` is a date. Otherwise (dates, seasons, days off, every other week) the masks say when it may
 * be on, and a date bitset says on which days it is.
 */
export interface WeekPattern {
  readonly entries: readonly WeekEntry[];
  readonly exact: boolean;
}

export const EVERY_WEEK = 0b11111;
export const LAST_WEEK = 0b100000;

const patterns = new WeakMap<Schedule, WeekPattern>();

/** The half hours of a week in which a schedule is on, once for each schedule object. */
export function weekPattern(schedule: Schedule): WeekPattern {
  const known = patterns.get(schedule);
  if (known !== undefined) return known;
  const { rules, problems, doubt } = compileSchedule(schedule);
  const byWeeks = new Map<number, WeekMask>();
  let exact = problems.length === 0 && doubt === null;
  for (const rule of rules) {
    exact &&= isPlain(rule);
    for (const { weekday, weeks } of weekdaysOf(rule)) {
      const slots = byWeeks.get(weeks) ?? new Uint32Array(WORDS);
      byWeeks.set(weeks, slots);
      setHours(slots, weekday, rule);
    }
  }
  const entries = [...byWeeks].map(([weeks, slots]) => ({ slots, weeks }));
  const pattern = { entries, exact };
  patterns.set(schedule, pattern);
  return pattern;
}

/** Do weekdays and weeks of the month say it all? */
function isPlain({ rule, first, last, closures, closed }: HoursRule): boolean {
  const bounded = first !== null || last !== null || rule.interval > 1;
  const other = rule.byMonth.length + rule.byMonthDay.length + rule.bySetPos.length;
  const moved = closures.length > 0 || closed.holidays !== undefined || rule.freq === "YEARLY";
  return !bounded && other === 0 && !moved;
}

const ALL_WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

function weekdaysOf({
  rule,
  closures,
  closed,
}: HoursRule): readonly { readonly weekday: number; readonly weeks: number }[] {
  const anyDay =
    rule.byDay.length === 0 ||
    closed.holidays !== undefined ||
    closures.some((closure) => closure.kind === "days" && closure.instead !== undefined);
  if (anyDay) return ALL_WEEKDAYS.map((weekday) => ({ weekday, weeks: EVERY_WEEK }));
  return rule.byDay.map(({ weekday, ordinal }) => ({ weekday, weeks: weeksOf(ordinal) }));
}

const weeksOf = (ordinal: number | null): number =>
  ordinal === null || ordinal < -1 || ordinal > 5
    ? EVERY_WEEK
    : ordinal === -1
      ? LAST_WEEK
      : 1 << (ordinal - 1);

/** Without a start any half hour of the day may be meant; without an end, those from the start on. */
function setHours(slots: WeekMask, weekday: number, { starts, ends }: HoursRule): void {
  const from = starts === undefined ? 0 : Math.floor(minutesOfTime(starts) / 30);
  const until = ends === undefined ? SLOTS_A_DAY : Math.ceil(minutesOfTime(ends) / 30);
  const length = until > from ? until - from : until + SLOTS_A_DAY - from;
  for (let step = 0; step < length; step++) {
    const slot = (weekday * SLOTS_A_DAY + from + step) % WEEK_SLOTS;
    const word = slot >>> 5;
    slots[word] = ((slots[word] ?? 0) | (1 << (slot & 31))) >>> 0;
  }
}

/** Is the half hour set? */
export const hasSlot = (slots: WeekMask, weekday: number, halfHour: number): boolean => {
  const slot = weekday * SLOTS_A_DAY + halfHour;
  return (((slots[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
};

/** How many half hours two masks share. */
export function sharedHalfHours(a: WeekMask, b: WeekMask): number {
  let shared = 0;
  for (let word = 0; word < WORDS; word++) shared += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  return shared;
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The week bits of a day of the month: which one of its weekday it is, and whether it is the last. */
export const weekBitsOf = (dayOfMonth: number, daysInItsMonth: number): number =>
  (1 << Math.floor((dayOfMonth - 1) / 7)) | (dayOfMonth + 7 > daysInItsMonth ? LAST_WEEK : 0);
