import type { Position as LngLat } from "geojson";
import { localPlane, type PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import { position } from "../../../src/domain/units.ts";

/** The middle of the town: open sea, where no real town can be mistaken for it. */
const ORIGIN = position(34.5, 137.9);
const plane = localPlane(ORIGIN);

/** Metres east and north of the middle, as [lng, lat] with five decimals (about a metre). */
export const toLngLat = ({ x, y }: PlanePoint): LngLat => {
  const { lat, lng } = plane.toPosition({ x, y });
  return [round5(lng), round5(lat)];
};
export const toPosition = (point: PlanePoint) => {
  const [lng = 0, lat = 0] = toLngLat(point);
  return position(lat, lng);
};
const round5 = (value: number): number => Number(value.toFixed(5));

/** Half the town's width. */
export const EAST = 4250;
/** The shore in the south, the edge of the hills in the north, the river and the railway, in metres. */
export const coastAt = (x: number): number =>
  -2900 + 300 * Math.sin(x / 1700 + 0.6) + 110 * Math.sin(x / 610);
export const hillsAt = (x: number): number => 2950 + 260 * Math.sin(x / 1300 + 1);
export const riverAt = (y: number): number =>
  900 + 240 * Math.sin(y / 1150) + 60 * Math.sin(y / 430);
export const railwayAt = (x: number): number => 90 + 0.03 * x + 90 * Math.sin(x / 2300);

/** A line through sampled points of a function, from one value to another. */
export function sampled(
  from: number,
  to: number,
  steps: number,
  at: (value: number) => PlanePoint,
) {
  return Array.from({ length: steps + 1 }, (_, index) => at(from + ((to - from) * index) / steps));
}
