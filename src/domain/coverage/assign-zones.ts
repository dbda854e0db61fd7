import type { Position as LngLat } from "geojson";
import { boundsOf } from "../geometry/bounds-of.ts";
import { isInside } from "../geometry/is-inside.ts";
import { eachEdge, polygonsOf, type Shape } from "../geometry/shape.ts";
import type { Position } from "../units.ts";

/** What a set of points is asked: for each the number of the first shape that holds it, -1 where none does. */
export type ZoneAssigner = (points: readonly Position[]) => Int32Array;

/** Edges of a shape whose latitudes touch one slab of it: four numbers an edge, from lng, lat to lng, lat. */
type Slabs = readonly Float64Array[];
interface SlabbedShape {
  readonly shape: Shape;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly height: number;
  readonly slabs: Slabs;
}

const EDGES_A_SLAB = 4;

/**
 * Sorts points into zones. A point on an edge is inside; of several zones that hold a point the first counts, so that
 * nobody is counted twice where neighbours overlap. Each shape is cut into slabs of latitude, so that a point meets
 * the few edges beside it only; answers are those of `isInside` on the whole shape, and of turf's
 * booleanPointInPolygon. Shapes without a boundary (null) hold nothing.
 */
export function zoneAssigner(shapes: readonly (Shape | null)[]): ZoneAssigner {
  const slabbed = shapes.map((shape) => (shape === null ? null : slabsOf(shape)));
  return (points) => Int32Array.from(points, (point) => firstAround(slabbed, point));
}

function firstAround(shapes: readonly (SlabbedShape | null)[], { lng, lat }: Position): number {
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at];
    if (shape == null) continue;
    if (lng < shape.west || lng > shape.east || lat < shape.south || lat > shape.north) continue;
    if (holds(shape, lng, lat)) return at;
  }
  return -1;
}

function slabsOf(shape: Shape): SlabbedShape | null {
  const bounds = boundsOf(shape);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  const edges = edgesOf(shape);
  const count = Math.max(1, Math.floor(edges.length / EDGES_A_SLAB));
  const height = (north - south) / count || 1;
  const slabs: number[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    const [, fromLat, , toLat] = edge;
    const first = slabAt(Math.min(fromLat, toLat), south, height, count);
    const last = slabAt(Math.max(fromLat, toLat), south, height, count);
    for (let slab = first; slab <= last; slab++) slabs[slab]?.push(...edge);
  }
  return {
    shape,
    west,
    south,
    east,
    north,
    height,
    slabs: slabs.map((numbers) => Float64Array.from(numbers)),
  };
}

type Edge = readonly [fromLng: number, fromLat: number, toLng: number, toLat: number];

function edgesOf(shape: Shape): Edge[] {
  const edges: Edge[] = [];
  for (const rings of polygonsOf(shape)) {
    for (const ring of rings as readonly LngLat[][]) {
      eachEdge(ring, (...edge) => edges.push(edge));
    }
  }
  return edges;
}

const slabAt = (lat: number, south: number, height: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor((lat - south) / height)));

/** Even-odd over all rings; what lies on an edge is left to `isInside`, which knows polygons that touch. */
function holds({ shape, south, height, slabs }: SlabbedShape, lng: number, lat: number): boolean {
  const edges = slabs[slabAt(lat, south, height, slabs.length)] as Float64Array;
  let crossings = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const fromLng = edges[at] as number;
    const fromLat = edges[at + 1] as number;
    const toLng = edges[at + 2] as number;
    const toLat = edges[at + 3] as number;
    const above = toLat > lat;
    if (fromLat > lat === above && fromLat !== lat && toLat !== lat) continue;
    const cross = (toLng - fromLng) * (lat - fromLat) - (lng - fromLng) * (toLat - fromLat);
    if (cross === 0) return onShape(shape, lng, lat);
    if (fromLat > lat !== above && cross > 0 === above) crossings++;
  }
  // Polygons of one shape may overlap or nest by mistake: two crossings too many are looked at as a whole.
  return shape.type === "MultiPolygon" && crossings > 1
    ? onShape(shape, lng, lat)
    : crossings % 2 === 1;
}

const onShape = (shape: Shape, lng: number, lat: number): boolean =>
  isInside({ lng, lat } as Position, shape);
