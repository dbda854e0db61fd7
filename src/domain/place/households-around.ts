import { discOverlap, type PlanePolygon, planeArea } from "../geometry/disc-overlap.ts";
import type { LocalPlane } from "../geometry/local-plane.ts";
import { lngLat, polygonsOf, type Shape } from "../geometry/shape.ts";
import { position } from "../units.ts";

/** A small area with the households that live in it. */
export interface HouseholdArea {
  readonly boundary: Shape;
  readonly households: number;
}

/**
 * How many households live within `radius` metres of the plane's origin, taking each small area's households
 * as evenly spread over it. Where areas overlap both count.
 */
export function householdsAround(
  areas: readonly HouseholdArea[],
  plane: LocalPlane,
): (radius: number) => number {
  const parts = areas.flatMap(({ boundary, households }) => {
    const polygons = polygonsOf(boundary).map((rings) => flatten(rings, plane));
    const area = polygons.reduce((sum, polygon) => sum + planeArea(polygon), 0);
    return area > 0
      ? polygons.map((polygon) => ({ polygon, perSquareMetre: households / area }))
      : [];
  });
  const origin = { x: 0, y: 0 };
  return (radius) =>
    parts.reduce(
      (sum, { polygon, perSquareMetre }) =>
        sum + (isNear(polygon, radius) ? discOverlap(polygon, origin, radius) * perSquareMetre : 0),
      0,
    );
}

const flatten = (
  rings: readonly (readonly (readonly number[])[])[],
  plane: LocalPlane,
): PlanePolygon =>
  rings.map((ring) =>
    ring.map((corner) => {
      const [lng, lat] = lngLat([...corner]);
      return plane.toPlane(position(lat, lng));
    }),
  );

/** Whether the box around a polygon comes within a radius of the origin: spares the arithmetic of far areas. */
function isNear(polygon: PlanePolygon, radius: number): boolean {
  const [outer = []] = polygon;
  const xs = outer.map(({ x }) => x);
  const ys = outer.map(({ y }) => y);
  const gap = (values: number[]) => Math.max(0, Math.min(...values), -Math.max(...values));
  return Math.hypot(gap(xs), gap(ys)) <= radius;
}
