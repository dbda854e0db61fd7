import type { CoverageWho } from "../../src/domain/coverage/disclosure/public-coverage.ts";
import type { AreaCounts } from "../../src/domain/coverage/disclosure/people-counts.ts";
import type { PeopleRelease } from "../../src/domain/coverage/disclosure/people-release.ts";
import type { PublicSum } from "../../src/domain/coverage/disclosure/testing/attack-releases.ts";
import { isInside } from "../../src/domain/geometry/is-inside.ts";
import { pointInside } from "../../src/domain/geometry/point-inside.ts";
import type { Place } from "../../src/domain/place/place.ts";
import type { Town } from "../../src/domain/town.ts";
import { type Position, position } from "../../src/domain/units.ts";
import type { PopulationArea, Zone, ZoneLevel } from "../../src/domain/zone/zone.ts";
import { zone } from "../arrangements/build.ts";

/** Squares of about 411 m by 338 m: no distance between middles lies near one that can be asked about. */
const SIDE = 0.0037;
const WIDTH = 4;
const corner = (at: number): readonly [number, number] => [
  137 + (at % WIDTH) * SIDE,
  35 + Math.floor(at / WIDTH) * SIDE,
];
export const areaKey = (at: number): string => `area-${at}`;
export const middleOfArea = (at: number): Position => {
  const [west, south] = corner(at);
  return position(south + SIDE / 2, west + SIDE / 2);
};

const box = (
  id: string,
  level: ZoneLevel,
  [w, s]: readonly [number, number],
  [e, n]: readonly [number, number],
): Zone =>
  zone(id, level, id, {
    type: "Polygon",
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  });

/** Small areas in rows of four, districts by column and by row that cross each other, and the whole. */
export function coverageZones(areas: number): readonly Zone[] {
  const rows = Math.ceil(areas / WIDTH);
  const [east, north] = [137 + WIDTH * SIDE, 35 + rows * SIDE];
  return [
    ...Array.from({ length: areas }, (_, at) => {
      const [w, s] = corner(at);
      return box(areaKey(at), "small-area", [w, s], [w + SIDE, s + SIDE]);
    }),
    ...[0, 1].map((at) =>
      box(
        `columns-${at}`,
        "daily-life",
        [137 + at * 2 * SIDE, 35],
        [137 + (at + 1) * 2 * SIDE, north],
      ),
    ),
    ...Array.from({ length: rows }, (_, at) =>
      box(`row-${at}`, "primary-school", [137, 35 + at * SIDE], [east, 35 + (at + 1) * SIDE]),
    ),
    // One that leaves the first area out: the whole less this is a small area.
    box("without", "junior-high", [137 + SIDE, 35], [east, north]),
    box("whole", "municipality", [137, 35], [east, north]),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A survey of areas as a file brings it. */
export const populationOf = (
  counts: readonly AreaCounts[],
  surveyedOn: string,
): readonly PopulationArea[] =>
  counts.map(({ key, counts: ages }) => ({
    id: `${key}-${surveyedOn}`,
    name: key,
    zoneId: key,
    surveyedOn,
    total: ages.reduce((sum, one) => sum + one, 0),
    male: null,
    female: null,
    households: null,
    singleHouseholds: null,
    singleHouseholdsFrom65: null,
    bandStarts: [0, 15, 65],
    bandMale: ages,
    bandFemale: ages.map(() => 0),
    sourceId: null,
  }));

const AGES: Readonly<Record<CoverageWho, readonly number[]>> = {
  all: [0, 1, 2],
  "from-65": [2],
  "under-15": [0],
};
/** Where a number of each group stands in the rows of a release. */
const COLUMN: Readonly<Record<CoverageWho, number>> = { all: 3, "from-65": 2, "under-15": 0 };

/** A file as anybody fetches it, with what was asked. */
export interface FetchedCoverage {
  readonly release: number;
  readonly who: CoverageWho;
  readonly kind: string | null;
  readonly metres: number;
  readonly level: ZoneLevel;
  readonly csv: string;
}

/** The numbers of a file of comma-separated values, row by row, with the name of the row; null where a cell is empty. */
export const rowsOfCsv = (csv: string): readonly (readonly [string, ...(number | null)[]])[] =>
  csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => {
      const [name = "", ...cells] = line.split(",");
      return [name, ...cells.map((cell) => (cell === "" ? null : Number(cell)))];
    });

/**
 * What a file says of people, in the words of an attacker who knows the map, the places and how it is counted: which areas
 * each number adds up, worked out here by hand. Areas that show nothing are in no sum.
 */
export function sumsOfFile(
  { release, who, kind, metres, level, csv }: FetchedCoverage,
  town: Pick<Town, "zones" | "places" | "activities">,
  { areas }: PeopleRelease,
): readonly PublicSum[] {
  const shown = areas.filter(({ counts }) => counts[COLUMN[who]] !== null);
  const zones = new Map(town.zones.map((one) => [one.id, one]));
  const pointOf = (key: string): Position => {
    const boundary = zones.get(key)?.boundary;
    const point = boundary ? pointInside(boundary) : null;
    if (point === null) throw new Error(key);
    return point;
  };
  const asked = town.activities.filter((one) => kind === null || one.kind === kind);
  const spots = town.places
    .filter(({ id }) => asked.some(({ placeId }) => placeId === id))
    .flatMap((place: Place) => place.position ?? []);
  const near = (key: string): boolean =>
    spots.some((spot) => metresBetween(pointOf(key), spot) <= metres);
  const keys = (inside: (at: Position) => boolean): readonly string[] =>
    shown.filter(({ key }) => inside(pointOf(key))).map(({ key }) => key);
  return rowsOfCsv(csv).flatMap(([name, people, reached, , left]) => {
    const boundary = zones.get(name)?.boundary ?? null;
    const inNone = (at: Position): boolean =>
      !town.zones.some((one) => one.level === level && one.boundary && isInside(at, one.boundary));
    const those = keys((at) =>
      boundary === null ? name === "全体" || inNone(at) : isInside(at, boundary),
    );
    const sums = [
      [people, those],
      [reached, those.filter(near)],
      [left, those.filter((key) => !near(key))],
    ] as const;
    return sums.flatMap(([count, of]) =>
      count === null || count === undefined ? [] : [{ release, ages: AGES[who], areas: of, count }],
    );
  });
}

const METRES_A_DEGREE = 111_195;
const metresBetween = (a: Position, b: Position): number =>
  Math.hypot(
    (a.lat - b.lat) * METRES_A_DEGREE,
    (a.lng - b.lng) * METRES_A_DEGREE * Math.cos((a.lat * Math.PI) / 180),
  );
