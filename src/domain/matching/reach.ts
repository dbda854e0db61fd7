import { CIRCUITY, minutesAlong, type TravelMode } from "../finding/estimate-travel.ts";
import { haversine } from "../geometry/haversine.ts";
import type { Minutes } from "../units.ts";
import type { Entry } from "./entry.ts";
import type { Person } from "./person.ts";
import type { Verdict } from "./verdict.ts";

/** How far it is for the person: minutes by their way of travelling, or null where that cannot be said. */
export interface Reach {
  readonly verdict: Verdict;
  readonly mode: TravelMode;
  /** As shown: whole minutes, rounded up. */
  readonly minutes: Minutes | null;
  /** No way at all is needed. */
  readonly fromHome: "online" | "at-home" | null;
  readonly approximate: boolean;
}

/** Who says no more than where they live is not taken to have a car. */
const USUAL_MODE: TravelMode = "walk";

/** A place that shows only roughly where it is may lie about this much further away or nearer (metres). */
const MASKED_BY = 300;

export function reachOf(entry: Entry, { need }: Person): Reach {
  const mode = need.travel?.mode ?? USUAL_MODE;
  const limit = need.travel?.minutes ?? null;
  const { where, position, approximate } = entry;
  const none = { mode, minutes: null, fromHome: null, approximate: false };
  if (where === "online" || where === "at-home")
    return { ...none, verdict: "yes", fromHome: where };
  if (need.home === null) return { ...none, verdict: "yes" };
  if (position === null) return { ...none, verdict: "unknown" };
  const along = haversine(need.home, position) * CIRCUITY;
  const here = { ...none, minutes: minutesAlong(along, mode, { approximate }), approximate };
  if (limit === null || here.minutes <= limit) return { ...here, verdict: "yes" };
  // Who cannot come may take part from home, where the activity offers that.
  if (entry.activity.online === true) return { ...none, verdict: "yes", fromHome: "online" };
  const nearest = minutesAlong(Math.max(0, along - MASKED_BY), mode, { approximate: false });
  return { ...here, verdict: approximate && nearest <= limit ? "unknown" : "no" };
}
