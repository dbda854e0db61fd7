import type { Position as LngLat } from "geojson";
import { EARTH_RADIUS, radians } from "./haversine.ts";
import { eachEdge, polygonsOf, type Shape } from "./shape.ts";

/**
 * Area in square metres on the sphere, holes taken off, whichever way the rings turn.
 * Chamberlain and Duquette (2007), "Some algorithms for polygons on a sphere", as turf does.
 */
export function areaOf(shape: Shape): number {
  let area = 0;
  for (const [outer, ...holes] of polygonsOf(shape)) {
    if (outer === undefined) continue;
    area += Math.abs(ringArea(outer));
    for (const hole of holes) area -= Math.abs(ringArea(hole));
  }
  return area;
}

function ringArea(ring: readonly LngLat[]): number {
  let sum = 0;
  eachEdge(ring, (fromLng, fromLat, toLng, toLat) => {
    sum += radians(toLng - fromLng) * (2 + Math.sin(radians(fromLat)) + Math.sin(radians(toLat)));
  });
  return (sum * EARTH_RADIUS ** 2) / 2;
}

/** Whether a ring turns counter-clockwise, as RFC 7946 asks of outer rings. */
export const turnsLeft = (ring: readonly LngLat[]): boolean => ringArea(ring) < 0;
