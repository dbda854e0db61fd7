import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * [lng, lat] of a point inside the largest part of an area, where a name can stand: the middle of the widest
 * stretch that lies inside along the parallel through the centre of gravity. Null for an area without extent.
 */
export function labelPoint(area: Polygon | MultiPolygon): [number, number] | null {
  const parts = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  let largest: Position[][] | null = null;
  let largestArea = 0;
  for (const rings of parts) {
    const size = Math.abs(moments(rings[0] ?? []).area);
    if (size > largestArea) [largest, largestArea] = [rings, size];
  }
  if (largest === null) return null;
  const { centreLat } = moments(largest[0] ?? []);
  const [from, to] = widestStretch(largest, centreLat);
  return [fiveDecimals((from + to) / 2), fiveDecimals(centreLat)];
}

const fiveDecimals = (value: number) => Math.round(value * 1e5) / 1e5;

/** Signed area and latitude of the centre of gravity, counted from the ring's first point for precision. */
function moments(ring: readonly Position[]): { area: number; centreLat: number } {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [twice, sumY] = [0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
    twice += cross;
    sumY += cross * (ay + by - 2 * y0);
  }
  return { area: twice / 2, centreLat: twice === 0 ? y0 : y0 + sumY / (3 * twice) };
}

/** The widest stretch inside the rings (holes left out) along one parallel, as two longitudes. */
function widestStretch(rings: readonly Position[][], lat: number): [number, number] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > lat !== by > lat) crossings.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  let widest: [number, number] = [crossings[0] ?? 0, crossings[0] ?? 0];
  for (let i = 1; i < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i - 1], crossings[i]];
    if (to - from > widest[1] - widest[0]) widest = [from, to];
  }
  return widest;
}
