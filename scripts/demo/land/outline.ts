import type { MultiPolygon, Polygon } from "geojson";
import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import { type Block, turnsLeft } from "./blocks.ts";
import { toLngLat } from "./frame.ts";

/** The outline of several blocks: edges that two of them share cancel out, the rest is chained into rings. */
function outlineOf(blocks: readonly Block[]): readonly (readonly PlanePoint[])[] {
  const edges = new Map<string, { from: PlanePoint; to: PlanePoint }>();
  for (const { ring } of blocks) {
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      const back = `${keyOf(to)}>${keyOf(from)}`;
      if (!edges.delete(back)) edges.set(`${keyOf(from)}>${keyOf(to)}`, { from, to });
    });
  }
  const onward = new Map<string, { from: PlanePoint; to: PlanePoint }[]>();
  for (const edge of edges.values()) {
    onward.set(keyOf(edge.from), [...(onward.get(keyOf(edge.from)) ?? []), edge]);
  }
  const rings: PlanePoint[][] = [];
  for (const [start, waiting] of onward) {
    while (waiting.length > 0) {
      const ring: PlanePoint[] = [];
      let edge = waiting.pop();
      while (edge !== undefined) {
        ring.push(edge.from);
        if (keyOf(edge.to) === start) break;
        edge = onward.get(keyOf(edge.to))?.pop();
      }
      rings.push(ring);
    }
  }
  return rings;
}

/** Blocks as one boundary: each outer ring a polygon. A hole would be a mistake in the town's plan. */
export function boundaryOf(name: string, blocks: readonly Block[]): Polygon | MultiPolygon {
  const rings = outlineOf(blocks);
  if (rings.some((ring) => !turnsLeft(ring))) throw new Error(`${name} has a hole`);
  const polygons = rings.map((ring) => {
    const closed = [...ring, ...ring.slice(0, 1)];
    return [closed.map(toLngLat)];
  });
  const [only] = polygons;
  if (only === undefined) throw new Error(`${name} has no land`);
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

const keyOf = ({ x, y }: PlanePoint): string => `${x},${y}`;
