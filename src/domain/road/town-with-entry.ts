import { previewTown } from "../registering/preview-town.ts";
import type { StaffEntry } from "../review/staff-entry.ts";
import type { TownIndex } from "../town-index.ts";

/**
 * The public's town with one entry as the council has it, one for supporters only included, so that it can be drawn as
 * any other: what is held back of its place stays held back, whom to ask follows the way that the group chose.
 */
export function townWithEntry(index: TownIndex, entry: StaffEntry): TownIndex {
  const { activity, group, place, dateChanges } = entry;
  const town = previewTown(index, {
    activityId: activity.id,
    groupId: activity.groupId ?? "",
    placeId: activity.placeId,
    records: {
      groups: group === null ? [] : [group],
      places: place === null ? [] : [place],
      activities: [{ ...activity, visibility: "public" }],
    },
  });
  return {
    ...town,
    changesByActivity: new Map([...town.changesByActivity, [activity.id, dateChanges]]),
  };
}
