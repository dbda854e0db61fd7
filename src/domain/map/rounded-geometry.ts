import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

const SCALE = 1e5;
const steps = (value: number) => Math.round(value * SCALE);
const rounded = (point: Position): Position => [
  steps(point[0] ?? 0) / SCALE,
  steps(point[1] ?? 0) / SCALE,
];

/** A line with five decimals and without points that rounding put on top of each other. */
function roundedRing(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of line.map(rounded)) {
    const last = kept.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) kept.push(point);
  }
  return kept;
}

/**
 * A line with five decimals (about a metre) and without the points that rounding made superfluous: repeated
 * ones, and ones exactly on the straight line between their neighbours. Rings of areas keep the latter: they
 * are corners of a neighbour, by which a common border is known to be common.
 */
function roundedLine(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of roundedRing(line)) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && before !== undefined && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Whether `b` lies exactly on the way from `a` to `c`, counted in whole rounding steps. */
function isBetween(a: Position, b: Position, c: Position): boolean {
  const [ax, ay, bx, by, cx, cy] = [a, b, c].flatMap(([x = 0, y = 0]) => [steps(x), steps(y)]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  return cross === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
}

/** Rings that still enclose something: a closed ring has four positions or more. */
const roundedRings = (rings: readonly Position[][]): Position[][] => {
  const [outer, ...holes] = rings.map(roundedRing);
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
