import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";

/** The sources of the planning map; the zones' layer has the same name. */
export const ZONES = "planning-zones";
export const AREAS = "planning-areas";
export const PLACES = "planning-places";
export const PINS = "planning-pins";
/** The layers whose radius is the distance asked for. */
export const REACH_LAYERS = ["planning-reach", "planning-pin-reach"] as const;

/** With more places than this their reach is only drawn close by: from afar it would be one blot. */
const MANY_PLACES = 500;
const CLOSE = 12.5;

const state = (name: string, otherwise: number | boolean): ExpressionSpecification => [
  "coalesce",
  ["feature-state", name],
  otherwise,
];
const when = (name: string, yes: number | string, no: number | string): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", name], false],
  yes,
  no,
];
const sized = (least: number, more: number): ExpressionSpecification => [
  "+",
  least,
  ["*", more, state("size", 0)],
];

/**
 * Zones darker where more people reach nothing; small areas as discs as large as their people are many, full where
 * nothing is within reach and hollow where something is; places that count as points, with a ring as far as the
 * distance goes. `below` is the layer under which each lies.
 */
export function planningLayers(
  colour: (property: string) => string,
  places: number,
): readonly (LayerSpecification & { readonly below?: string })[] {
  const [green, ink, paper, persimmon] = [
    colour("--green"),
    colour("--ink"),
    colour("--paper"),
    colour("--persimmon"),
  ];
  return [
    {
      id: ZONES,
      type: "fill",
      source: ZONES,
      filter: false,
      paint: { "fill-color": green, "fill-opacity": ["*", 0.45, state("left", 0)] },
      below: "zone-borders",
    },
    {
      id: "planning-reach",
      type: "circle",
      source: PLACES,
      ...(places > MANY_PLACES ? { minzoom: CLOSE } : {}),
      paint: {
        // Rings alone: filled discs of many activities, one over the other, would hide how dark a zone is.
        "circle-opacity": 0,
        "circle-stroke-color": persimmon,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": when("counted", 0.5, 0),
      },
    },
    {
      id: AREAS,
      type: "circle",
      source: AREAS,
      paint: {
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["zoom"],
          10,
          sized(0.8, 2.5),
          15,
          sized(3, 16),
        ],
        "circle-color": when("reached", paper, ink),
        "circle-opacity": when("reached", 0.75, 0.85),
        "circle-stroke-color": when("reached", green, paper),
        "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 10, 0.5, 14, 1.5],
      },
    },
    {
      id: PLACES,
      type: "circle",
      source: PLACES,
      paint: {
        "circle-color": persimmon,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 10, 2, 15, 5],
        "circle-opacity": when("counted", 1, 0),
        "circle-stroke-color": paper,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": when("counted", 1, 0),
      },
    },
    {
      id: "planning-pin-reach",
      type: "circle",
      source: PINS,
      paint: {
        "circle-color": persimmon,
        "circle-opacity": 0.15,
        "circle-stroke-color": ink,
        "circle-stroke-width": 2,
      },
    },
    {
      id: PINS,
      type: "circle",
      source: PINS,
      paint: {
        "circle-color": persimmon,
        "circle-radius": 8,
        "circle-stroke-color": ink,
        "circle-stroke-width": 2.5,
      },
    },
  ];
}

const EQUATOR_METRES_A_PIXEL = 78_271.517;
const FAR_IN = 20;

/** So many metres on the ground as pixels at every zoom (Web Mercator, tiles of 512 pixels). */
export function reachRadius(metres: number, latitude: number): ExpressionSpecification {
  const atZero = metres / (EQUATOR_METRES_A_PIXEL * Math.cos((latitude * Math.PI) / 180));
  return ["interpolate", ["exponential", 2], ["zoom"], 0, atZero, FAR_IN, atZero * 2 ** FAR_IN];
}
