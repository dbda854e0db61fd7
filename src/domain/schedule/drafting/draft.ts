import type { DayText, TimeText } from "../../units.ts";
import { WEEKDAYS, type Weekday } from "../schedule.ts";

/** How often a group meets, as the form asks it. */
export const OFTEN = ["weekly", "biweekly", "nth", "monthdays", "dates"] as const;
export type Often = (typeof OFTEN)[number];

/** First to fifth, and the last of the month. */
export const ORDINALS = [1, 2, 3, 4, 5, -1] as const;
export type Ordinal = (typeof ORDINALS)[number];

/** Days of the month; -1 is its last day (末日). */
export const MONTH_DAYS: readonly number[] = [...Array.from({ length: 31 }, (_, at) => at + 1), -1];
export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * What happens on a national holiday: the same as always, nothing, the next day instead, a week later instead;
 * `also`: on holidays of other weekdays too (土日祝).
 */
export const ON_HOLIDAYS = ["as-usual", "off", "next-day", "next-week", "also"] as const;
export type OnHolidays = (typeof ON_HOLIDAYS)[number];

/** 年末年始 and お盆 as the reader of sentences takes them, MM-DD. */
export const NEW_YEAR = { first: "12-29", last: "01-03" } as const;
export const BON = { first: "08-13", last: "08-16" } as const;

/** What is longer is a calendar of its own, and no sentence. */
export const MOST_DATES = 12;

export type DraftDays =
  | { readonly often: "weekly"; readonly weekdays: readonly Weekday[] }
  /** `first` is on one of the weekdays: it tells which of the two weeks is meant. */
  | {
      readonly often: "biweekly";
      readonly weekdays: readonly Weekday[];
      readonly first: DayText;
    }
  | {
      readonly often: "nth";
      readonly ordinals: readonly Ordinal[];
      readonly weekdays: readonly Weekday[];
    }
  | { readonly often: "monthdays"; readonly monthDays: readonly number[] }
  | { readonly often: "dates"; readonly dates: readonly DayText[] };

/** One stretch of hours; either end may be not yet known, not both. */
export interface DraftHours {
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
}

/** What takes days away from those that repeat. */
export interface DraftLimits {
  /** The months in which it is on, in order; null: in all. */
  readonly months: readonly number[] | null;
  readonly onHolidays: OnHolidays;
  readonly newYearOff: boolean;
  readonly bonOff: boolean;
  readonly from: DayText | null;
  readonly until: DayText | null;
}

/** A schedule as somebody has chosen it in the form: complete, and free of contradictions. Lists are in order. */
export interface ScheduleDraft {
  readonly days: DraftDays;
  /** At most two, in order; empty where no hours are known. */
  readonly hours: readonly DraftHours[];
  readonly limits: DraftLimits;
}

export const NO_LIMITS: DraftLimits = {
  months: null,
  onHolidays: "as-usual",
  newYearOff: false,
  bonOff: false,
  from: null,
  until: null,
};

export const allWeekdays = (weekdays: readonly Weekday[]): boolean =>
  weekdays.length === WEEKDAYS.length;
