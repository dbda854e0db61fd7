import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "./palette.ts";

const ofLayer = (layer: string): ExpressionSpecification => ["==", ["get", "layer"], layer];
const isArea: ExpressionSpecification = [
  "in",
  ["geometry-type"],
  ["literal", ["Polygon", "MultiPolygon"]],
];
const isLine: ExpressionSpecification = [
  "in",
  ["geometry-type"],
  ["literal", ["LineString", "MultiLineString"]],
];
const byZoom = (...stops: readonly [zoom: number, value: number][]): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.6],
  ["zoom"],
  ...stops.flat(),
];

/** Fonts of the device; no glyph server is asked. The first name carries the weight, as MapLibre reads it. */
const SYSTEM_FONTS = [
  "Noto Sans JP",
  "Noto Sans CJK JP",
  "Hiragino Sans",
  "Yu Gothic UI",
  "Meiryo",
];
export const FONT = [...SYSTEM_FONTS, "sans-serif"];
export const BOLD_FONT = ["Noto Sans JP Bold", ...FONT];

/** The embedded basemap: streets, railway, river and parks as they would be drawn with a pen on paper. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const source = "ground";
  return [
    {
      id: "ground-block",
      type: "fill",
      source,
      filter: ["all", ofLayer("block"), isArea],
      paint: { "fill-color": palette.block },
    },
    {
      id: "ground-park",
      type: "fill",
      source,
      filter: ["all", ofLayer("park"), isArea],
      paint: { "fill-color": palette.park },
    },
    {
      id: "ground-water",
      type: "fill",
      source,
      filter: ["all", ["any", ofLayer("water"), ofLayer("river")], isArea],
      paint: { "fill-color": palette.water },
    },
    {
      id: "ground-river",
      type: "line",
      source,
      filter: ["all", ["any", ofLayer("river"), ofLayer("water")], isLine],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": palette.water, "line-width": byZoom([11, 3], [14, 10], [18, 60]) },
    },
    {
      id: "ground-street-edge",
      type: "line",
      source,
      filter: ["all", ofLayer("street"), isLine],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.streetEdge,
        "line-width": byZoom([11, 0.6], [13, 2], [15, 6], [18, 22]),
      },
    },
    {
      id: "ground-street",
      type: "line",
      source,
      minzoom: 12,
      filter: ["all", ofLayer("street"), isLine],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.street,
        "line-width": byZoom([12, 0.5], [13, 1.2], [15, 4.4], [18, 19]),
      },
    },
    {
      id: "ground-railway",
      type: "line",
      source,
      filter: ["all", ofLayer("railway"), isLine],
      paint: { "line-color": palette.railway, "line-width": byZoom([11, 1.5], [15, 4], [18, 7]) },
    },
    {
      id: "ground-railway-ties",
      type: "line",
      source,
      filter: ["all", ofLayer("railway"), isLine],
      paint: {
        "line-color": palette.paper,
        "line-width": byZoom([11, 0.7], [15, 2.4], [18, 4.6]),
        "line-dasharray": [5, 5],
      },
    },
  ];
}

/** Names of rivers, parks and stations, where the ground gives them. */
export function groundNames(palette: Palette): LayerSpecification[] {
  const paint = {
    "text-color": palette.groundText,
    "text-halo-color": palette.paper,
    "text-halo-width": 1.2,
  } as const;
  return [
    {
      id: "ground-line-names",
      type: "symbol",
      source: "ground",
      minzoom: 13,
      filter: ["all", ["has", "name"], isLine, ["!", ofLayer("street")]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 500,
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": 12,
        "text-letter-spacing": 0.15,
      },
      paint,
    },
    {
      id: "ground-names",
      type: "symbol",
      source: "ground",
      minzoom: 12.5,
      filter: ["all", ["has", "name"], ["!", isLine], ["!", ofLayer("block")]],
      layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 12 },
      paint,
    },
  ];
}
