import { monthsBetween } from "../clock.ts";
import type { DayText } from "../units.ts";
import type { Activity } from "./activity.ts";

/**
 * How much an entry is to be trusted: `never` confirmed as far as is known, `fresh`, or `stale` since nobody of it was
 * reached. However long ago a confirmation is, nothing is stale before a person was asked in the way they chose.
 */
export type Staleness =
  | { readonly state: "never" }
  | { readonly state: "fresh"; readonly on: DayText; readonly months: number }
  | {
      readonly state: "stale";
      /** The last confirmation; null where none is known. */
      readonly on: DayText | null;
      readonly months: number;
      readonly since: DayText;
    };

export function stalenessOf(
  { confirmedOn, unreachedSince }: Pick<Activity, "confirmedOn" | "unreachedSince">,
  today: DayText,
): Staleness {
  const months = confirmedOn === null ? 0 : monthsBetween(confirmedOn, today);
  if (unreachedSince !== null) {
    return { state: "stale", on: confirmedOn, months, since: unreachedSince };
  }
  return confirmedOn === null ? { state: "never" } : { state: "fresh", on: confirmedOn, months };
}
