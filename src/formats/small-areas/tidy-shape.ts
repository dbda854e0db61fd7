import { kinks, unkinkPolygon } from "@turf/turf";
import type { Geometry, Polygon, Position as LngLat } from "geojson";
import { areaOf, turnsLeft } from "../../domain/geometry/area-of.ts";
import { polygonsOf, type Shape } from "../../domain/geometry/shape.ts";

export interface TidyShape {
  readonly shape: Shape;
  /** True where a ring crosses itself; repaired where that changes next to nothing, else as it was. */
  readonly crossed: boolean;
}

/** A repair may move this part of an area, no more: then the crossing was a slip of the pen at its edge. */
const REPAIR_CHANGES = 0.001;
/** Splinters of less than this many square metres come from the crossing itself. */
const SPLINTER = 1000;
/** Searching a ring for crossings takes its square; larger ones are taken as they are. */
const LONGEST_SEARCHED = 20_000;

/**
 * A polygon as RFC 7946 has it: rings closed, outer ones counter-clockwise, holes clockwise, no point twice in a
 * row. Null where nothing with an area within the world is left. Projected metres and [lat, lng] are refused.
 */
export function tidyShape(geometry: Geometry | null): TidyShape | null {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
  const given: readonly unknown[] =
    geometry.type === "Polygon" ? [geometry.coordinates] : (geometry.coordinates ?? []);
  const polygons: LngLat[][][] = [];
  for (const rings of Array.isArray(given) ? given : []) {
    const tidy = (Array.isArray(rings) ? rings : []).map(tidyRing);
    const [outer] = tidy;
    if (outer === undefined || outer === null) return null;
    polygons.push(tidy.filter((ring) => ring !== null).map(turned));
  }
  if (polygons.length === 0) return null;
  const parts = polygons.map(withoutCrossings);
  const coordinates = parts.flatMap((part) => part.polygons);
  const [only] = coordinates;
  const shape: Shape =
    coordinates.length === 1 && only !== undefined
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates };
  return { shape, crossed: parts.some((part) => part.crossed) };
}

/** A ring of at least three different points, closed; null where it is none. */
function tidyRing(ring: unknown): LngLat[] | null {
  if (!Array.isArray(ring)) return null;
  const points: [number, number][] = [];
  for (const point of ring as readonly unknown[]) {
    const read = pointOf(point);
    if (read === null) return null;
    const last = points.at(-1);
    if (last?.[0] !== read[0] || last[1] !== read[1]) points.push(read);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first[0] !== last[0] || first[1] !== last[1]) points.push([first[0], first[1]]);
  const polygon: Polygon = { type: "Polygon", coordinates: [points] };
  return points.length >= 4 && areaOf(polygon) > 0 ? points : null;
}

function pointOf(point: unknown): [number, number] | null {
  if (!Array.isArray(point)) return null;
  const [lng, lat] = point as readonly unknown[];
  if (typeof lng !== "number" || typeof lat !== "number") return null;
  const onEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  return onEarth ? [lng, lat] : null;
}

/** Outer rings turn left, holes right. */
const turned = (ring: LngLat[], index: number): LngLat[] =>
  turnsLeft(ring) === (index === 0) ? ring : ring.toReversed();

interface Uncrossed {
  readonly polygons: readonly LngLat[][][];
  readonly crossed: boolean;
}

function withoutCrossings(rings: LngLat[][]): Uncrossed {
  const kept = { polygons: [rings], crossed: false };
  const size = rings.reduce((points, ring) => points + ring.length, 0);
  if (size > LONGEST_SEARCHED) return kept;
  const polygon: Polygon = { type: "Polygon", coordinates: rings };
  try {
    if (kinks(polygon).features.length === 0) return kept;
    const pieces = unkinkPolygon(polygon).features.map(({ geometry }) => geometry);
    return { polygons: repaired(polygon, pieces) ?? [rings], crossed: true };
  } catch {
    // turf's sweep gives up on some rings (points that fall on edges): they stay as they are, with a warning.
    return { polygons: [rings], crossed: true };
  }
}

/** The pieces without splinters, where they cover what was there before and no longer cross themselves. */
function repaired(before: Polygon, pieces: readonly Polygon[]): LngLat[][][] | null {
  const large = pieces.filter((piece) => areaOf(piece) >= SPLINTER);
  const [was, is] = [areaOf(before), large.reduce((sum, piece) => sum + areaOf(piece), 0)];
  const same = Math.abs(was - is) <= was * REPAIR_CHANGES;
  const clean = large.every((piece) => kinks(piece).features.length === 0);
  if (!same || !clean || large.length === 0) return null;
  return large.map((piece) => [...(polygonsOf(piece)[0] ?? [])].map(turned));
}
