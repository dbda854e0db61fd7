import { publicActivities } from "../finding/findable.ts";
import { inReadingOrder } from "../finding/reading-order.ts";
import type { TownIndex } from "../town-index.ts";
import { type Zone, ZONE_LEVELS, type ZoneLevel } from "./zone.ts";

export interface LevelOfZones {
  readonly level: ZoneLevel;
  /** With how many public activities surely take place in each. */
  readonly zones: readonly { readonly zone: Zone; readonly count: number }[];
}

/** The zones of a town by level, the widest level first, each level in the order of readings. */
export function zonesByLevel(index: TownIndex): readonly LevelOfZones[] {
  const counts = new Map<string, number>();
  for (const { placeId } of publicActivities(index)) {
    for (const id of index.zoneIdsByPlace.get(placeId ?? "") ?? []) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return ZONE_LEVELS.toReversed().flatMap((level) => {
    const ofLevel = inReadingOrder(index.town.zones.filter((zone) => zone.level === level));
    const zones = ofLevel.map((zone) => ({ zone, count: counts.get(zone.id) ?? 0 }));
    return zones.length === 0 ? [] : [{ level, zones }];
  });
}
