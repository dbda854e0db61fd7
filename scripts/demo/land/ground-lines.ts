import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import { coastAt, hillsAt, railwayAt, riverAt, sampled } from "./frame.ts";

/** Where trains stop. */
export const STATIONS = [
  {
    id: "station-hidamari",
    name: "ひだまり駅",
    reading: "ヒダマリエキ",
    at: onRailway(-370),
    area: "ekinan-1",
  },
  {
    id: "station-higashi",
    name: "東ひだまり駅",
    reading: "ヒガシヒダマリエキ",
    at: onRailway(2380),
    area: "higashi-ekimae",
  },
] as const;

function onRailway(x: number): PlanePoint {
  return { x, y: railwayAt(x) };
}

const eastWest = (from: number, to: number, yAt: (x: number) => number): readonly PlanePoint[] =>
  sampled(from, to, Math.round(Math.abs(to - from) / 230), (x) => ({ x, y: yAt(x) }));
const northSouth = (from: number, to: number, xAt: (y: number) => number): readonly PlanePoint[] =>
  sampled(from, to, Math.round(Math.abs(to - from) / 230), (y) => ({ x: xAt(y), y }));

export const RAILWAY = sampled(-9000, 9000, 80, (x) => ({ x, y: railwayAt(x) }));
export const RIVER = sampled(-3150, 9000, 84, (y) => ({ x: riverAt(y), y }));
/** Half the river's width: it widens towards its mouth. */
export const riverHalfWidth = (y: number): number => 26 + Math.max(0, (900 - y) / 130);

export const COAST = sampled(-9000, 9000, 120, (x) => ({ x, y: coastAt(x) }));

/** Main streets, with names as a town map has them. */
export const MAIN_STREETS: readonly {
  readonly name: string;
  readonly line: readonly PlanePoint[];
}[] = [
  {
    name: "ひだまり大通り",
    line: eastWest(-9000, 9000, (x) => railwayAt(x) + 430 + 40 * Math.sin(x / 900)),
  },
  { name: "海岸通り", line: eastWest(-9000, 9000, (x) => coastAt(x) + 340) },
  {
    name: "北丘街道",
    line: eastWest(-9000, 9000, (x) => hillsAt(x) - 880 + 90 * Math.sin(x / 800)),
  },
  {
    name: "松原街道",
    line: eastWest(-9000, 9000, (x) => railwayAt(x) - 760 + 70 * Math.sin(x / 1100 + 2)),
  },
  {
    name: "駅前通り",
    line: northSouth(railwayAt(-370) + 40, 2250, (y) => -370 + 60 * Math.sin(y / 900)),
  },
  {
    name: "港通り",
    line: northSouth(railwayAt(-370) - 40, -2480, (y) => -370 + 90 * Math.sin(y / 1000)),
  },
  { name: "若葉通り", line: northSouth(-2500, 2350, (y) => -2230 + 110 * Math.sin(y / 1100 + 1)) },
  { name: "川東通り", line: northSouth(-2400, 2500, (y) => 1790 + 90 * Math.sin(y / 900)) },
  {
    name: "日和台通り",
    line: northSouth(-1900, 2600, (y) => 3050 + 130 * Math.sin(y / 1000 + 0.4)),
  },
  { name: "西野通り", line: northSouth(-2600, 2500, (y) => -3420 + 90 * Math.sin(y / 1200)) },
];

const around = (
  x: number,
  y: number,
  width: number,
  height: number,
  label: number,
): readonly PlanePoint[] =>
  sampled(0, 2 * Math.PI * (15 / 16), 15, (angle) => {
    const wobble = 1 + 0.09 * Math.sin(3 * angle + label) + 0.05 * Math.sin(5 * angle + 2 * label);
    // A rounded rectangle: parks are laid out between streets.
    const rounding = 1 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))) ** 0.6;
    return {
      x: x + (width / 2) * Math.cos(angle) * wobble * rounding,
      y: y + (height / 2) * Math.sin(angle) * wobble * rounding,
    };
  });

const STRIP_STEPS = 40;

const strip = (
  from: number,
  to: number,
  low: (x: number) => number,
  high: (x: number) => number,
): readonly PlanePoint[] => [
  ...sampled(from, to, STRIP_STEPS, (x) => ({ x, y: low(x) })),
  ...sampled(to, from, STRIP_STEPS, (x) => ({ x, y: high(x) })),
];

/** Parks, woods and tea fields. */
export const PARKS: readonly { readonly name: string; readonly ring: readonly PlanePoint[] }[] = [
  { name: "中央公園", ring: around(-690, 690, 240, 200, 1) },
  { name: "若葉公園", ring: around(-2480, 760, 260, 220, 2) },
  { name: "日和台公園", ring: around(2660, 1560, 300, 260, 3) },
  { name: "朝日公園", ring: around(-160, -640, 200, 170, 4) },
  { name: "みなと広場", ring: around(-60, -2080, 210, 150, 5) },
  {
    name: "松原海岸公園",
    ring: strip(
      -3900,
      -1500,
      (x) => coastAt(x) + 25,
      (x) => coastAt(x) + 260,
    ),
  },
  {
    name: "川べり公園",
    ring: [
      ...sampled(300, 1250, 10, (y) => ({ x: riverAt(y) + 45, y })),
      ...sampled(1250, 300, 10, (y) => ({ x: riverAt(y) + 175, y })),
    ],
  },
  {
    name: "北丘の森",
    ring: strip(
      -9000,
      1085,
      (x) => hillsAt(x) - 290 + 80 * Math.sin(x / 290),
      (x) => hillsAt(x) + 6000,
    ),
  },
  {
    name: "水源の森",
    ring: strip(
      1085,
      9000,
      (x) => hillsAt(x) - 270 + 70 * Math.sin(x / 290),
      (x) => hillsAt(x) + 6000,
    ),
  },
  { name: "茶畑", ring: around(-2520, 2330, 420, 250, 6) },
];
