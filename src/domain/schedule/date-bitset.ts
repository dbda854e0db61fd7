import { dayNumber, dayText } from "../clock.ts";
import type { DayText } from "../units.ts";
import { LONGEST_WINDOW_DAYS, occurrencesBetween } from "./occurrences.ts";
import type { DateChange, Schedule } from "./schedule.ts";
import { bitsIn } from "./week-mask.ts";

/** The days of a window on which something is on: bit `day - first`. */
export interface DateBitset {
  readonly first: DayText;
  readonly days: number;
  readonly bits: Uint32Array;
}

/**
 * The dates of a schedule as bits, whatever its rules (every other week, fifth weeks, seasons, days off, date changes).
 * At most LONGEST_WINDOW_DAYS days.
 */
export function dateBitset(
  schedule: Schedule,
  changes: readonly DateChange[],
  first: DayText,
  days: number,
): DateBitset {
  const length = Math.max(0, Math.min(days, LONGEST_WINDOW_DAYS));
  const bits = new Uint32Array(Math.ceil(length / 32));
  if (length === 0) return { first, days: 0, bits };
  const from = dayNumber(first);
  for (const { date } of occurrencesBetween(schedule, changes, first, dayText(from + length - 1))) {
    const at = dayNumber(date) - from;
    bits[at >>> 5] = ((bits[at >>> 5] ?? 0) | (1 << (at & 31))) >>> 0;
  }
  return { first, days: length, bits };
}

/** Is something on that day? False outside the window. */
export function hasDate({ first, days, bits }: DateBitset, day: DayText): boolean {
  const at = dayNumber(day) - dayNumber(first);
  return at >= 0 && at < days && (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** On how many days something is on. */
export const countDates = ({ bits }: DateBitset): number =>
  bits.reduce((total, word) => total + bitsIn(word), 0);

/** On how many days both are on; both must begin on the same day. */
export function sharedDates(a: DateBitset, b: DateBitset): number {
  let shared = 0;
  for (let word = 0; word < Math.min(a.bits.length, b.bits.length); word++) {
    shared += bitsIn((a.bits[word] ?? 0) & (b.bits[word] ?? 0));
  }
  return shared;
}

/** The first day at or after a day on which something is on, or null. */
export function nextDate(bitset: DateBitset, from: DayText): DayText | null {
  const begin = dayNumber(bitset.first);
  for (let at = Math.max(0, dayNumber(from) - begin); at < bitset.days; at++) {
    if ((((bitset.bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1) return dayText(begin + at);
  }
  return null;
}
