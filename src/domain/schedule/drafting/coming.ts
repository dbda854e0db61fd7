import type { DayText } from "../../units.ts";
import { hasEnded, nextOccurrences } from "../occurrences.ts";
import type { Occurrence, Schedule } from "../schedule.ts";

/** The next dates of a schedule; where there is none, why: it has ended, or none falls into the next 400 days. */
export interface Coming {
  readonly next: readonly Occurrence[];
  readonly none: "ended" | "not-soon" | null;
}

const NEXT_DATES = 5;

export function comingOf(schedule: Schedule, today: DayText): Coming {
  const next = nextOccurrences(schedule, [], today, NEXT_DATES);
  if (next.length > 0) return { next, none: null };
  return { next, none: hasEnded(schedule, [], today) ? "ended" : "not-soon" };
}
