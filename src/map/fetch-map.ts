import type { StyleSpecification } from "maplibre-gl";
import type { TownMap } from "../domain/map/town-map.ts";

/** A style in MapLibre's format, for those who may not import the library. */
export type BasemapStyle = StyleSpecification;

/** Fetches a town's map file from its immutable address; null where it does not come or is no map. */
export async function fetchTownMap(address: string): Promise<TownMap | null> {
  try {
    const response = await fetch(address);
    const body: unknown = response.ok ? await response.json() : null;
    return isTownMap(body) ? body : null;
  } catch {
    return null;
  }
}

/** The file is our own, made by `townMap` of the same build; only what would break at once is looked at. */
const isTownMap = (body: unknown): body is TownMap =>
  typeof body === "object" && body !== null && "pins" in body && "zones" in body;

/** A basemap that is neither ours nor 地理院タイル is the address of a style; null where it does not come. */
export async function fetchBasemapStyle(basemap: string): Promise<StyleSpecification | null> {
  if (!/^https?:\/\//.test(basemap)) return null;
  try {
    const response = await fetch(basemap, { referrerPolicy: "no-referrer" });
    const style: unknown = response.ok ? await response.json() : null;
    return isStyle(style) ? style : null;
  } catch {
    return null;
  }
}

const isStyle = (body: unknown): body is StyleSpecification =>
  typeof body === "object" &&
  body !== null &&
  "sources" in body &&
  "layers" in body &&
  Array.isArray(body.layers);

/** The attributions that a style's sources ask for, as text without their markup. */
export const attributionsOf = (style: StyleSpecification): string[] => [
  ...new Set(
    Object.values(style.sources).flatMap((source) =>
      "attribution" in source && typeof source.attribution === "string"
        ? [source.attribution.replace(/<[^>]*>/g, "").trim()]
        : [],
    ),
  ),
];
