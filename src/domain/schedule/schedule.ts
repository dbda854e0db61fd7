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
}

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
