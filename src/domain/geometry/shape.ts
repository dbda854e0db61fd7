import type { MultiPolygon, Polygon, Position as LngLat } from "geojson";

/** An area on the map: RFC 7946 rings of [lng, lat] in WGS 84 degrees, the first of each polygon its outer ring. */
export type Shape = Polygon | MultiPolygon;
/** [west, south, east, north] in WGS 84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The polygons of a shape, each a list of rings (outer first, then holes). */
export const polygonsOf = (shape: Shape): readonly LngLat[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** Longitude and latitude of a GeoJSON coordinate; a missing number is a bug of whoever read the file. */
export function lngLat(coordinate: LngLat | undefined): readonly [lng: number, lat: number] {
  const lng = coordinate?.[0];
  const lat = coordinate?.[1];
  if (lng === undefined || lat === undefined)
    throw new Error(`not a coordinate: ${String(coordinate)}`);
  return [lng, lat];
}

/** Calls `visit` with each edge of a ring, whether or not its last point repeats the first. */
export function eachEdge(
  ring: readonly LngLat[],
  visit: (fromLng: number, fromLat: number, toLng: number, toLat: number) => void,
): void {
  for (let index = 0; index < ring.length; index += 1) {
    const [fromLng, fromLat] = lngLat(ring[index]);
    const [toLng, toLat] = lngLat(ring[(index + 1) % ring.length]);
    visit(fromLng, fromLat, toLng, toLat);
  }
}
