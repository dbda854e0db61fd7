import type { TownIndex } from "../town-index.ts";

/** What the matcher reads of a town. Every `TownIndex` is one. */
export type MatchSource = Pick<
  TownIndex,
  "activityById" | "placeById" | "groupById" | "changesByActivity" | "activitiesByGroup"
>;
