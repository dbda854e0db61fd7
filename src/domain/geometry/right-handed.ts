import type { Position as LngLat } from "geojson";
import { turnsLeft } from "./area-of.ts";
import type { Shape } from "./shape.ts";

/** A shape with its rings closed and turned as RFC 7946 asks: outer ones counter-clockwise, holes clockwise. */
export function rightHanded(shape: Shape): Shape {
  return shape.type === "Polygon"
    ? { type: "Polygon", coordinates: turned(shape.coordinates) }
    : { type: "MultiPolygon", coordinates: shape.coordinates.map(turned) };
}

const turned = (rings: readonly LngLat[][]): LngLat[][] =>
  rings.map((ring, at) => {
    const closed = close(ring);
    return turnsLeft(closed) === (at === 0) ? closed : closed.toReversed();
  });

function close(ring: readonly LngLat[]): LngLat[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return [];
  return first[0] === last[0] && first[1] === last[1] ? [...ring] : [...ring, first];
}
