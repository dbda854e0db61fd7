import type { FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapZones } from "../domain/map/town-map.ts";
import type { ZoneLevel } from "../domain/zone/zone.ts";
import { BOLD_FONT } from "./ground-layers.ts";
import type { Palette } from "./palette.ts";

/** What of the zones is drawn: the borders of one level, and one zone washed with colour. */
export interface ZoneView {
  readonly level: ZoneLevel | null;
  readonly marked: string | null;
}

/** Points at which the zones' names are written: one each, not one in every tile that a zone touches. */
export const zoneNamePoints = (zones: MapZones): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: zones.features.map(({ properties }) => ({
    type: "Feature",
    properties: { id: properties.id, level: properties.level, name: properties.name },
    geometry: { type: "Point", coordinates: [...properties.label] },
  })),
});

/** The filters of the zone layers for a view, by layer id; they change without the style being built anew. */
export function zoneFilters({
  level,
  marked,
}: ZoneView): Readonly<Record<string, ExpressionSpecification>> {
  const isLevel: ExpressionSpecification = ["==", ["get", "level"], level ?? ""];
  const isMarked: ExpressionSpecification = ["==", ["get", "id"], marked ?? ""];
  return {
    "zone-wash": isMarked,
    "zone-borders": isLevel,
    "zone-marked-border": isMarked,
    "zone-names": ["any", isLevel, isMarked],
  };
}

/** Borders as dashed ink. The marked zone has a whole line and a wash. */
export function zoneLayers(palette: Palette, view: ZoneView): LayerSpecification[] {
  const filters = zoneFilters(view);
  const filter = (id: string) => ({ filter: filters[id] ?? true }) as const;
  return [
    {
      id: "zone-wash",
      type: "fill",
      source: "zones",
      ...filter("zone-wash"),
      paint: { "fill-color": palette.zoneWash },
    },
    {
      id: "zone-borders",
      type: "line",
      source: "zone-borders",
      ...filter("zone-borders"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.zone,
        "line-width": ["interpolate", ["linear"], ["zoom"], 10, 0.9, 15, 2],
        "line-dasharray": [3, 2.2],
      },
    },
    {
      id: "zone-marked-border",
      type: "line",
      source: "zones",
      ...filter("zone-marked-border"),
      layout: { "line-join": "round" },
      paint: { "line-color": palette.zone, "line-width": 2.5 },
    },
  ];
}

export function zoneNames(palette: Palette, view: ZoneView): LayerSpecification[] {
  return [
    {
      id: "zone-names",
      type: "symbol",
      source: "zone-names",
      filter: zoneFilters(view)["zone-names"] ?? true,
      layout: {
        "text-field": ["get", "name"],
        "text-font": BOLD_FONT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 10, 11, 14, 14],
        "text-letter-spacing": 0.12,
        "text-max-width": 8,
        "text-padding": 4,
        // Marks come first; the name goes where they leave room.
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 1.8,
      },
      paint: {
        "text-color": palette.inkSoft,
        "text-halo-color": palette.paper,
        "text-halo-width": 1.6,
      },
    },
  ];
}
