import type { Activity } from "../activity/activity.ts";
import { desksOf } from "../finding/consultations.ts";
import type { TownIndex } from "../town-index.ts";
import type { Coordinator, Zone } from "./zone.ts";
import { zonesByLevel } from "./zones-by-level.ts";

/** Who looks after what: zones that have somebody or a desk of their own, and posts for the whole municipality. */
export interface LookedAfter {
  readonly zones: readonly {
    readonly zone: Zone;
    readonly coordinators: readonly Coordinator[];
    readonly desks: readonly Activity[];
  }[];
  readonly wholeTown: readonly Coordinator[];
}

export function lookedAfter(index: TownIndex): LookedAfter {
  const { coordinators } = index.town;
  const desks = desksOf(index);
  const zones = zonesByLevel(index)
    // The whole municipality is no district to choose: who looks after it stands apart.
    .filter(({ level }) => level !== "municipality")
    .flatMap((level) => level.zones)
    .map(({ zone }) => ({
      zone,
      coordinators: coordinators.filter(({ zoneIds }) => zoneIds.includes(zone.id)),
      desks: desks.filter(({ servesZoneIds }) => servesZoneIds.includes(zone.id)),
    }))
    .filter((one) => one.coordinators.length + one.desks.length > 0);
  return { zones, wholeTown: coordinators.filter((one) => one.wholeMunicipality) };
}
