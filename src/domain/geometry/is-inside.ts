import type { Position as LngLat } from "geojson";
import type { Position } from "../units.ts";
import { eachEdge, polygonsOf, type Shape } from "./shape.ts";

type Side = "inside" | "outside" | "edge";

/**
 * Whether a point lies in a shape. A point exactly on an outer edge, on a hole's edge or on a corner counts as
 * inside, so that no point of a tiled town is in no tile; a point on a shared edge is in both neighbours, and
 * who needs one of them takes the first by id. Even-odd rule in the plane of degrees; not across the antimeridian.
 */
export function isInside(point: Position, shape: Shape): boolean {
  return polygonsOf(shape).some((rings) => inPolygon(point.lng, point.lat, rings));
}

function inPolygon(lng: number, lat: number, rings: readonly LngLat[][]): boolean {
  const [outer, ...holes] = rings;
  if (outer === undefined) return false;
  const side = sideOf(lng, lat, outer);
  if (side !== "inside") return side === "edge";
  return holes.every((hole) => sideOf(lng, lat, hole) !== "inside");
}

function sideOf(lng: number, lat: number, ring: readonly LngLat[]): Side {
  let inside = false;
  let onEdge = false;
  eachEdge(ring, (fromLng, fromLat, toLng, toLat) => {
    const cross = (toLng - fromLng) * (lat - fromLat) - (lng - fromLng) * (toLat - fromLat);
    if (cross === 0 && between(lng, fromLng, toLng) && between(lat, fromLat, toLat)) onEdge = true;
    if (fromLat > lat !== toLat > lat && cross > 0 === toLat > fromLat) inside = !inside;
  });
  if (onEdge) return "edge";
  return inside ? "inside" : "outside";
}

const between = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) && value <= Math.max(one, other);
