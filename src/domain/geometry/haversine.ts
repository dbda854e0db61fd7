import { type Metres, metres, type Position } from "../units.ts";

/** Mean earth radius (IUGG), the one turf uses, so that distances agree with it. */
export const EARTH_RADIUS = metres(6_371_008.8);

export const radians = (degree: number): number => (degree * Math.PI) / 180;

/** Great-circle distance between two points in metres (haversine on a sphere; within 0.5% of the ellipsoid). */
export function haversine(a: Position, b: Position): Metres {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLng = Math.sin(radians(b.lng - a.lng) / 2);
  const chord = halfLat ** 2 + halfLng ** 2 * Math.cos(radians(a.lat)) * Math.cos(radians(b.lat));
  return metres(2 * EARTH_RADIUS * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord)));
}
