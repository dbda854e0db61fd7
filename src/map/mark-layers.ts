import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from "maplibre-gl";
import { BOLD_FONT, FONT } from "./ground-layers.ts";
import type { MarkFeatures } from "./marks.ts";
import type { Palette } from "./palette.ts";

/** From this zoom on nothing is put together any more. */
const CLUSTER_MAX_ZOOM = 15;
/** How far around a rough point 「このあたり」 reaches, in metres: the mask moves a point by 150 m and more. */
const ABOUT_METRES = 250;
/** The width of a pixel in metres at zoom 0 with 512-pixel tiles, on the equator. */
const METRES_PER_PIXEL = 78_271.517;

const isCluster: ExpressionSpecification = ["has", "point_count"];
const isMark: ExpressionSpecification = ["!", isCluster];
const isAbout: ExpressionSpecification = ["all", isMark, ["get", "approximate"]];

const counterNames = (colours: number): string[] =>
  Array.from({ length: colours }, (_, colour) => `c${colour}`);

/** Clusters know how many activities are in them, and how many of each colour. */
export function clusteredSource(data: MarkFeatures, colours: number): GeoJSONSourceSpecification {
  const summed = ["n", ...counterNames(colours)].map((name) => [name, ["+", ["get", name]]]);
  return {
    type: "geojson",
    data,
    cluster: true,
    clusterRadius: 46,
    clusterMaxZoom: CLUSTER_MAX_ZOOM,
    clusterProperties: Object.fromEntries(summed),
  };
}

/** The name of a cluster's ring: its size and its mix in twelfths, so that few pictures serve many clusters. */
function ringImageId(colours: number): ExpressionSpecification {
  const size: ExpressionSpecification = ["step", ["get", "n"], "small", 20, "middle", 200, "large"];
  const shares = counterNames(colours).flatMap((name): (string | ExpressionSpecification)[] => [
    "|",
    ["to-string", ["ceil", ["/", ["*", 12, ["get", name]], ["get", "n"]]]],
  ]);
  return ["concat", "ring|", size, ...shares];
}

/** `latitude` is the town's: a metre has more pixels the farther north it is. */
function aboutCircle(palette: Palette, latitude: number): CircleLayerSpecification["paint"] {
  const pixelsAtZoom = (zoom: number) =>
    (ABOUT_METRES * 2 ** zoom) / (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180));
  return {
    "circle-radius": [
      "interpolate",
      ["exponential", 2],
      ["zoom"],
      ...[8, 20].flatMap((zoom) => [zoom, pixelsAtZoom(zoom)]),
    ] as ExpressionSpecification,
    "circle-color": palette.inkSoft,
    "circle-opacity": 0.16,
    "circle-blur": 0.35,
  };
}

export interface MarkLayerOptions {
  readonly palette: Palette;
  readonly colours: number;
  readonly latitude: number;
  /** 「このあたり」 in the reader's language. */
  readonly around: string;
}

/**
 * Marks from the faintest to the strongest: what the filters leave out, the soft circles of rough places,
 * rings and pins, and the one that is selected.
 */
export function markLayers(options: MarkLayerOptions): LayerSpecification[] {
  const { palette, colours, latitude, around } = options;
  const halo = { "text-halo-color": palette.paper, "text-halo-width": 1.6 } as const;
  const nameBelow = (shift: number) =>
    ({
      "text-field": [
        "case",
        ["get", "approximate"],
        ["concat", ["get", "name"], "\n", around],
        ["get", "name"],
      ] as ExpressionSpecification,
      "text-size": 13,
      "text-anchor": "top",
      "text-offset": [0, shift] as [number, number],
      "text-max-width": 9,
    }) as const;
  return [
    {
      id: "others",
      type: "circle",
      source: "others",
      filter: ["!", ["get", "approximate"]],
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 11, 2, 16, 6],
        "circle-color": palette.disc,
        "circle-stroke-color": palette.inkSoft,
        "circle-stroke-width": 1,
        "circle-opacity": 0.7,
        "circle-stroke-opacity": 0.6,
      },
    },
    {
      id: "about",
      type: "circle",
      source: "marks",
      filter: isAbout,
      paint: aboutCircle(palette, latitude) ?? {},
    },
    {
      id: "selected-about",
      type: "circle",
      source: "selected",
      filter: ["get", "approximate"],
      paint: { ...aboutCircle(palette, latitude), "circle-color": palette.selected },
    },
    {
      id: "pins",
      type: "symbol",
      source: "marks",
      filter: isMark,
      layout: {
        "icon-image": ["get", "image"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": false,
        "text-optional": true,
        ...nameBelow(1.5),
        "text-font": FONT,
        // Below this zoom names would only hide each other.
        "text-field": ["step", ["zoom"], "", 15, nameBelow(0)["text-field"]],
      },
      paint: { "text-color": palette.ink, ...halo },
    },
    {
      id: "rings",
      type: "symbol",
      source: "marks",
      filter: isCluster,
      layout: {
        "icon-image": ringImageId(colours),
        "icon-allow-overlap": true,
        "text-field": ["to-string", ["get", "n"]],
        "text-font": BOLD_FONT,
        "text-size": ["step", ["get", "n"], 14, 200, 16],
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.ink },
    },
    {
      id: "selected-ring",
      type: "circle",
      source: "selected",
      paint: {
        "circle-radius": 22,
        "circle-color": palette.paper,
        "circle-stroke-color": palette.selected,
        "circle-stroke-width": 4,
      },
    },
    {
      id: "selected-pin",
      type: "symbol",
      source: "selected",
      layout: {
        "icon-image": ["get", "image"],
        "icon-size": 1.15,
        "icon-allow-overlap": true,
        ...nameBelow(1.9),
        "text-font": BOLD_FONT,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.ink, ...halo },
    },
  ];
}
