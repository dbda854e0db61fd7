import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { cell } from "./cells.ts";

const has = (value: unknown, type: string): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && "type" in value && value.type === type;

const isCoordinate = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);
const isRing = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 4 && value.every(isCoordinate);
const isPolygon = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 1 && value.every(isRing);

/** A zone's boundary: RFC 7946, every ring of four coordinates or more. */
export const boundary = cell(
  (value): value is Polygon | MultiPolygon =>
    (has(value, "Polygon") && isPolygon(value.coordinates)) ||
    (has(value, "MultiPolygon") &&
      Array.isArray(value.coordinates) &&
      value.coordinates.length >= 1 &&
      value.coordinates.every(isPolygon)),
);

/** The ground of the map. Geometries are the map's to judge: what it cannot draw it leaves out. */
export const features = cell(
  (value): value is FeatureCollection =>
    has(value, "FeatureCollection") &&
    Array.isArray(value.features) &&
    value.features.every(
      (feature: unknown) => has(feature, "Feature") && typeof feature.geometry === "object",
    ),
);
