import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

const SCALE = 1e5;
const rounded = (point: Position): Position => [
  Math.round((point[0] ?? 0) * SCALE) / SCALE,
  Math.round((point[1] ?? 0) * SCALE) / SCALE,
];

/**
 * A line with five decimals (about a metre) and without the points that rounding made superfluous: repeated
 * ones, and ones exactly between their neighbours. Neighbouring zones keep their common border in common,
 * because a point is judged by the points beside it only.
 */
export function roundedLine(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of line.map(rounded)) {
    const last = kept.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last !== undefined && before !== undefined && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Whether `b` lies on the way from `a` to `c`, to a tenth of the rounding step. */
function isBetween(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
) {
  const length = Math.hypot(cx - ax, cy - ay);
  if (length === 0) return false;
  const off = Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) / length;
  const along = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return off < 0.1 / SCALE && along > 0;
}

/** Rings that still enclose something: a closed ring has four positions or more. */
const roundedRings = (rings: readonly Position[][]): Position[][] => {
  const [outer, ...holes] = rings.map(roundedLine);
  if (outer === undefined || outer.length < 4) return [];
  return [outer, ...holes.filter((hole) => hole.length >= 4)];
};

/** The polygon with five decimals, or null where nothing of it is as large as a metre. */
export function roundedPolygon(area: Polygon | MultiPolygon): Polygon | MultiPolygon | null {
  if (area.type === "Polygon") {
    const coordinates = roundedRings(area.coordinates);
    return coordinates.length === 0 ? null : { type: "Polygon", coordinates };
  }
  const coordinates = area.coordinates.map(roundedRings).filter((rings) => rings.length > 0);
  return coordinates.length === 0 ? null : { type: "MultiPolygon", coordinates };
}

/** Any geometry of the ground with five decimals; kinds of geometry that are not drawn stay as they are. */
export function roundedGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: rounded(geometry.coordinates) };
    case "LineString":
      return { type: "LineString", coordinates: roundedLine(geometry.coordinates) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: geometry.coordinates.map(roundedLine) };
    case "Polygon":
    case "MultiPolygon":
      return roundedPolygon(geometry) ?? geometry;
    default:
      return geometry;
  }
}
