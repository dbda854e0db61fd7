import type { Place, PlaceEntry } from "../place/place.ts";
import type { TownIndex } from "../town-index.ts";
import { locateZones } from "../zone/locate-zones.ts";
import type { RegisteredRecords } from "./records-of.ts";

/**
 * The town as it would be with what is being registered, for looking at: the public part of it only. A place that is
 * not exact has no position here; its mask is drawn when it is approved.
 */
export function previewTown(
  index: TownIndex,
  { activityId, records }: RegisteredRecords,
): TownIndex {
  const places = (records.places ?? []).map(publicPart);
  const groups = records.groups ?? [];
  const activities = records.activities ?? [];
  const locator = locateZones(index.town.zones);
  const located = places.map((place) => {
    const exact = place.disclosure === "exact" ? place.position : null;
    const zones =
      exact === null ? locator.ofDeclaredZone(place.zoneId) : locator.atPoint(exact, place.zoneId);
    return [place.id, zones] as const;
  });
  return {
    ...index,
    town: {
      ...index.town,
      groups: merged(index.town.groups, groups),
      places: merged(index.town.places, places),
      activities: merged(index.town.activities, activities),
    },
    activityById: new Map([...index.activityById, ...byId(activities)]),
    placeById: new Map([...index.placeById, ...byId(places)]),
    groupById: new Map([...index.groupById, ...byId(groups)]),
    changesByActivity: new Map([
      ...index.changesByActivity,
      [activityId, index.changesByActivity.get(activityId) ?? []],
    ]),
    zoneIdsByPlace: new Map([
      ...index.zoneIdsByPlace,
      ...located.map(([id, { within }]) => [id, within] as const),
    ]),
    possibleZoneIdsByPlace: new Map([
      ...index.possibleZoneIdsByPlace,
      ...located.map(([id, { perhaps }]) => [id, perhaps] as const),
    ]),
  };
}

function publicPart({ truePosition, ...place }: PlaceEntry): Place {
  const exact = place.disclosure === "exact";
  return { ...place, position: exact ? truePosition : null, address: exact ? place.address : null };
}

type WithId = { readonly id: string };
const byId = <One extends WithId>(list: readonly One[]): (readonly [string, One])[] =>
  list.map((one) => [one.id, one]);
const merged = <One extends WithId>(before: readonly One[], added: readonly One[]): One[] => {
  const ids = new Set(added.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...added];
};
