import type { Activity } from "../../activity/activity.ts";
import type { Place } from "../../place/place.ts";
import type { TownIndex } from "../../town-index.ts";
import type { MatchCoordinator, MatchGroup, MatchPlace } from "../answer-town.ts";
import { townTaxonomy, withInterestIds } from "../interests/own-interests.ts";
import { readActivity } from "../read-activity.ts";
import { tableOf } from "./columns.ts";
import {
  ACTIVITY_FIELDS,
  type ActivityRow,
  COORDINATOR_FIELDS,
  FORMAT,
  GROUP_FIELDS,
  type MatcherFile,
  NAME_FIELDS,
  type NameRow,
  PLACE_FIELDS,
  VERSION,
  ZONE_FIELDS,
  type ZoneRow,
} from "./rows.ts";

/**
 * The matcher file of a town, to be written as JSON: what answers are drawn from and nothing else. The town must be the
 * one that may be a file (`publicTown`); what is not public is left out here once more. A function of the town alone:
 * the same town gives the same bytes.
 */
export function writeMatcher(index: TownIndex): MatcherFile {
  const { town } = index;
  const activities = town.activities.filter(isPublic);
  const placeIds = new Set(activities.map(({ placeId }) => placeId));
  const groupIds = new Set(activities.map(({ groupId }) => groupId));
  // A place where nothing is held is still a name that somebody may type to say where they live.
  const places = town.places.filter((place) => placeIds.has(place.id) || isLandmark(place));
  const groups = town.groups.filter(({ id }) => groupIds.has(id));
  const at = { places: numbersOf(places), groups: numbersOf(groups) };
  const { bounds: _, basemap: __, ...municipality } = town.municipality;
  return {
    format: FORMAT,
    version: VERSION,
    municipality,
    readings: town.readings,
    searchWords: withInterestIds(town.searchWords),
    urgentNumbers: town.urgentNumbers,
    activities: tableOf(rowsOfActivities(activities, index, at), ACTIVITY_FIELDS),
    places: tableOf<MatchPlace>(
      places.map((place) => shown(place, placeIds.has(place.id))),
      PLACE_FIELDS,
    ),
    groups: tableOf<MatchGroup>(groups, GROUP_FIELDS),
    zones: tableOf(zoneRows(index), ZONE_FIELDS),
    gazetteer: tableOf<NameRow>(town.gazetteer, NAME_FIELDS),
    coordinators: tableOf<MatchCoordinator>(town.coordinators, COORDINATOR_FIELDS),
  };
}

/**
 * What an answer may say of a place: its name only where everybody may know where it is. Nobody is sent to a place where
 * nothing is held, so how to get there is not asked.
 */
function shown(place: Place, isUsed: boolean): MatchPlace {
  const named = place.disclosure === "exact" ? {} : { name: "", reading: null };
  return {
    ...place,
    ...named,
    ...(isUsed ? {} : { address: null, directions: null, access: null }),
  };
}

const isLandmark = ({ disclosure, position }: Place): boolean =>
  disclosure === "exact" && position !== null;

const isPublic = ({ visibility }: Activity): boolean => visibility === "public";

type Numbers = ReadonlyMap<string, number>;
const numbersOf = (all: readonly { readonly id: string }[]): Numbers =>
  new Map(all.map(({ id }, at) => [id, at]));

function rowsOfActivities(
  activities: readonly Activity[],
  index: TownIndex,
  at: { readonly places: Numbers; readonly groups: Numbers },
): ActivityRow[] {
  const taxonomy = townTaxonomy(index.town);
  // How many a group runs is counted without those that are for staff.
  const activitiesByGroup = new Map(
    [...index.activitiesByGroup].map(([group, of]) => [group, of.filter(isPublic)]),
  );
  const source = { ...index, activitiesByGroup };
  return [...activities]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((activity): ActivityRow => {
      const { named, timetable, ...reading } = readActivity(activity, source, taxonomy);
      return {
        ...activity,
        ...reading,
        ...timetable,
        named: [...named].map(([id, { word, inText }]) => [id, word, inText ? 1 : 0]),
        changes: timetable.changes.map(({ activityId: _, ...change }) => change),
        group: at.groups.get(activity.groupId ?? "") ?? null,
        place: at.places.get(activity.placeId ?? "") ?? null,
      };
    });
}

function zoneRows({ town: { zones }, locator }: TownIndex): ZoneRow[] {
  const at = numbersOf(zones);
  return zones.map(({ id, level, name, reading }) => ({
    id,
    level,
    name,
    reading,
    middle: locator.middleOf(id),
    within: [...locator.ofDeclaredZone(id).within].flatMap((zone) => at.get(zone) ?? []),
  }));
}
