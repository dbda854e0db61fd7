import { expect, it } from "vitest";
import type { Zone } from "../../zone/zone.ts";
import type { GapAnswer, ZoneGap } from "../ask-gaps.ts";
import { reportZones } from "./report-zones.ts";

const zone = (id: string): Zone => ({
  id,
  level: "district",
  name: id,
  reading: null,
  parentId: null,
  boundary: null,
  sourceId: null,
});
const NONE = { areas: 0, people: 0, all: false };
const gap = (id: string, people: number, reached: number, activities: number): ZoneGap => ({
  zone: zone(id),
  people,
  reached,
  activities,
  unconfirmed: 1,
  seatsPer10000: null,
  unknown: id === "c" ? { areas: 2, people: 40, all: false } : NONE,
});
const answer: GapAnswer = {
  zones: [gap("a", 100, 90, 3), gap("b", 200, 20, 1), gap("c", 50, 50, 2)],
  outside: { people: 7, reached: 2 },
  inNoZone: { activities: 1, unconfirmed: 0 },
  nowhere: { areas: 1, people: 3 },
  total: { people: 360, reached: 162 },
  unknown: [],
  unknownBeside: { outside: NONE, nowhere: NONE, total: { areas: 2, people: 40, all: false } },
  supply: {
    counted: 6,
    unconfirmed: 3,
    whenUnknown: 0,
    withoutPosition: 0,
    overTheBorder: 0,
    capacityEstimated: 0,
  },
  reached: new Uint8Array(0),
  access: null,
};

it("numbers zones by who is left out, and folds the last ones so that all rows add up", () => {
  const { zones, folded, outside, nowhere, total, countedTwice } = reportZones(answer, 1);
  expect(zones.map(({ number, gap: of }) => [number, of.zone.id])).toEqual([[1, "b"]]);
  expect(folded).toEqual({
    zones: 2,
    people: 150,
    reached: 140,
    activities: 5,
    unconfirmed: 2,
    unknown: { areas: 2, people: 40, all: false },
  });
  const rows = [...zones, ...(folded === null ? [] : [folded]), outside, nowhere];
  expect(rows.reduce((sum, { people }) => sum + people, 0)).toBe(total.people);
  expect(rows.reduce((sum, { reached }) => sum + reached, 0)).toBe(total.reached);
  // One activity lies in two of the zones: 3 + 1 + 2 and one in none, of six.
  expect(countedTwice).toBe(1);
});

it.each([
  [30, 30, null],
  [31, 31, null],
  [32, 30, 2],
])("of %i zones shows %i one by one where there is room for 30 and a row", (all, shown, more) => {
  const many = Array.from({ length: all }, (_, at) => gap(`z${at}`, 100 + at, 0, 1));
  const { zones, folded } = reportZones({ ...answer, zones: many }, 30);
  expect([zones.length, folded?.zones ?? null]).toEqual([shown, more]);
});
