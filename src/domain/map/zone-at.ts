import { isInside } from "../geometry/is-inside.ts";
import type { Bounds } from "../geometry/shape.ts";
import { type Position, position } from "../units.ts";
import type { ZoneLevel } from "../zone/zone.ts";
import type { MapZoneProperties, MapZones } from "./town-map.ts";

/**
 * The zone of a level that fills the view: it holds the centre and the four points half-way to the corners.
 * Null where the view shows more than one.
 */
export function zoneFilling(
  zones: MapZones,
  level: ZoneLevel,
  [west, south, east, north]: Bounds,
): MapZoneProperties | null {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const [dx, dy] = [(east - west) / 4, (north - south) / 4];
  const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => position(lat + y * dy, lng + x * dx)));
  const [here, ...others] = [position(lat, lng), ...corners].map((at) => zoneAt(zones, level, at));
  return here && others.every((zone) => zone?.id === here.id) ? here : null;
}

/** The zone of a level in which a point lies, on a common border the first by id; null where there is none. */
export const zoneAt = (
  zones: MapZones,
  level: ZoneLevel,
  point: Position,
): MapZoneProperties | null =>
  zones.features.find(
    ({ properties, geometry }) => properties.level === level && isInside(point, geometry),
  )?.properties ?? null;
