import type { DayText, TimeText } from "./units.ts";

/**
 * Days and times in Asia/Tokyo. Japan has been nine hours ahead of UTC without summer time since 1952, so the
 * arithmetic is written out: it gives the same answer on every machine, whatever its time zone data.
 */
const TOKYO_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A day counted from 1970-01-01 (day 0, a Thursday). What day arithmetic is done with. */
export type DayNumber = number;

const two = (value: number) => String(value).padStart(2, "0");

/** The day in Tokyo at an instant, as YYYY-MM-DD. */
export function dayAt(instant: Date): DayText {
  return dayText(Math.floor((instant.getTime() + TOKYO_OFFSET_MS) / DAY_MS));
}

/** The time of day in Tokyo at an instant, as HH:MM (seconds are cut off). */
export function timeAt(instant: Date): TimeText {
  const shifted = new Date(instant.getTime() + TOKYO_OFFSET_MS);
  return `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`;
}

/** How many milliseconds are left until the next day begins in Tokyo: how long "today" may be cached. */
export function millisecondsLeftToday(instant: Date): number {
  const intoDay = (instant.getTime() + TOKYO_OFFSET_MS) % DAY_MS;
  return DAY_MS - (intoDay < 0 ? intoDay + DAY_MS : intoDay);
}

/** Is this a day of the calendar, written YYYY-MM-DD? (2026-02-30 is not.) */
export function isDayText(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  return dayText(dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]))) === value;
}

/** The number of a day given as year, month (1 to 12) and day of the month. */
export function dayFromParts(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The number of a day written YYYY-MM-DD. The text must be one (see `isDayText`). */
export function dayNumber(day: DayText): DayNumber {
  return dayFromParts(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

export function dayText(day: DayNumber): DayText {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(day, text);
  return text;
}

/** A town's activities meet on the same few hundred days: each is written once. */
const texts = new Map<DayNumber, DayText>();
const MOST_TEXTS = 4096;

/** Year, month (1 to 12), day of the month. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOfDay(day: DayNumber): DayParts {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday as an index into WEEKDAYS: 0 is Monday, 6 is Sunday. */
export const weekdayOfNumber = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;
export const weekdayOf = (day: DayText): number => weekdayOfNumber(dayNumber(day));

export const addDays = (day: DayText, days: number): DayText => dayText(dayNumber(day) + days);
export const daysBetween = (from: DayText, to: DayText): number => dayNumber(to) - dayNumber(from);

export const daysInMonth = (year: number, month: number): number =>
  dayFromParts(year, month + 1, 1) - dayFromParts(year, month, 1);

/** The day some months later; a day the month does not have becomes its last (01-31 + 1 is 02-28 or 02-29). */
export function addMonths(day: DayText, months: number): DayText {
  const { year, month, day: dayOfMonth } = partsOfDay(dayNumber(day));
  const counted = year * 12 + (month - 1) + months;
  const newYear = Math.floor(counted / 12);
  const newMonth = (counted % 12) + 1;
  return dayText(
    dayFromParts(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth))),
  );
}

/** Whole months that have passed from one day to a later one (0 where it is not later). */
export function monthsBetween(from: DayText, to: DayText): number {
  const a = partsOfDay(dayNumber(from));
  const b = partsOfDay(dayNumber(to));
  const whole = (b.year - a.year) * 12 + (b.month - a.month);
  const reached = addMonths(from, whole) <= to ? whole : whole - 1;
  return Math.max(0, reached);
}

/** Minutes since midnight of HH:MM. */
export const minutesOfTime = (time: TimeText): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
