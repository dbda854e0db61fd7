import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlaceEntry } from "../../src/domain/place/place.ts";
import { position } from "../../src/domain/units.ts";
import { municipality, place, square, zone } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { apply, seed, townOf } from "./towns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const TOWN = municipality(811, "ないしょ市");
const HOME = position(35.0101, 137.0103);
const people = (households: number) => ({
  id: "people",
  name: "東部",
  zoneId: "east",
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
});
const ground = {
  zones: [zone("east", "daily-life", "東部", square(0, 0)), zone("west", "ward", "西部", null)],
  population: [people(2000)],
};
const home = (more: Partial<PlaceEntry> = {}) =>
  place("home", "自宅サロン", {
    disclosure: "approximate",
    truePosition: HOME,
    address: "一丁目1番1号",
    zoneId: "east",
    ...more,
  });
const shown = async () =>
  (await townOf(database.backend, TOWN.code)).places.find(({ id }) => id === "home");
const privately = () =>
  database.sql`select * from private.true_points where municipality_code = ${TOWN.code}`;

describe("a home", () => {
  it("is shown by a masked point and its zone; point and address stay private", async () => {
    await seed(database.backend, TOWN, { ...ground, places: [home()] });
    const read = await shown();
    expect([read?.disclosure, read?.address, read?.zoneId]).toEqual(["approximate", null, "east"]);
    expect(read?.position).not.toBeNull();
    expect(read?.position).not.toEqual(HOME);
    expect(await privately()).toMatchObject([
      { place_id: "home", lat: HOME.lat, lng: HOME.lng, address: "一丁目1番1号" },
    ]);
  });

  it("keeps its mask while point and zone stay, even where the ground under it changes", async () => {
    const before = await shown();
    await apply(database.backend, TOWN.code, { population: [people(100)] });
    const again = await apply(database.backend, TOWN.code, {
      places: [home({ note: "雨天休み" })],
    });
    expect(again).toMatchObject({ changed: 1, problems: [] });
    expect((await shown())?.position).toEqual(before?.position);
  });

  it("becomes hidden, with a problem, where no mask can protect it", async () => {
    const nobodyNear = { ...ground, population: [people(1)] };
    const outcome = await apply(database.backend, TOWN.code, {
      ...nobodyNear,
      places: [home({ truePosition: position(35.0102, 137.0104) })],
    });
    expect(outcome.problems).toMatchObject([{ code: "mask-not-possible", value: "home" }]);
    expect(await shown()).toMatchObject({ disclosure: "hidden", position: null, address: null });
    const withoutZone = await apply(database.backend, TOWN.code, {
      population: [people(2000)],
      places: [home({ zoneId: null })],
    });
    expect(withoutZone.problems).toEqual([
      { code: "mask-not-possible", field: "zoneId", value: "home" },
    ]);
  });

  it("shows no point when it is hidden, and is kept out of private when it is no home any more", async () => {
    await apply(database.backend, TOWN.code, { places: [home({ disclosure: "hidden" })] });
    expect(await shown()).toMatchObject({ disclosure: "hidden", position: null, address: null });
    expect(await privately()).toHaveLength(1);
    await apply(database.backend, TOWN.code, { places: [home({ disclosure: "exact" })] });
    expect(await shown()).toMatchObject({ position: HOME, address: "一丁目1番1号" });
    expect(await privately()).toHaveLength(0);
  });
});
