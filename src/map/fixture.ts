import type { TownMap } from "../domain/map/town-map.ts";
import type { KindMarks } from "./marks.ts";
import type { Palette } from "./palette.ts";

/** A town of four places for tests: two at one address, one known roughly, one without any activity. */
export const town: TownMap = {
  municipality: { code: "990019", name: "見本市" },
  bounds: [137, 35, 137.04, 35.02],
  basemap: "embedded",
  ground: null,
  zones: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { id: "z1", level: "daily-life", name: "西部", label: [137.01, 35.01] },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [137, 35],
              [137.02, 35],
              [137.02, 35.02],
              [137, 35.02],
              [137, 35],
            ],
          ],
        },
      },
      {
        type: "Feature",
        properties: { id: "z2", level: "daily-life", name: "東部", label: [137.03, 35.01] },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [137.02, 35],
              [137.04, 35],
              [137.04, 35.02],
              [137.02, 35.02],
              [137.02, 35],
            ],
          ],
        },
      },
    ],
  },
  places: [
    ["p0", "北町集会所", 35.01, 137.01, 0],
    ["p1", "北町図書室", 35.01, 137.01, 0],
    ["p2", "だれかの家", 35.01, 137.01, 1],
    ["p3", "空いた部屋", 35.015, 137.03, 0],
  ],
  pins: [
    ["a0", 0, "salon", "お茶の会", 0],
    ["a1", 0, "farm", "畑の会", 1],
    ["a2", 1, "salon", "本の会", 3],
    ["a3", 2, "cafe", "縁側カフェ", 4],
  ],
  gazetteer: [],
};

export const kindMarks: KindMarks = {
  salon: { path: "M0 0h24v24z", colour: "--kind-tea" },
  cafe: { path: "M0 0h24v12z", colour: "--kind-tea" },
  farm: { path: "M0 0h12v24z", colour: "--kind-field" },
};

export const palette: Palette = {
  paper: "#faf6ee",
  ink: "#211d18",
  inkSoft: "#574f44",
  selected: "#b23c0c",
  zone: "#4a4238",
  zoneWash: "rgb(23 87 61 / 0.12)",
  street: "#fffdf8",
  streetEdge: "#cfc1a5",
  railway: "#7d7466",
  water: "#bcd7dd",
  park: "#d5e2bd",
  block: "#f2ebdb",
  groundText: "#5c6b62",
  disc: "#fffdf8",
  tileBrightness: 1,
};
