import { isDayText } from "../clock.ts";
import { areClosures } from "./closure-shape.ts";
import type { ScheduleRule } from "./schedule.ts";

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Is a value of unknown origin (a stored row, a file) a rule with its hours and days off? Whether its RRULE can be
 * followed is another question, which `compileSchedule` answers.
 */
export function isScheduleRule(value: unknown): value is ScheduleRule {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { rrule, from, starts, ends, holidays, closures }: Partial<Record<string, unknown>> = {
    ...value,
  };
  return (
    typeof rrule === "string" &&
    absentOr(from, isDayText) &&
    absentOr(starts, (time) => TIME.test(time)) &&
    absentOr(ends, (time) => TIME.test(time)) &&
    absentOr(holidays, (word) => word === "also" || word === "only") &&
    (closures === undefined || areClosures(closures))
  );
}

const absentOr = (value: unknown, fits: (text: string) => boolean): boolean =>
  value === undefined || (typeof value === "string" && fits(value));
