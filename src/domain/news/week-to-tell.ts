import { addDays, dayAt, weekdayOf } from "../clock.ts";
import type { DayText } from "../units.ts";

const HOUR_MS = 60 * 60 * 1000;
/** Nobody is woken by a mail of ours. */
const FIRST_HOUR = 7;
/** A transaction dates what it publishes by its beginning, and may take its time until it is seen. */
const SETTLED_MS = HOUR_MS;

/** The Monday of the week whose news may be told: it begins on Monday at seven in Tokyo. */
export function weekToTell(now: Date): DayText {
  const day = dayAt(new Date(now.getTime() - FIRST_HOUR * HOUR_MS));
  return addDays(day, -weekdayOf(day));
}

/** Until when everything that was published is certain to be seen. */
export const settledBefore = (now: Date): Date => new Date(now.getTime() - SETTLED_MS);
