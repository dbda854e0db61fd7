import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepOn, readKept, readKeptDates } from "../../src/data/planning/kept-towns.ts";
import { takeDown } from "../../src/data/review/take-down.ts";
import { addDays, dayAt } from "../../src/domain/clock.ts";
import { askGaps } from "../../src/domain/coverage/ask-gaps.ts";
import { openKeptTown } from "../../src/domain/coverage/dates/dated-town.ts";
import { gapTown } from "../../src/domain/coverage/gap-town.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { TownIndex } from "../../src/domain/town-index.ts";
import type { DayText } from "../../src/domain/units.ts";
import { keepMonths } from "../../src/server/keeping-dates/keep-months.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { QUESTION } from "../support/two-districts.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { keptTowns } from "./kept-towns-rules.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed, townOf, wellDone } from "./towns.ts";

let database: TestDatabase;
let towns: readonly TownIndex[];

/** What a portal holds in memory: read anew at each start. */
const readTowns = async (): Promise<readonly TownIndex[]> =>
  Promise.all(
    [HERE, THERE].map(async ({ code }) => indexTown(await townOf(database.backend, code))),
  );

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  towns = await readTowns();
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const { code } = HERE;
const noonOf = (day: DayText): Date => new Date(`${day}T12:00:00+09:00`);
const datesOf = async (of = code) =>
  wellDone(await readKeptDates(database.backend.service, of)).map(({ on }) => on);

describe("a year of the portal's own work", () => {
  it("keeps every month once, whatever happens in between; a month without a portal has no record", async () => {
    const { service } = database.backend;
    const off = { from: "2027-06-20", to: "2027-09-03" };
    let told = 0;
    for (let day = "2026-11-22"; day <= "2027-12-31"; day = addDays(day, 1)) {
      if (day >= off.from && day < off.to) continue;
      if (day === "2027-02-01") towns = await readTowns();
      told += (await keepMonths(service, towns, noonOf(day))).length;
    }
    const months = [
      "2026-11-22",
      "2026-12-01",
      "2027-01-01",
      "2027-02-01",
      "2027-03-01",
      "2027-04-01",
      "2027-05-01",
      "2027-06-01",
      "2027-09-03",
      "2027-10-01",
      "2027-11-01",
      "2027-12-01",
    ];
    expect(await datesOf()).toEqual(months.toReversed());
    expect(await datesOf(THERE.code)).toEqual(months.toReversed());
    expect(told).toBe(24);
  });

  it("is done once by two portals at the same moment", async () => {
    const { service } = database.backend;
    const at = noonOf("2028-01-10");
    const done = await Promise.all([1, 2].map(() => keepMonths(service, towns, at)));
    expect(done.flat().toSorted()).toEqual([HERE.code, THERE.code].toSorted());
    expect((await datesOf()).filter((on) => on > "2028")).toEqual(["2028-01-10"]);
  });

  it("turns a month in Tokyo, and keeps nothing of a municipality that has nothing yet", async () => {
    const { service } = database.backend;
    const [town] = towns;
    if (town === undefined) throw new Error("no town");
    const empty = { ...town.town, activities: [], population: [] };
    const before = new Date("2028-03-31T14:59:59Z");
    expect(dayAt(before)).toBe("2028-03-31");
    expect(await keepMonths(service, [indexTown(empty)], before)).toEqual([]);
    expect(await keepMonths(service, [town], before)).toEqual([code]);
    expect(await keepMonths(service, [town], new Date("2028-03-31T15:00:00Z"))).toEqual([code]);
    expect((await datesOf()).slice(0, 2)).toEqual(["2028-04-01", "2028-03-31"]);
  });
});

describe("a kept date", () => {
  it("gives the figures of its day back from the database, to the last digit", async () => {
    const { service } = database.backend;
    const [town] = towns;
    if (town === undefined) throw new Error("no town");
    const kept = wellDone(await readKept(service, code, "2026-11-22"));
    const opened = openKeptTown(kept, { on: "2026-11-22", code, which: null });
    if (opened === null) throw new Error("not opened");
    const live = gapTown(town, { on: "2026-11-22", neighbours: towns.slice(1) });
    for (const who of ["all", "from-65"] as const) {
      const question = { ...QUESTION, who, withinMetres: 3000 };
      const [then, now] = [askGaps(opened.town, question), askGaps(live, question)];
      expect(then.total).toEqual(now.total);
      expect(then.supply).toEqual(now.supply);
      expect([...then.reached]).toEqual([...now.reached]);
      expect(then.access && [...then.access]).toEqual(now.access && [...now.access]);
    }
  });

  it("of another shape is said to be unreadable, and one that there is not to be unknown", async () => {
    const { service } = database.backend;
    await database.sql`update private.kept_towns set version = 999
      where municipality_code = ${code} and kept_on = '2026-12-01'`;
    expect(await readKept(service, code, "2026-12-01")).toEqual({
      ok: false,
      problem: { code: "kept-town-unreadable", value: "2026-12-01" },
    });
    expect(await readKept(service, code, "2026-12-02")).toEqual({
      ok: false,
      problem: { code: "record-unknown" },
    });
    const [listed] = wellDone(await readKeptDates(service, code)).filter(
      ({ on }) => on === "2026-12-01",
    );
    expect(listed).toMatchObject({ version: 999, byHand: false });
  });

  it("holds no word of what anything is called, nor of anybody", async () => {
    const said = await database.sql<{ text: string }[]>`
      select supply::text as text from private.kept_towns where municipality_code = ${code}`;
    const names = [...(fullTown.activities ?? []), ...(fullTown.places ?? [])].map(
      ({ name }) => name,
    );
    expect(names.length).toBeGreaterThan(3);
    expect(said.length).toBeGreaterThan(12);
    for (const { text } of said)
      for (const name of names) expect(text.includes(`"${name}"`)).toBe(false);
  });

  it("is kept, replaced and cleared as the rules say", async () => {
    const { is, shouldBe } = await keptTowns(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("loses what was taken down at once, says how many, and does not take it in again from a portal that is behind", async () => {
    const { service } = database.backend;
    const reviewer = (await staffOf(database, "reviewer", "kept-reviewer")).client;
    const holding = async (of: string) => {
      const [row] = await database.sql<{ n: number }[]>`
        select count(*)::int as n from private.kept_towns
        where municipality_code = ${of}
          and supply @> ${database.sql.json([{ of: code, id: "home" }])}`;
      return row?.n;
    };
    expect(await holding(code)).toBeGreaterThan(12);
    wellDone(await takeDown(reviewer, code, "home", false));
    expect([await holding(code), await holding(THERE.code)]).toEqual([0, 0]);
    const dates = wellDone(await readKeptDates(service, code));
    expect(new Set(dates.map(({ removed }) => removed))).toEqual(new Set([1]));
    expect(await keepMonths(service, towns, noonOf("2028-05-01"))).toHaveLength(2);
    expect(await holding(code)).toBe(0);
  });

  it("is the day's newest where a planner presses, and says that somebody did", async () => {
    const { service } = database.backend;
    const { userId } = await staffOf(database, "planner", "kept-planner");
    const town = { ground: { days: [], levels: [], layers: [], zones: [], areas: [] }, supply: [] };
    const on = "2028-05-01";
    expect(wellDone(await keepOn(service, code, { on, town, by: null }))).toBe(false);
    expect(wellDone(await keepOn(service, code, { on, town, by: userId }))).toBe(true);
    expect(wellDone(await readKept(service, code, on))).toEqual(town);
    const [newest] = wellDone(await readKeptDates(service, code));
    expect(newest).toEqual({ on, version: 1, byHand: true, activities: 0, removed: 0 });
  });
});
