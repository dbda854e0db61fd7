import { isInside } from "../geometry/is-inside.ts";
import type { Position } from "../units.ts";
import type { ZoneLevel } from "../zone/zone.ts";
import type { MapZoneProperties, MapZones } from "./town-map.ts";

/** The zone of a level in which a point lies, on a common border the first by id; null where there is none. */
export const zoneAt = (
  zones: MapZones,
  level: ZoneLevel,
  point: Position,
): MapZoneProperties | null =>
  zones.features.find(
    ({ properties, geometry }) => properties.level === level && isInside(point, geometry),
  )?.properties ?? null;
