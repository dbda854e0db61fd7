import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecordedNeeds, readRecordedNeedsOf } from "../../src/data/planning/recorded-needs.ts";
import {
  readUnmetNeedCounts,
  readUnmetNeedCountsOf,
} from "../../src/data/read-unmet-need-counts.ts";
import { recordUnmetNeed } from "../../src/data/record-unmet-need.ts";
import { INTERESTS } from "../../src/domain/matching/interests/interests.ts";
import type { UnmetNeed } from "../../src/domain/matching/unmet-need.ts";
import { forgetEveryHour } from "../../src/server/forget-every-hour.ts";
import { type Person, testDatabase, type TestDatabase } from "../support/database.ts";
import { makePerson } from "../support/people.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { agendaIsKept, needRows } from "./near-miss-rules.ts";
import { seed } from "./towns.ts";
import {
  countsAreSafe,
  HALF_YEAR,
  peopleAre,
  put,
  recordingLimits,
  recordingWords,
  smallCountsRecovered,
} from "./unmet-need-rules.ts";

const NEED: UnmetNeed = {
  zoneId: "east",
  interest: "gardening",
  slot: { weekday: "WE", part: "afternoon" },
  step: "visit",
};

let database: TestDatabase;
let planner: Person;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  planner = await makePerson(database, "planner@example.jp", {
    duties: [[HERE.code, "planner", null]],
  });
});
afterAll(() => database.drop());

const send = (need: UnmetNeed, key: string = randomUUID(), code = HERE.code) =>
  recordUnmetNeed(database.backend.anonymous, code, need, key);
const rows = () => database.sql`select * from private.unmet_needs`;
const forget = () =>
  database.sql.unsafe(
    `delete from private.unmet_needs; delete from private.unmet_need_hours; delete from private.unmet_need_keys`,
  );

describe("recording an unmet need", () => {
  it("takes fixed words of its own municipality, and nothing else", async () => {
    const { is, shouldBe } = await recordingWords(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("knows every interest of the tree", async () => {
    const known = await database.sql`
      select i from unnest(${INTERESTS.map(({ id }) => id)}::text[]) i
      where private.is_interest(${HERE.code}, i)`;
    expect(known).toHaveLength(INTERESTS.length);
  });

  it("takes each form once, and so many an hour and a day", async () => {
    const { is, shouldBe } = await recordingLimits(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("keeps exactly 60 of 1,000 that come at once, and tells the others", async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => send(NEED)));
    const codes = answers.map((answer) => (answer.ok ? "recorded" : answer.problem.code));
    expect(codes.filter((code) => code === "recorded")).toHaveLength(60);
    expect(codes.filter((code) => code === "too-many-now")).toHaveLength(940);
    expect(await rows()).toHaveLength(60);
    expect(await send(NEED, randomUUID(), THERE.code)).toEqual({ ok: true, value: null });
    await forget();
  }, 60_000);

  it("keeps one of a form that is pressed many times at once, and says yes each time", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(NEED, key)));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: null })));
    expect(await rows()).toHaveLength(1);
    await forget();
  });

  it("stores the four words and the day, and nothing about who sends", async () => {
    const before = await database.sql`select count(*) as n from private.log_entries`;
    const key = randomUUID();
    await send(NEED, key);
    expect(await rows()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
        municipality_code: HERE.code,
        recorded_on: expect.any(Date),
        zone_id: "east",
        interest: "gardening",
        slot: "WE-afternoon",
        step: "visit",
      },
    ]);
    const [day] = await database.sql`select recorded_on::text as on,
      (now() at time zone 'Asia/Tokyo')::date::text as today from private.unmet_needs`;
    expect(day?.on).toBe(day?.today);
    expect(await database.sql`select count(*) as n from private.log_entries`).toEqual(before);
    const [pressed] = await database.sql`
      select key_sha256, hour = date_trunc('hour', hour) as whole from private.unmet_need_keys`;
    expect(pressed?.key_sha256).not.toContain(key);
    expect(pressed?.whole).toBe(true);
    await forget();
  });

  it("forgets the form within a day, also where nobody sends anything", async () => {
    await send(NEED);
    await database.sql`update private.unmet_need_keys set hour = hour - interval '23 h'`;
    await database.sql`update private.unmet_need_hours set hour = hour - interval '24 h'`;
    const bugs: unknown[] = [];
    await forgetEveryHour(database.backend.service, (bug) => bugs.push(bug)).stop();
    expect(await database.sql`select from private.unmet_need_keys`).toHaveLength(0);
    expect(await database.sql`select from private.unmet_need_hours`).toHaveLength(0);
    expect([await rows(), bugs]).toMatchObject([[{ interest: "gardening" }], []]);
    await forget();
  });

  it("outlives its zone", async () => {
    await database.sql`insert into public.zones (municipality_code, id, level, name)
      values (${HERE.code}, 'passing', 'district', '地区')`;
    expect(await send({ ...NEED, zoneId: "passing" })).toEqual({ ok: true, value: null });
    await database.sql`delete from public.zones where id = 'passing'`;
    expect(await rows()).toMatchObject([{ zone_id: null, interest: "gardening" }]);
    await forget();
  });
});

describe("counting unmet needs", () => {
  it("is not for the public, nor for who sent them", async () => {
    const ask = (client = database.backend.anonymous) =>
      readUnmetNeedCounts(client, HERE.code, HALF_YEAR);
    expect(await ask()).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    expect(await ask(database.backend.service)).toMatchObject({ ok: false });
    const nobody = await database.signUp("nobody@example.jp");
    expect(await ask(nobody.client)).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
    for (const client of [database.backend.anonymous, nobody.client, planner.client]) {
      expect(await readUnmetNeedCountsOf(client, HERE.code, HALF_YEAR)).toMatchObject({
        ok: false,
      });
    }
    expect(await readUnmetNeedCounts(planner.client, THERE.code, HALF_YEAR)).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
  });

  it("shows nothing small, by how many people live there, of half-years that are over", async () => {
    const { is, shouldBe } = await countsAreSafe(database.sql, planner.userId);
    expect(is).toEqual(shouldBe);
  });

  it.each([
    ["the needs for the agenda are of one place and half-year, and enough", needRows],
    ["the agenda that was kept first stands", agendaIsKept],
  ])("%s", async (_, rule) => {
    const { is, shouldBe } = await rule(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("lets nobody work out a small count: random tables and those at the edges", async () => {
    // The same numbers on every run.
    let seedOf = 20261122;
    const chance = (below: number) => {
      seedOf = (seedOf * 1103515245 + 12345) % 2147483648;
      return Math.floor((seedOf / 2147483648) * below);
    };
    const random = Array.from({ length: 150 }, () =>
      Array.from({ length: 2 + chance(3) }, () => (chance(2) === 0 ? chance(10) : 8 + chance(6))),
    );
    const edges = [
      [9, 10],
      [10, 10, 9],
      [9, 10, 11],
      [1, 10],
      [1, 9],
      [9, 9],
      [5, 5, 10],
      [1, 30, 30],
      [9, 10, 10, 10],
    ];
    const tables = [...random, ...edges];
    const { recovered, small } = await smallCountsRecovered(database.sql, planner.userId, tables);
    expect(recovered).toEqual([]);
    expect(small).toBeGreaterThan(150);
  }, 120_000);

  it("arrives as it was answered", async () => {
    await peopleAre(database.sql, 25_000);
    await put(database.sql, [
      ["east", "gardening", "WE-afternoon", "visit", 12],
      ["west", null, "WE-afternoon", "join", 11],
    ]);
    expect(await readUnmetNeedCounts(planner.client, HERE.code, HALF_YEAR)).toEqual({
      ok: true,
      value: {
        fewest: 10,
        total: 23,
        tables: [
          {
            of: "zone",
            cells: [
              { word: "east", count: 12 },
              { word: "west", count: 11 },
            ],
            rest: 0,
          },
          {
            of: "interest",
            cells: [
              { word: "gardening", count: 12 },
              { word: null, count: 11 },
            ],
            rest: 0,
          },
          { of: "slot", cells: [{ word: "WE-afternoon", count: 23 }], rest: 0 },
          {
            of: "step",
            cells: [
              { word: "visit", count: 12 },
              { word: "join", count: 11 },
            ],
            rest: 0,
          },
        ],
      },
    });
    const { service } = database.backend;
    const counts = await readUnmetNeedCounts(planner.client, HERE.code, HALF_YEAR);
    expect(await readUnmetNeedCountsOf(service, HERE.code, HALF_YEAR)).toEqual(counts);
    const recorded = {
      halfYear: HALF_YEAR,
      total: 23,
      zones: {
        cells: [
          { word: "east", count: 12 },
          { word: "west", count: 11 },
        ],
        rest: 0,
      },
      slots: { cells: [{ word: "WE-afternoon", count: 23 }], rest: 0 },
    };
    const years = ["2025-10-01", HALF_YEAR];
    const told = { ok: true, value: [recorded] };
    expect(await readRecordedNeeds(planner.client, HERE.code, years)).toEqual(told);
    expect(await readRecordedNeedsOf(service, HERE.code, years)).toEqual(told);
    expect(await readUnmetNeedCounts(planner.client, HERE.code, "2126-10-01")).toEqual({
      ok: false,
      problem: { code: "period-not-over", value: "2126-10-01" },
    });
    await forget();
  });
});
