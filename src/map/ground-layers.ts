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
/** A width for each zoom; `named` streets are the main ones and get another. */
const byZoom = (
  ...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]
): ExpressionSpecification => ["interpolate", ["exponential", 1.6], ["zoom"], ...stops.flat()];

const street = (named: number, other: number): ExpressionSpecification => [
  "case",
  ["has", "name"],
  named,
  other,
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
        "line-width": byZoom(
          [11, street(1.2, 0.3)],
          [13, street(4, 1.4)],
          [15, street(9, 5)],
          [18, street(30, 20)],
        ),
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
        "line-width": byZoom(
          [12, street(1, 0.2)],
          [13, street(2.8, 0.7)],
          [15, street(7.2, 3.6)],
          [18, street(27, 17)],
        ),
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
    {
      id: "ground-stations",
      type: "circle",
      source,
      filter: ["all", ofLayer("railway"), ["==", ["geometry-type"], "Point"]],
      paint: {
        "circle-radius": byZoom([11, 2.5], [15, 6], [18, 10]),
        "circle-color": palette.paper,
        "circle-stroke-color": palette.railway,
        "circle-stroke-width": byZoom([11, 1.5], [15, 3]),
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
      filter: ["all", ["has", "name"], isLine],
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
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": 12,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": ["case", ofLayer("railway"), 1, 0.2],
      },
      paint,
    },
  ];
}
