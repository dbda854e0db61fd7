import type { DayText, TimeText } from "../units.ts";

/** RFC 5545 weekday codes, Monday first. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One RFC 5545 rule with its hours. `rrule` is the value of an RRULE line, for example `FREQ=WEEKLY;BYDAY=TU`. */
export interface ScheduleRule {
  readonly rrule: string;
  readonly from?: DayText;
  readonly starts?: TimeText;
  readonly ends?: TimeText;
  /** `also`: on national holidays too (土日祝); `only`: on those of its days that are national holidays. */
  readonly holidays?: "also" | "only";
  /** Days on which it does not hold although it falls on them (祝日休み), and what comes instead. */
  readonly closures?: readonly Closure[];
}

/** A day of every year, MM-DD. */
export type MonthDay = string;

/** Where a meeting or a closing day goes that meets a holiday; `1MO` to `5SU`: that weekday of the same month. */
export type Move =
  | "next-day"
  | "next-working-day"
  | "day-before"
  | "next-week"
  | "next-monday"
  | `${number}${Weekday}`;

/**
 * Days off, as data. `days`: on holidays, on weekdays, or on either, with the day that comes instead.
 * `rule`: days of an RFC 5545 rule (月曜休館); `onHoliday` tells what a closing day that is a holiday does:
 * it is open, and the closing day falls on another day or away. `yearly`: from one day of the year to another,
 * both included, over the turn of the year too. `dates`: from one date to another, both included.
 */
export type Closure =
  | {
      readonly kind: "days";
      readonly holidays: boolean;
      readonly weekdays: readonly Weekday[];
      readonly instead?: Move;
    }
  | {
      readonly kind: "rule";
      readonly rrule: string;
      readonly onHoliday?: "open" | "next-day" | "next-working-day";
    }
  | { readonly kind: "yearly"; readonly first: MonthDay; readonly last: MonthDay }
  | { readonly kind: "dates"; readonly first: DayText; readonly last: DayText };

/**
 * 開催日時. `text` is what was written and always stays.
 * `certainty` tells how far the rules can be trusted: `whole` - the rules are the text;
 * `usual-week` - weekday and hour columns were given, but a remark may close single days, so a date
 * computed from the rules is shown together with the remark.
 * No rules: not understood yet, shown as written.
 */
export interface Schedule {
  readonly text: string | null;
  readonly rules: readonly ScheduleRule[];
  readonly certainty: "whole" | "usual-week" | null;
}

/** What is different on one date: the activity is off, is on in addition, or is somewhere else. */
export interface DateChange {
  readonly activityId: string;
  readonly date: DayText;
  readonly change: "off" | "on";
  readonly starts?: TimeText;
  readonly ends?: TimeText;
  /** Where it is on that day, when not at its own place: a desk that travels. */
  readonly placeId?: string;
  /** The activity it joins on that day: a desk that comes to a salon (巡回相談). */
  readonly joinsActivityId?: string;
  readonly note?: string;
}

/** One date on which something happens. */
export interface Occurrence {
  readonly date: DayText;
  readonly starts?: TimeText;
  readonly ends?: TimeText;
  readonly placeId?: string;
  readonly joinsActivityId?: string;
  readonly note?: string;
  /**
   * `certain`: by rules that are the whole text, or said of this very date. `usual`: by the usual week, shown
   * together with the remark. `uncertain`: the remark speaks of such a day (祝日, 年末年始 …), so it is not
   * claimed that anything happens.
   */
  readonly certainty: "certain" | "usual" | "uncertain";
}
