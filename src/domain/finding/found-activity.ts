import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import type { FoundActivity } from "./find-activities.ts";
import { type Findable, findableActivities } from "./findable.ts";

/**
 * Public activities as entries of a list, in the order of readings: those that pass `keep`, as when they are
 * looked at from their place, their group or their zone.
 */
export function entriesOf(
  index: TownIndex,
  today: DayText,
  keep: (findable: Findable) => boolean,
): readonly FoundActivity[] {
  return findableActivities(index, today)
    .filter(keep)
    .map(({ activity, place, week }) => ({
      activity,
      place,
      next: week.next,
      travel: null,
      unknown: [],
      ended: week.ended,
      paused: activity.intake === "paused",
      faded: activity.unreachedSince !== null,
    }));
}
