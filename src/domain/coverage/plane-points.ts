import { localPlane } from "../geometry/local-plane.ts";
import { type Position, position } from "../units.ts";

/** Points of a town on its flat map, in metres east (`x`) and north (`y`) of the map's origin. */
export interface PlanePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const countOf = (points: PlanePoints): number => points.x.length;

/**
 * Positions on the flat map around `origin`. All distances of the coverage engine are straight lines on this map
 * (equirectangular; within 30 km of its origin they differ from haversine by less than 0.4%): at a hard threshold
 * the two may disagree, so whoever compares must compare on the same map.
 */
export function planePoints(positions: readonly Position[], origin: Position): PlanePoints {
  const plane = localPlane(origin);
  const x = new Float64Array(positions.length);
  const y = new Float64Array(positions.length);
  positions.forEach((at, index) => {
    const point = plane.toPlane(at);
    x[index] = point.x;
    y[index] = point.y;
  });
  return { x, y };
}

/** The middle of the box around positions: the origin of their flat map. */
export function middleOf(positions: readonly Position[]): Position {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lat, lng } of positions) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return positions.length === 0 ? position(0, 0) : position((south + north) / 2, (west + east) / 2);
}
