import { isOver } from "../activity/is-over.ts";
import type { Activity } from "../activity/activity.ts";
import { occurrencesOn } from "../schedule/occurrences.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";

/** What is on in a zone on a day, and what was taken off that day by きょうは休み. */
export interface RestChoice {
  readonly on: readonly Activity[];
  readonly resting: readonly Activity[];
}

/** Where `zoneId` is null: in the whole municipality. A place of which it is not known counts as in the zone. */
export function restChoice(index: TownIndex, zoneId: string | null, day: DayText): RestChoice {
  const inZone = ({ placeId }: Activity): boolean =>
    zoneId === null ||
    (placeId !== null &&
      (index.zoneIdsByPlace.get(placeId)?.has(zoneId) === true ||
        index.possibleZoneIdsByPlace.get(placeId)?.has(zoneId) === true));
  const here = index.town.activities.filter(
    (activity) => inZone(activity) && !isOver(activity, day),
  );
  const changesOf = (activity: Activity) => index.changesByActivity.get(activity.id) ?? [];
  return {
    on: here.filter(
      (activity) => occurrencesOn(activity.schedule, changesOf(activity), day).length > 0,
    ),
    resting: here.filter((activity) =>
      changesOf(activity).some(({ change, date }) => change === "off" && date === day),
    ),
  };
}
