import { isDayText } from "../clock.ts";
import { type Closure, WEEKDAYS } from "./schedule.ts";

const MOVE =
  /^(next-day|next-working-day|day-before|next-week|next-monday|[1-5](MO|TU|WE|TH|FR|SA|SU))$/;
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Is a value of unknown origin (a stored row, a file) a list of days off? */
export const areClosures = (value: unknown): value is readonly Closure[] =>
  Array.isArray(value) && value.length <= 50 && value.every(isClosure);

function isClosure(value: unknown): value is Closure {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const held: Readonly<Record<string, unknown>> = { ...value };
  switch (value.kind) {
    case "days":
      return (
        typeof held.holidays === "boolean" &&
        Array.isArray(held.weekdays) &&
        held.weekdays.every((day) => WEEKDAYS.some((known) => known === day)) &&
        (held.instead === undefined || matches(held.instead, MOVE))
      );
    case "rule":
      return (
        typeof held.rrule === "string" &&
        (held.onHoliday === undefined ||
          matches(held.onHoliday, /^(open|next-day|next-working-day)$/))
      );
    case "yearly":
      return matches(held.first, MONTH_DAY) && matches(held.last, MONTH_DAY);
    case "dates":
      return [held.first, held.last].every((day) => typeof day === "string" && isDayText(day));
    default:
      return false;
  }
}

const matches = (value: unknown, pattern: RegExp): boolean =>
  typeof value === "string" && pattern.test(value);
