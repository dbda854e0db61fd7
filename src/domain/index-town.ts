import { locateZones, type ZoneLocator } from "./zone/locate-zones.ts";
import type { Place } from "./place/place.ts";
import type { Town } from "./town.ts";
import type { TownIndex } from "./town-index.ts";

/**
 * A town with its lookups. Deterministic in the town alone; for 10,000 activities and 250 zones a fraction of
 * a second, once for each revision.
 */
export function indexTown(town: Town): TownIndex {
  const locator = locateZones(town.zones);
  const located = town.places.map((place) => [place.id, zonesOfPlace(place, locator)] as const);
  return {
    town,
    activityById: new Map(town.activities.map((activity) => [activity.id, activity])),
    placeById: new Map(town.places.map((place) => [place.id, place])),
    groupById: new Map(town.groups.map((group) => [group.id, group])),
    zoneById: new Map(town.zones.map((zone) => [zone.id, zone])),
    activitiesByPlace: listsBy(town.activities, (activity) => [activity.placeId]),
    activitiesByGroup: listsBy(town.activities, (activity) => [
      ...new Set([activity.groupId, ...activity.partnerGroupIds]),
    ]),
    changesByActivity: listsBy(town.dateChanges, (change) => [change.activityId]),
    zoneIdsByPlace: new Map(located.map(([id, zones]) => [id, zones.within])),
    possibleZoneIdsByPlace: new Map(located.map(([id, zones]) => [id, zones.perhaps])),
    locator,
  };
}

/** Only an exact position is looked up on the map: a masked point may lie in a neighbour zone. */
function zonesOfPlace(place: Place, locator: ZoneLocator) {
  if (place.disclosure === "exact" && place.position !== null) {
    return locator.atPoint(place.position, place.zoneId);
  }
  return locator.ofDeclaredZone(place.zoneId);
}

function listsBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | null)[],
): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === null) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
}
