import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import type { PlannedBlock } from "./plan.ts";

type Line = readonly PlanePoint[];

/** Small streets: the edges between built-up blocks, and two lanes through each block of the denser parts. */
export function innerStreets(blocks: readonly PlannedBlock[]): readonly Line[] {
  const edges = new Map<string, Line>();
  for (const { block } of blocks) {
    block.ring.forEach((from, index) => {
      const to = block.ring[(index + 1) % block.ring.length] ?? from;
      const [first, second] =
        from.x < to.x || (from.x === to.x && from.y < to.y) ? [from, to] : [to, from];
      edges.set(`${first.x},${first.y},${second.x},${second.y}`, [first, second]);
    });
  }
  return [...edges.values(), ...blocks.flatMap(lanes)];
}

function lanes({ block, area }: PlannedBlock): readonly Line[] {
  const dense = area.character === "centre" || area.character === "families";
  const angle = area.character === "new-town" ? 0.5 : 0.04;
  const directions =
    dense || area.character === "new-town" ? [angle, angle + Math.PI / 2] : [angle];
  return directions.flatMap((direction) => chord(block.ring, block.seed, direction));
}

/** The stretch of a straight line through a point that lies inside a ring. */
function chord(ring: readonly PlanePoint[], through: PlanePoint, angle: number): readonly Line[] {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const side = ({ x, y }: PlanePoint) => (x - through.x) * dy - (y - through.y) * dx;
  const crossings = ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const [a, b] = [side(from), side(to)];
    if (a > 0 === b > 0) return [];
    const part = a / (a - b);
    return [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }];
  });
  return crossings.length === 2 ? [crossings] : [];
}
