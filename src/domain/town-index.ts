import type { Activity } from "./activity/activity.ts";
import type { Group } from "./municipality/municipality.ts";
import type { Place } from "./place/place.ts";
import type { DateChange } from "./schedule/schedule.ts";
import type { Town } from "./town.ts";
import type { ZoneLocator } from "./zone/locate-zones.ts";
import type { Zone } from "./zone/zone.ts";

/** A town with what pages look up again and again, computed once per revision. */
export interface TownIndex {
  readonly town: Town;
  readonly activityById: ReadonlyMap<string, Activity>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly groupById: ReadonlyMap<string, Group>;
  readonly zoneById: ReadonlyMap<string, Zone>;
  readonly activitiesByPlace: ReadonlyMap<string, readonly Activity[]>;
  readonly activitiesByGroup: ReadonlyMap<string, readonly Activity[]>;
  readonly changesByActivity: ReadonlyMap<string, readonly DateChange[]>;
  /**
   * The zones of each place: by its exact position; by its declared zone (and that zone's parents) where the
   * position is approximate or hidden - never by the masked point, which may lie in a neighbour zone.
   */
  readonly zoneIdsByPlace: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Zones that a place may lie in, where only its declared zone is known and that zone crosses or holds
   * others. Never an exact place's. Unknown is not no: a filter by such a zone keeps the place apart.
   */
  readonly possibleZoneIdsByPlace: ReadonlyMap<string, ReadonlySet<string>>;
  readonly locator: ZoneLocator;
}
