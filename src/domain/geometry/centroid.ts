import { type Position, position } from "../units.ts";
import { boundsOf } from "./bounds-of.ts";
import { eachEdge, polygonsOf, type Shape } from "./shape.ts";

/** The centre of mass of a shape, holes taken off; it may lie outside (see `pointInside`). Null without area. */
export function centroid(shape: Shape): Position | null {
  const bounds = boundsOf(shape);
  if (bounds === null) return null;
  // Shifted to a corner of the shape: products of whole longitudes would lose the digits that matter.
  const [west, south] = bounds;
  let [area, sumLng, sumLat] = [0, 0, 0];
  for (const rings of polygonsOf(shape)) {
    rings.forEach((ring, index) => {
      let [ringArea, ringLng, ringLat] = [0, 0, 0];
      eachEdge(ring, (fromLng, fromLat, toLng, toLat) => {
        const cross = (fromLng - west) * (toLat - south) - (toLng - west) * (fromLat - south);
        ringArea += cross;
        ringLng += (fromLng + toLng - 2 * west) * cross;
        ringLat += (fromLat + toLat - 2 * south) * cross;
      });
      const sign = (index === 0 ? 1 : -1) * Math.sign(ringArea);
      area += sign * ringArea;
      sumLng += sign * ringLng;
      sumLat += sign * ringLat;
    });
  }
  return area === 0 ? null : position(south + sumLat / (3 * area), west + sumLng / (3 * area));
}
