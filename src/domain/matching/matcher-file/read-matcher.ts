import type { Problem } from "../../problem.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { ActivityReading } from "../activity-reading.ts";
import type { MatchActivity, MatchGroup, MatchPlace } from "../answer-town.ts";
import { rowsOf } from "./columns.ts";
import type { MatcherTown } from "./matcher-town.ts";
import {
  ACTIVITY_FIELDS,
  type ActivityRow,
  COORDINATOR_FIELDS,
  FORMAT,
  GROUP_FIELDS,
  type MatcherFile,
  NAME_FIELDS,
  PLACE_FIELDS,
  VERSION,
  ZONE_FIELDS,
  type ZoneRow,
} from "./rows.ts";

/**
 * The town of a matcher file, as parsed from JSON. Problem: `matcher-file-unknown` where it is none, or of a version
 * that this code does not know (a page that was open while the portal was renewed).
 */
export function readMatcher(file: unknown): Result<MatcherTown, Problem> {
  return isMatcherFile(file)
    ? succeed(townOf(file))
    : fail({ code: "matcher-file-unknown", field: "version" });
}

const isMatcherFile = (file: unknown): file is MatcherFile =>
  typeof file === "object" &&
  file !== null &&
  "format" in file &&
  file.format === FORMAT &&
  "version" in file &&
  file.version === VERSION;

function townOf(file: MatcherFile): MatcherTown {
  const zoneRows = rowsOf(file.zones, ZONE_FIELDS);
  const zones = zoneRows.map(({ middle: _, within: __, ...zone }) => zone);
  const places = rowsOf(file.places, PLACE_FIELDS);
  const groups = rowsOf(file.groups, GROUP_FIELDS);
  const rows = rowsOf(file.activities, ACTIVITY_FIELDS);
  return {
    town: {
      municipality: file.municipality,
      readings: file.readings,
      searchWords: file.searchWords,
      urgentNumbers: file.urgentNumbers,
      gazetteer: rowsOf(file.gazetteer, NAME_FIELDS),
      zones,
      places,
      coordinators: rowsOf(file.coordinators, COORDINATOR_FIELDS),
    },
    activityById: new Map(rows.map((row) => [row.id, activityOf(row, groups, places)])),
    placeById: new Map(places.map((place) => [place.id, place])),
    groupById: new Map(groups.map((group) => [group.id, group])),
    zoneById: new Map(zones.map((zone) => [zone.id, zone])),
    locator: locatorOf(zoneRows),
    readings: new Map(rows.map((row) => [row.id, readingOf(row)])),
  };
}

/** The one visibility that a file which anybody may fetch can hold. */
const VISIBILITY = "public";

function activityOf(
  row: ActivityRow,
  groups: readonly MatchGroup[],
  places: readonly MatchPlace[],
): MatchActivity {
  const { id, name, reading, kind, audiences, ageMin, ageMax, atmosphere, cost, costNote } = row;
  const { booking, capacity, access, languages, online, withoutPhone, steps, intake } = row;
  const { firstVisit, contact, confirmedOn, unreachedSince, endedOn } = row;
  return {
    id,
    groupId: row.group === null ? null : (groups[row.group]?.id ?? null),
    placeId: row.place === null ? null : (places[row.place]?.id ?? null),
    name,
    reading,
    kind,
    audiences,
    ageMin,
    ageMax,
    atmosphere,
    cost,
    costNote,
    booking,
    capacity,
    access,
    languages,
    online,
    withoutPhone,
    steps,
    intake,
    firstVisit,
    contact,
    visibility: VISIBILITY,
    confirmedOn,
    unreachedSince,
    endedOn,
  };
}

function readingOf(row: ActivityRow): ActivityReading {
  const { id, interests, named, concerns, ownConcerns, roles, facts, ofGroup } = row;
  const { schedule, usual, unwritten, hintedDays } = row;
  const changes = row.changes.map((change) => ({ activityId: id, ...change }));
  return {
    interests,
    named: new Map(named.map(([id, word, inText]) => [id, { word, inText: inText === 1 }])),
    concerns,
    ownConcerns,
    roles,
    facts,
    timetable: { schedule, changes, usual, unwritten, hintedDays },
    ofGroup,
  };
}

function locatorOf(zones: readonly ZoneRow[]): MatcherTown["locator"] {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  return {
    middleOf: (id) => byId.get(id)?.middle ?? null,
    ofDeclaredZone: (declared) => {
      const within = byId.get(declared ?? "")?.within ?? [];
      return { within: new Set(within.flatMap((at) => zones[at]?.id ?? [])) };
    },
  };
}
