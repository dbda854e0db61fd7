/**
 * `npm run bench -- gaps`: how long the planning view's engine takes for a town of so many cells and as many places,
 * against turf and haversine for every pair, in one run. Every pair is only asked for some of the cells, and the time
 * taken times so many; the answers for those cells must be the same, with the same metric.
 */

import { parseArgs } from "node:util";
import { booleanPointInPolygon, distance, point } from "@turf/turf";
import type { Polygon } from "geojson";
import { zoneAssigner } from "../../src/domain/coverage/assign-zones.ts";
import { gaussianWeight } from "../../src/domain/coverage/distance-weight.ts";
import { floatingCatchment } from "../../src/domain/coverage/floating-catchment.ts";
import { linksWithin } from "../../src/domain/coverage/links.ts";
import { middleOf, planePoints } from "../../src/domain/coverage/plane-points.ts";
import { haversine } from "../../src/domain/geometry/haversine.ts";
import { type Position, position } from "../../src/domain/units.ts";
import { numbersFrom } from "./search/records.ts";

const CATCHMENT = 800;
/** Turf and haversine are asked for about so many pairs. */
const PAIRS = 4_000_000;
const TURF_PAIRS = 400_000;
const PROMISE = { size: 10_000, faster: 100, assigned: 10, growth: 1.5 };
const ZONES = 30;
const CORNERS = 500;

interface Measured {
  readonly size: number;
  readonly ms: number;
  readonly links: number;
  readonly haversineMs: number;
  readonly turfMs: number;
  readonly off: number;
  readonly assignMs: number;
  readonly turfAssignMs: number;
  readonly disagree: number;
}

export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: "string", default: "1000,10000,100000" } },
  });
  console.log(
    "    size     links  catchment ms  haversine ms    turf ms  times  off     zones ms  turf zones ms  differ",
  );
  const results = values.sizes.split(",").map((size) => measure(Number(size)));
  return kept(results);
}

function measure(size: number): Measured {
  const next = numbersFrom(3);
  // As dense as a city: 25 cells and as many places in a square kilometre, whatever its size.
  const side = 0.0018 * Math.sqrt(size);
  const somewhere = (): Position =>
    position(34 + (next() - 0.5) * side, 133 + (next() - 0.5) * side);
  const cells = Array.from({ length: size }, somewhere);
  const places = Array.from({ length: size }, somewhere);
  const people = Float64Array.from(cells, () => Math.floor(next() * 200));
  const supply = Float64Array.from(places, () => 1 + Math.floor(next() * 30));
  const weight = gaussianWeight(CATCHMENT);
  const origin = middleOf([...cells, ...places]);
  const answer = () => {
    const links = linksWithin(planePoints(cells, origin), planePoints(places, origin), CATCHMENT);
    return { links, ...floatingCatchment(links, people, supply, weight) };
  };
  answer();
  const [ms, { links, access, ratio }] = median(5, answer);

  const some = (pairs: number): number => Math.min(size, Math.ceil(pairs / size));
  const asked = some(PAIRS);
  const [partMs] = timed(() => everyPair(asked, cells, places, (a, b) => haversine(a, b)));
  const turfAsked = some(TURF_PAIRS);
  const [turfPartMs] = timed(() => everyPair(turfAsked, cells, places, turfMetres));
  const off = farthestOff(asked, cells, places, ratio, access, weight, origin);

  const zones = Array.from({ length: ZONES }, () => zoneAround(somewhere(), side / 8, next));
  const [assignMs, assigned] = median(3, () => zoneAssigner(zones)(cells));
  const turfCells = cells.slice(0, Math.min(size, 2_000));
  const [turfAssignPart, turfAssigned] = timed(() =>
    turfCells.map(({ lat, lng }) =>
      zones.findIndex((zone) => booleanPointInPolygon(point([lng, lat]), zone)),
    ),
  );
  const figures = {
    size,
    ms,
    links: links.cost.length,
    haversineMs: (partMs * size) / asked,
    turfMs: (turfPartMs * size) / turfAsked,
    off,
    assignMs,
    turfAssignMs: (turfAssignPart * size) / turfCells.length,
    disagree: turfAssigned.filter((zone, at) => zone !== assigned[at]).length,
  };
  say(figures);
  return figures;
}

/** The same question for every pair: a distance, and what lies within. */
function everyPair(
  asked: number,
  cells: readonly Position[],
  places: readonly Position[],
  metres: (a: Position, b: Position) => number,
): number {
  let within = 0;
  for (let cell = 0; cell < asked; cell++) {
    for (const place of places) {
      if (metres(cells[cell] as Position, place) <= CATCHMENT) within++;
    }
  }
  return within;
}

const turfMetres = (a: Position, b: Position): number =>
  distance([a.lng, a.lat], [b.lng, b.lat], { units: "meters" });

/** The largest relative difference of access from adding up every pair on the same flat map. */
function farthestOff(
  asked: number,
  cells: readonly Position[],
  places: readonly Position[],
  ratio: Float64Array,
  access: Float64Array,
  weight: (metres: number) => number,
  origin: Position,
): number {
  const from = planePoints(cells, origin);
  const to = planePoints(places, origin);
  let worst = 0;
  for (let cell = 0; cell < asked; cell++) {
    let sum = 0;
    for (let place = 0; place < places.length; place++) {
      const dx = (to.x[place] as number) - (from.x[cell] as number);
      const dy = (to.y[place] as number) - (from.y[cell] as number);
      sum += (ratio[place] as number) * weight(Math.sqrt(dx * dx + dy * dy));
    }
    worst = Math.max(worst, Math.abs(sum - (access[cell] as number)) / Math.max(sum, 1e-12));
  }
  return worst;
}

function zoneAround({ lat, lng }: Position, reach: number, next: () => number): Polygon {
  const ring = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    const away = reach * (0.6 + 0.4 * next());
    return [lng + away * Math.cos(angle), lat + away * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] as number[]]] };
}

function timed<Value>(work: () => Value): [ms: number, value: Value] {
  const begun = performance.now();
  const value = work();
  return [performance.now() - begun, value];
}

function median<Value>(times: number, work: () => Value): [ms: number, value: Value] {
  const runs = Array.from({ length: times }, () => timed(work)).sort(([a], [b]) => a - b);
  return runs[Math.floor(times / 2)] as [number, Value];
}

function say(of: Measured): void {
  console.log(
    [
      String(of.size).padStart(8),
      String(of.links).padStart(9),
      of.ms.toFixed(1).padStart(12),
      of.haversineMs.toFixed(0).padStart(12),
      of.turfMs.toFixed(0).padStart(9),
      (of.haversineMs / of.ms).toFixed(0).padStart(5),
      of.off.toExponential(0).padStart(6),
      of.assignMs.toFixed(1).padStart(9),
      of.turfAssignMs.toFixed(0).padStart(13),
      String(of.disagree).padStart(6),
    ].join("  "),
  );
}

function kept(results: readonly Measured[]): boolean {
  const promised = results.find(({ size }) => size === PROMISE.size);
  const [first, last] = [results[0], results.at(-1)];
  if (promised === undefined || first === undefined || last === undefined) return true;
  const growth = last.ms / first.ms / (last.size / first.size);
  const faster = promised.haversineMs / promised.ms;
  const sorted = promised.turfAssignMs / promised.assignMs;
  const checks = [
    [
      `${faster.toFixed(0)} times as fast as haversine for every pair (${PROMISE.faster} and more)`,
      faster >= PROMISE.faster,
    ],
    [
      `zones ${sorted.toFixed(0)} times as fast as turf (${PROMISE.assigned} and more)`,
      sorted >= PROMISE.assigned,
    ],
    [
      `from ${first.size} to ${last.size} ${growth.toFixed(2)} of linear (no more than ${PROMISE.growth})`,
      growth <= PROMISE.growth,
    ],
    ["the same answers", results.every(({ off, disagree }) => off <= 1e-9 && disagree === 0)],
  ] as const;
  for (const [what, holds] of checks) console.log(`${holds ? "kept  " : "BROKEN"} ${what}`);
  return checks.every(([, holds]) => holds);
}
