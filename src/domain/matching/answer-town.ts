import type { Activity } from "../activity/activity.ts";
import type { NamedTown } from "../gazetteer/resolve-where.ts";
import type { Group, Municipality } from "../municipality/municipality.ts";
import type { Place } from "../place/place.ts";
import type { Town } from "../town.ts";
import type { Coordinator, GazetteerEntry, Zone } from "../zone/zone.ts";
import type { HoldsZones } from "../zone/zone-relations.ts";

/** What of an activity is weighed and shown. Its longer texts are read before, into an `ActivityReading`. */
export type MatchActivity = Pick<
  Activity,
  | "id"
  | "groupId"
  | "placeId"
  | "name"
  | "reading"
  | "kind"
  | "audiences"
  | "ageMin"
  | "ageMax"
  | "atmosphere"
  | "cost"
  | "costNote"
  | "booking"
  | "capacity"
  | "access"
  | "languages"
  | "online"
  | "withoutPhone"
  | "steps"
  | "intake"
  | "firstVisit"
  | "contact"
  | "visibility"
  | "confirmedOn"
  | "unreachedSince"
  | "endedOn"
>;
export type MatchPlace = Pick<
  Place,
  | "id"
  | "name"
  | "reading"
  | "disclosure"
  | "position"
  | "address"
  | "zoneId"
  | "directions"
  | "access"
>;
export type MatchGroup = Pick<Group, "id" | "name" | "reading" | "contact">;
export type MatchZone = Pick<Zone, "id" | "level" | "name" | "reading">;
export type MatchCoordinator = Pick<
  Coordinator,
  "id" | "role" | "name" | "phone" | "zoneIds" | "wholeMunicipality"
>;

/**
 * All that an answer of the matching form is drawn from besides the catalogue. Every `TownIndex` is one; a device
 * gets one without boundaries and longer texts out of the matcher file.
 */
export interface AnswerTown {
  readonly town: Pick<Town, "readings" | "searchWords" | "urgentNumbers"> & {
    readonly municipality: Omit<Municipality, "bounds" | "basemap">;
    readonly gazetteer: readonly Omit<GazetteerEntry, "sourceId">[];
    readonly zones: readonly MatchZone[];
    readonly places: readonly MatchPlace[];
    readonly coordinators: readonly MatchCoordinator[];
  };
  readonly activityById: ReadonlyMap<string, MatchActivity>;
  readonly placeById: ReadonlyMap<string, MatchPlace>;
  readonly groupById: ReadonlyMap<string, MatchGroup>;
  readonly zoneById: ReadonlyMap<string, MatchZone>;
  readonly locator: NamedTown["locator"] & HoldsZones["locator"];
}
