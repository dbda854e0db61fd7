import { addDays, dayNumber, partsOfDay } from "../clock.ts";
import type { DayText } from "../units.ts";
import type { CalendarEntries } from "./calendar-entries.ts";
import type { Occurrence } from "./schedule.ts";

/** What a calendar file says of one activity. */
export interface ActivityCalendar {
  readonly entries: CalendarEntries;
  /** Never changes for this activity: letters, digits, dashes. */
  readonly uid: string;
  readonly title: string;
  /** Its page. */
  readonly url: string;
  /** The day on which what is said was last confirmed. */
  readonly stamp: DayText;
  /** Rises with each change that is published. */
  readonly sequence: number;
  /** What is said of it: as a rule (null), or of one date. Empty where nothing is. */
  readonly descriptionOf: (occurrence: Occurrence | null) => string;
  /** Where it is: as a rule (null), or on one date. Null where that must not be said or is not known. */
  readonly locationOf: (occurrence: Occurrence | null) => string | null;
}

/**
 * The days of which a calendar file tells single dates: from the first of this month, so that the file changes no
 * more often than it must, to the end of next year, for which the national holidays are known.
 */
export function calendarSpan(today: DayText): { readonly from: DayText; readonly to: DayText } {
  const { year, day } = partsOfDay(dayNumber(today));
  return { from: addDays(today, 1 - day), to: `${year + 1}-12-31` };
}
