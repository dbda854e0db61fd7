import { monthsBetween } from "../clock.ts";
import type { DayText } from "../units.ts";
import type { Activity } from "./activity.ts";

/** How old the last confirmation is: `never` known, `fresh`, or `stale` since it is older than the group's rhythm. */
export type Staleness =
  | { readonly state: "never" }
  | { readonly state: "fresh" | "stale"; readonly on: DayText; readonly months: number };

export function stalenessOf(
  { confirmedOn, rhythmMonths }: Pick<Activity, "confirmedOn" | "rhythmMonths">,
  today: DayText,
): Staleness {
  if (confirmedOn === null) return { state: "never" };
  const months = monthsBetween(confirmedOn, today);
  return { state: months >= rhythmMonths ? "stale" : "fresh", on: confirmedOn, months };
}
