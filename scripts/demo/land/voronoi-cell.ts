import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";

/** Far outside the town: cells of the rim are cut off here. */
const FAR = 12_000;
const EVERYWHERE: readonly PlanePoint[] = [
  { x: -FAR, y: -FAR },
  { x: FAR, y: -FAR },
  { x: FAR, y: FAR },
  { x: -FAR, y: FAR },
];

/** The part of the plane that is nearer to one seed than to any other, counter-clockwise. */
export function voronoiCell(
  seed: PlanePoint,
  others: readonly PlanePoint[],
): readonly PlanePoint[] {
  const byDistance = others
    .filter((other) => other !== seed)
    .map((other) => ({ other, distance: Math.hypot(other.x - seed.x, other.y - seed.y) }))
    .sort((a, b) => a.distance - b.distance);
  let cell = EVERYWHERE;
  for (const { other, distance } of byDistance) {
    const reach = Math.max(...cell.map(({ x, y }) => Math.hypot(x - seed.x, y - seed.y)));
    if (distance > 2 * reach) break;
    cell = nearerTo(seed, other, cell);
  }
  return cell;
}

/** Cuts off what is nearer to the other point (Sutherland-Hodgman with the bisector). */
function nearerTo(
  seed: PlanePoint,
  other: PlanePoint,
  cell: readonly PlanePoint[],
): readonly PlanePoint[] {
  const [dx, dy] = [other.x - seed.x, other.y - seed.y];
  const middle = { x: (seed.x + other.x) / 2, y: (seed.y + other.y) / 2 };
  const beyond = ({ x, y }: PlanePoint) => (x - middle.x) * dx + (y - middle.y) * dy;
  return cell.flatMap((from, index) => {
    const to = cell[(index + 1) % cell.length] ?? from;
    const [a, b] = [beyond(from), beyond(to)];
    const kept = a <= 0 ? [from] : [];
    if (a < 0 === b < 0) return kept;
    const part = a / (a - b);
    return [...kept, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }];
  });
}
