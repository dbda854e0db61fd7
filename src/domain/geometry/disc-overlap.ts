import type { PlanePoint } from "./local-plane.ts";

/** A polygon in a local plane: rings of points in metres, outer ring first. */
export type PlanePolygon = readonly (readonly PlanePoint[])[];

/** Area of a plane polygon in square metres, holes taken off. */
export const planeArea = (polygon: PlanePolygon): number =>
  sumRings(polygon, (a, b) => cross(a, b) / 2);

/**
 * The area that a polygon and a disc share, in square metres: exact, by the signed sum over edges of the
 * triangle or sector that each edge spans with the disc's centre.
 */
export function discOverlap(polygon: PlanePolygon, centre: PlanePoint, radius: number): number {
  const overlap = sumRings(polygon, (a, b) =>
    edgeShare(
      { x: a.x - centre.x, y: a.y - centre.y },
      { x: b.x - centre.x, y: b.y - centre.y },
      radius,
    ),
  );
  return Math.max(0, overlap);
}

function sumRings(polygon: PlanePolygon, ofEdge: (a: PlanePoint, b: PlanePoint) => number): number {
  let total = 0;
  polygon.forEach((ring, index) => {
    let sum = 0;
    ring.forEach((from, at) => {
      const to = ring[(at + 1) % ring.length];
      if (to !== undefined) sum += ofEdge(from, to);
    });
    total += index === 0 ? Math.abs(sum) : -Math.abs(sum);
  });
  return total;
}

/** The signed area inside a disc around the origin of the triangle origin, a, b. */
function edgeShare(a: PlanePoint, b: PlanePoint, radius: number): number {
  const cuts = cutsWithCircle(a, b, radius);
  if (cuts === null) return sector(a, b, radius);
  const enter = along(a, b, Math.max(0, cuts[0]));
  const leave = along(a, b, Math.min(1, cuts[1]));
  return sector(a, enter, radius) + cross(enter, leave) / 2 + sector(leave, b, radius);
}

/** Where, as parts of the way from a to b, the segment is inside the disc; null where it never is. */
function cutsWithCircle(
  a: PlanePoint,
  b: PlanePoint,
  radius: number,
): readonly [number, number] | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return null;
  const middle = -(a.x * dx + a.y * dy) / square;
  const span = middle * middle - (a.x * a.x + a.y * a.y - radius * radius) / square;
  if (span <= 0) return null;
  const half = Math.sqrt(span);
  return middle + half <= 0 || middle - half >= 1 ? null : [middle - half, middle + half];
}

const along = (a: PlanePoint, b: PlanePoint, part: number): PlanePoint => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});
const cross = (a: PlanePoint, b: PlanePoint): number => a.x * b.y - a.y * b.x;
const sector = (a: PlanePoint, b: PlanePoint, radius: number): number =>
  (radius * radius * Math.atan2(cross(a, b), a.x * b.x + a.y * b.y)) / 2;
