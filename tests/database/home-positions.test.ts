import { afterAll, beforeAll, expect, it } from "vitest";
import { haversine } from "../../src/domain/geometry/haversine.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { type Position, position } from "../../src/domain/units.ts";
import { municipality, place, square, zone } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { relationsOf } from "./catalogue.ts";
import { apply, seed } from "./towns.ts";

const TOWN = municipality(831, "おうち市");
const HOMES = 50;
const EDITS = 20;
/** Households of the two zones, each some four square kilometres: a town's edge and a village. */
const HOUSEHOLDS = [2000, 120] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** A repeatable number from 0 to 1. */
function chance(seedNumber: number): () => number {
  let state = seedNumber;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
const next = chance(20261121);
const somewhere = (index: number): Position =>
  position(35.002 + 0.016 * next(), 137.002 + 0.016 * next() + (index % 2) * 0.02);

/** Within some ten metres, as a better address or another geocoder would have it. */
const jitter = ({ lat, lng }: Position): Position =>
  position(lat + (next() - 0.5) * 2e-4, lng + (next() - 0.5) * 2e-4);

const ground: TownRecords = {
  zones: [
    zone("z0", "daily-life", "町はずれ", square(0, 0)),
    zone("z1", "daily-life", "村", square(1, 0)),
  ],
  population: HOUSEHOLDS.map((households, index) => ({
    id: `p${index}`,
    name: `p${index}`,
    zoneId: `z${index}`,
    surveyedOn: "2026-10-01",
    total: households * 2,
    male: null,
    female: null,
    households,
    singleHouseholds: null,
    singleHouseholdsFrom65: null,
    bandStarts: [],
    bandMale: [],
    bandFemale: [],
    sourceId: null,
  })),
};

/** Households as points, evenly over their zone: another way of counting than the mask's own. */
const STEPS = 50;
const dwellings = HOUSEHOLDS.flatMap((households, index) =>
  Array.from({ length: STEPS * STEPS }, (_, cell) => ({
    at: position(
      35 + (0.02 * (Math.floor(cell / STEPS) + 0.5)) / STEPS,
      137 + 0.02 * index + (0.02 * ((cell % STEPS) + 0.5)) / STEPS,
    ),
    households: households / (STEPS * STEPS),
  })),
);
const householdsNearer = (home: Position, than: number): number =>
  dwellings.reduce(
    (sum, { at, households }) => sum + (haversine(home, at) < than ? households : 0),
    0,
  );

it("over 1,000 edits and reads nothing public is within 150 m or 30 households of a home", async () => {
  const homes = Array.from({ length: HOMES }, (_, index) => somewhere(index));
  const entries = (points: readonly Position[], edit: number) =>
    points.map((truePosition, index) =>
      place(`home${index}`, `自宅サロン${index}`, {
        disclosure: "approximate",
        truePosition,
        address: `秘密の住所${index}`,
        zoneId: `z${index % 2}`,
        note: `${edit}回めの訂正`,
      }),
    );
  await seed(database.backend, TOWN, ground);
  const masks = homes.map((): Position[] => []);
  let hidden = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const points = homes.map(jitter);
    await apply(database.backend, TOWN.code, { places: entries(points, edit) });
    const { data } = await database.backend.anonymous
      .from("places")
      .select("id,lat,lng,address,disclosure")
      .eq("municipality_code", TOWN.code);
    expect(data).toHaveLength(HOMES);
    for (const row of data ?? []) {
      const index = Number(String(row.id).slice(4));
      const [home, known] = [points[index], homes[index]];
      if (home === undefined || known === undefined) throw new Error(String(row.id));
      expect(row.address).toBeNull();
      if (row.disclosure === "hidden") {
        hidden += 1;
        expect(row.lat).toBeNull();
        continue;
      }
      const mask = position(row.lat, row.lng);
      masks[index]?.push(mask);
      for (const truth of [home, known]) {
        const distance = haversine(truth, mask);
        expect(distance).toBeGreaterThanOrEqual(150);
        // The sampled households are off by a cell at the rim: 29 of them are the 30 of the mask.
        expect(householdsNearer(truth, distance)).toBeGreaterThanOrEqual(29);
      }
    }
  }
  // Most homes can be masked; else this would show nothing.
  expect(hidden).toBeLessThan((HOMES * EDITS) / 4);
  for (const [index, seen] of masks.entries()) {
    const home = homes[index];
    if (seen.length === 0 || home === undefined) continue;
    const mean = (of: (point: Position) => number) =>
      seen.reduce((sum, point) => sum + of(point), 0) / seen.length;
    const average = position(
      mean(({ lat }) => lat),
      mean(({ lng }) => lng),
    );
    expect(haversine(home, average)).toBeGreaterThanOrEqual(150);
  }
  for (const relation of await relationsOf(database.sql, "public")) {
    const { data } = await database.backend.anonymous.from(relation).select("*");
    const text = JSON.stringify(data);
    expect(text.includes("秘密の住所"), relation).toBe(false);
    for (const { lat, lng } of homes)
      expect(text.includes(String(lat)) || text.includes(String(lng)), relation).toBe(false);
  }
});
