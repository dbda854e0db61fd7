import type { Position } from "../units.ts";
import { type Bounds, lngLat, polygonsOf, type Shape } from "./shape.ts";

/** The smallest box around shapes, or null where none has a point. Only outer rings are looked at. */
export function boundsOf(...shapes: readonly Shape[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    for (const [outer] of polygonsOf(shape)) {
      for (const corner of outer ?? []) {
        const [lng, lat] = lngLat(corner);
        west = Math.min(west, lng);
        east = Math.max(east, lng);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return west === Infinity ? null : [west, south, east, north];
}

/** The smallest box around points, or null where there is none. */
export function boundsOfPoints(points: Iterable<Position>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { lng, lat } of points) {
    const [west, south, east, north]: Bounds = bounds ?? [lng, lat, lng, lat];
    bounds = [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
  }
  return bounds;
}

/** Whether a point lies in a box, its edges included. */
export const isInBounds = ({ lng, lat }: Position, bounds: Bounds): boolean =>
  lng >= bounds[0] && lat >= bounds[1] && lng <= bounds[2] && lat <= bounds[3];
