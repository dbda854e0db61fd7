import type { GazetteerEntry } from "../../zone/zone.ts";
import type { ActivityReading, Timetable } from "../activity-reading.ts";
import type {
  AnswerTown,
  MatchActivity,
  MatchCoordinator,
  MatchGroup,
  MatchPlace,
  MatchZone,
} from "../answer-town.ts";
import type { Fields, Table } from "./columns.ts";

/** An activity with what was read of it; its group, its place and its changed dates by their numbers in the file. */
export interface ActivityRow
  extends
    Omit<MatchActivity, "groupId" | "placeId" | "visibility">,
    Omit<ActivityReading, "named" | "timetable">,
    Omit<Timetable, "changes"> {
  readonly group: number | null;
  readonly place: number | null;
  readonly named: readonly (readonly [interest: string, word: string, inText: 0 | 1])[];
  readonly changes: readonly Omit<Timetable["changes"][number], "activityId">[];
}

export interface ZoneRow extends MatchZone {
  readonly middle: MatchPlace["position"];
  /** The zones that hold all of it, itself among them, by their numbers. */
  readonly within: readonly number[];
}
export type NameRow = Omit<GazetteerEntry, "sourceId">;

/** Raised whenever the shape changes: a page that was loaded before must not read what it does not know. */
export const VERSION = 1;
export const FORMAT = "tsunagiba-matcher";

export interface MatcherFile extends Pick<
  AnswerTown["town"],
  "municipality" | "readings" | "searchWords" | "urgentNumbers"
> {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly activities: Table<ActivityRow>;
  readonly places: Table<MatchPlace>;
  readonly groups: Table<MatchGroup>;
  readonly zones: Table<ZoneRow>;
  readonly gazetteer: Table<NameRow>;
  readonly coordinators: Table<MatchCoordinator>;
}

export const ACTIVITY_FIELDS: Fields<ActivityRow> = {
  id: true,
  group: true,
  place: true,
  name: true,
  reading: true,
  kind: true,
  audiences: true,
  ageMin: true,
  ageMax: true,
  atmosphere: true,
  cost: true,
  costNote: true,
  booking: true,
  capacity: true,
  access: true,
  languages: true,
  online: true,
  withoutPhone: true,
  steps: true,
  intake: true,
  firstVisit: true,
  contact: true,
  confirmedOn: true,
  unreachedSince: true,
  endedOn: true,
  interests: true,
  named: true,
  concerns: true,
  ownConcerns: true,
  roles: true,
  facts: true,
  ofGroup: true,
  schedule: true,
  changes: true,
  usual: true,
  unwritten: true,
  hintedDays: true,
};
export const PLACE_FIELDS: Fields<MatchPlace> = {
  id: true,
  name: true,
  reading: true,
  disclosure: true,
  position: true,
  address: true,
  zoneId: true,
  directions: true,
  access: true,
};
export const GROUP_FIELDS: Fields<MatchGroup> = {
  id: true,
  name: true,
  reading: true,
  contact: true,
};
export const ZONE_FIELDS: Fields<ZoneRow> = {
  id: true,
  level: true,
  name: true,
  reading: true,
  middle: true,
  within: true,
};
export const NAME_FIELDS: Fields<NameRow> = {
  id: true,
  name: true,
  reading: true,
  lat: true,
  lng: true,
  zoneId: true,
};
export const COORDINATOR_FIELDS: Fields<MatchCoordinator> = {
  id: true,
  role: true,
  name: true,
  phone: true,
  zoneIds: true,
  wholeMunicipality: true,
};
