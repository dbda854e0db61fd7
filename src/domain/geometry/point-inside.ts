import { type Position, position } from "../units.ts";
import { boundsOf } from "./bounds-of.ts";
import { eachEdge, polygonsOf, type Shape } from "./shape.ts";

const SCAN_LINES = 31;

/**
 * A point that surely lies inside a shape, well away from its edges where the shape allows: the middle of the
 * widest stretch inside it on one of 31 parallels. Unlike a centroid it never falls into a hole or out of a
 * crescent. Null for a shape without area. The same shape always gives the same point.
 */
export function pointInside(shape: Shape): Position | null {
  const bounds = boundsOf(shape);
  if (bounds === null) return null;
  const [, south, , north] = bounds;
  const middle = (south + north) / 2;
  let best: { lat: number; from: number; to: number; score: number } | null = null;
  for (let line = 0; line < SCAN_LINES; line += 1) {
    const lat = south + ((north - south) * (line + 0.5)) / SCAN_LINES;
    // A label reads best near the middle: far parallels need a clearly wider stretch to win.
    const weight = 1 - Math.abs(lat - middle) / (north - south || 1);
    for (const [from, to] of stretchesAt(lat, shape)) {
      const score = (to - from) * weight;
      if (score > (best?.score ?? 0)) best = { lat, from, to, score };
    }
  }
  return best === null ? null : position(best.lat, (best.from + best.to) / 2);
}

function stretchesAt(lat: number, shape: Shape): readonly (readonly [from: number, to: number])[] {
  return polygonsOf(shape).flatMap((rings) => {
    const crossings: number[] = [];
    for (const ring of rings) {
      eachEdge(ring, (fromLng, fromLat, toLng, toLat) => {
        if (fromLat > lat === toLat > lat) return;
        crossings.push(fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng));
      });
    }
    crossings.sort((a, b) => a - b);
    const stretches: [number, number][] = [];
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      stretches.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
    }
    return stretches;
  });
}
