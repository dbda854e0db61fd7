import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { TownMap } from "../domain/map/town-map.ts";
import { groundLayers, groundNames } from "./ground-layers.ts";
import { clusteredSource, markLayers } from "./mark-layers.ts";
import type { MarkFeatures } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { zoneBorders } from "./zone-borders.ts";
import { type ZoneView, zoneLayers, zoneNamePoints, zoneNames } from "./zone-layers.ts";

const GSI_TILES = "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png";
const EMPTY: MarkFeatures = { type: "FeatureCollection", features: [] };

export interface StyleOptions {
  readonly town: TownMap;
  readonly palette: Palette;
  readonly zoneView: ZoneView;
  readonly colours: number;
  readonly around: string;
  readonly marks: MarkFeatures;
  readonly others: MarkFeatures;
  readonly selected: MarkFeatures;
  /** A style of the operator's that lies under zones and marks instead of our own ground. */
  readonly beneath: StyleSpecification | null;
}

/**
 * The whole style with its data: paper, ground (or tiles, or an operator's style), zones, marks. It asks for
 * no glyphs and no sprite: letters come from the device's fonts, pictures are drawn when they are needed. Where
 * tiles do not come, paper, zones and marks are still there.
 */
export function mapStyle(options: StyleOptions): StyleSpecification {
  const { town, palette, zoneView, colours, around, beneath } = options;
  const empty: SourceSpecification = { type: "geojson", data: EMPTY };
  const bounds = town.bounds ?? [0, 0, 0, 0];
  const gsi = town.basemap === "gsi" && beneath === null;
  return {
    ...beneath,
    version: 8,
    sources: {
      ...beneath?.sources,
      ...(gsi ? { tiles: gsiTiles() } : {}),
      ground: town.ground === null ? empty : { type: "geojson", data: town.ground },
      zones: { type: "geojson", data: town.zones },
      "zone-borders": { type: "geojson", data: zoneBorders(town.zones) },
      "zone-names": { type: "geojson", data: zoneNamePoints(town.zones) },
      others: { type: "geojson", data: options.others },
      marks: clusteredSource(options.marks, colours),
      selected: { type: "geojson", data: options.selected },
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": palette.paper } },
      ...(beneath === null ? groundLayers(palette) : beneath.layers),
      ...(gsi ? [gsiLayer(palette)] : []),
      ...zoneLayers(palette, zoneView),
      ...(beneath === null && !gsi ? groundNames(palette) : []),
      ...zoneNames(palette, zoneView),
      ...markLayers({ palette, colours, around, latitude: (bounds[1] + bounds[3]) / 2 }),
    ],
  };
}

/** 地理院タイル 淡色地図: zooms 5 to 18, 256 pixels. The attribution is our own DOM, beside the map. */
const gsiTiles = (): SourceSpecification => ({
  type: "raster",
  tiles: [GSI_TILES],
  tileSize: 256,
  minzoom: 5,
  maxzoom: 18,
});

const gsiLayer = (palette: Palette) =>
  ({
    id: "tiles",
    type: "raster",
    source: "tiles",
    paint: {
      "raster-brightness-max": palette.tileBrightness,
      "raster-saturation": -0.25,
      "raster-fade-duration": 0,
    },
  }) as const;
