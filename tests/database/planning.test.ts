import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removePlanStandard, savePlanStandard } from "../../src/data/planning/plan-standards.ts";
import {
  readPlanningRecords,
  removePlanningRecord,
  saveCandidates,
  saveHoliday,
  saveScenario,
} from "../../src/data/planning/planning-records.ts";
import { keptAgenda, readNeedsToCount } from "../../src/data/planning/near-misses.ts";
import { readTown } from "../../src/data/read-town.ts";
import type { StandardToSave } from "../../src/domain/planning/plan-standard-form.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { planSome } from "./planning.expectations.ts";
import { PLANNING_FUNCTIONS, planningPeople } from "./planning-rules.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
let inSql: readonly Identity[];

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  await planSome(database);
  const identities = await makeIdentities(database);
  inSql = identities.filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const logged = async (table: string) =>
  (
    await database.sql<{ action: string; actor: string }[]>`
      select action, actor from private.log_entries where table_name = ${table}
        and actor is not null order by id`
  ).map(({ action, actor }) => [action, actor]);

describe("who plans", () => {
  it.each(PLANNING_FUNCTIONS)("alone is answered by %s", async (name) => {
    const { is, shouldBe } = await planningPeople(database.sql, inSql, name);
    expect(is).toEqual(shouldBe);
  });
});

describe("a standard of a plan", () => {
  const standard: StandardToSave = {
    id: null,
    kind: "salon",
    count: 1.5,
    per: "10000-people",
    zoneLevel: null,
    source: " 計画 第4章 ",
    sourceDate: "2024-03-31",
  };
  const standards = async () => {
    const { anonymous, service } = database.backend;
    const town = await readTown({ anonymous, service }, HERE.code);
    if (!town.ok) throw new Error(town.problem.code);
    return town.value.town.planStandards;
  };

  it("is not kept without a source, by who does not plan, or with a word that there is not", async () => {
    const { client: planner } = await staffOf(database, "planner", "standards-planner");
    const { client: csw } = await staffOf(database, "csw", "standards-csw");
    const before = await standards();
    const problemOf = async (by: typeof planner, changed: Partial<StandardToSave>) => {
      const done = await savePlanStandard(by, HERE.code, { ...standard, ...changed });
      return done.ok ? null : done.problem.code;
    };
    expect(await problemOf(csw, {})).toBe("not-permitted");
    expect(await problemOf(planner, { source: "  " })).toBe("source-missing");
    expect(await problemOf(planner, { count: -1 })).toBe("form-incomplete");
    expect(await problemOf(planner, { kind: "no such" as "salon" })).toBe("form-incomplete");
    expect(await removePlanStandard(planner, HERE.code, "no such")).toMatchObject({
      problem: { code: "record-unknown" },
    });
    expect(await standards()).toEqual(before);
  });

  it("is added, changed and removed, with who did each in the log", async () => {
    const { client: planner, userId } = await staffOf(database, "planner", "standards-writer");
    const before = await standards();
    expect(await savePlanStandard(planner, HERE.code, standard)).toEqual({ ok: true, value: null });
    const [added] = (await standards()).filter(({ source }) => source === "計画 第4章");
    expect(added).toEqual({ ...standard, id: added?.id, source: "計画 第4章" });
    const id = added?.id ?? "";
    const changed = { ...standard, id, count: 2, per: "zone", zoneLevel: "daily-life" } as const;
    await savePlanStandard(planner, HERE.code, changed);
    expect((await standards()).find((one) => one.id === id)).toEqual({
      ...changed,
      source: "計画 第4章",
    });
    expect(await removePlanStandard(planner, HERE.code, id)).toEqual({ ok: true, value: null });
    expect(await standards()).toEqual(before);
    expect(await logged("plan_standards")).toEqual([
      ["insert", userId],
      ["update", userId],
      ["delete", userId],
    ]);
  });
});

describe("what planners write down", () => {
  const recordsFor = async (client: Parameters<typeof readPlanningRecords>[0]) => {
    const read = await readPlanningRecords(client, THERE.code);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };

  it("is not written by who looks from the prefecture, nor read by who only reviews", async () => {
    const { client: prefectural } = await staffOf(database, "prefectural", "records-prefectural");
    const { client: reviewer } = await staffOf(database, "reviewer", "records-reviewer");
    const scenario = { id: null, name: "x", note: "", query: "" };
    expect(await saveScenario(prefectural, HERE.code, scenario)).toMatchObject({
      problem: { code: "not-permitted" },
    });
    expect(await readPlanningRecords(reviewer, HERE.code)).toMatchObject({
      problem: { code: "not-permitted" },
    });
    const read = await readPlanningRecords(prefectural, HERE.code);
    expect(read.ok && read.value.scenarios.map(({ name }) => name)).toEqual(["a plan"]);
  });

  it("is kept, changed, replaced and removed, each row in the log", async () => {
    const { client, userId } = await staffOf(database, "planner", "records-writer", THERE.code);
    expect(await recordsFor(client)).toEqual({ scenarios: [], holidays: [], candidates: [] });

    const scenario = { id: null, name: " 日曜の案 ", note: "会議用", query: "slot=SU" };
    expect(await saveScenario(client, THERE.code, scenario)).toEqual({ ok: true, value: null });
    const [kept] = (await recordsFor(client)).scenarios;
    expect(kept).toMatchObject({
      name: "日曜の案",
      note: "会議用",
      query: "slot=SU",
      changedBy: "records-writer@example.jp",
    });
    const id = kept?.id ?? "";
    await saveScenario(client, THERE.code, { id, name: "日曜", note: "", query: "slot=SA" });
    expect((await recordsFor(client)).scenarios).toMatchObject([
      { id, name: "日曜", query: "slot=SA" },
    ]);
    const elsewhere = await database.sql<{ id: string }[]>`
      select id from private.scenarios where municipality_code = ${HERE.code}`;
    expect(
      await saveScenario(client, THERE.code, { ...scenario, id: elsewhere[0]?.id ?? "" }),
    ).toMatchObject({ problem: { code: "record-unknown" } });

    const holiday = {
      id: null,
      name: "冬休み",
      from: "2026-12-24",
      to: "2027-01-07",
      source: "規則",
    };
    expect(await saveHoliday(client, THERE.code, { ...holiday, to: "2026-12-01" })).toMatchObject({
      problem: { code: "form-incomplete" },
    });
    await saveHoliday(client, THERE.code, holiday);
    const [winter] = (await recordsFor(client)).holidays;
    expect(winter).toEqual({ ...holiday, id: winter?.id });
    await saveHoliday(client, THERE.code, { ...holiday, id: winter?.id ?? "", to: "2027-01-08" });
    expect((await recordsFor(client)).holidays.map(({ to }) => to)).toEqual(["2027-01-08"]);

    const house = { name: "空き家A", area: "東町", lat: null, lng: null };
    const school = { name: "旧小学校", area: null, lat: 34.1, lng: 134.1 };
    await saveCandidates(client, THERE.code, "vacant-house", [house, house], false);
    await saveCandidates(client, THERE.code, "school", [school], false);
    await saveCandidates(client, THERE.code, "vacant-house", [house], true);
    const nowhere = { ...house, area: null };
    expect(await saveCandidates(client, THERE.code, "vacant-house", [nowhere], true)).toMatchObject(
      { problem: { code: "form-incomplete" } },
    );
    const { candidates } = await recordsFor(client);
    expect(candidates.map(({ id: _, ...candidate }) => candidate)).toEqual([
      { kind: "school", ...school },
      { kind: "vacant-house", ...house },
    ]);
    for (const record of [id, winter?.id ?? "", ...candidates.map((one) => one.id)]) {
      expect(await removePlanningRecord(client, THERE.code, record)).toEqual({
        ok: true,
        value: null,
      });
    }
    expect(await recordsFor(client)).toEqual({ scenarios: [], holidays: [], candidates: [] });
    expect((await logged("scenarios")).filter(([, actor]) => actor === userId)).toEqual([
      ["insert", userId],
      ["update", userId],
      ["delete", userId],
    ]);
    expect(await logged("site_candidates")).toHaveLength(8);
  });
});

describe("unmet needs for the agenda", () => {
  const record = (recordedOn: string, times: number) => database.sql`
    insert into private.unmet_needs (municipality_code, zone_id, interest, slot, step, recorded_on)
    select ${HERE.code}, 'east', 'gardening', 'TU-evening', 'join', ${recordedOn}::date
    from generate_series(1, ${times}::int)`;
  const needs = async (halfYear: string) => {
    const read = await readNeedsToCount(database.backend.service, HERE.code, halfYear);
    return read.ok ? (read.value?.needs ?? null) : read.problem.code;
  };

  it("are not read where too few were recorded, nor of a half-year that is not over", async () => {
    const people = await database.sql`
      select sum(total)::int as total from public.population_areas where municipality_code = ${HERE.code}`;
    await database.sql`update public.population_areas set total = 30000, male = null, female = null
      where municipality_code = ${HERE.code}`;
    expect(people).toHaveLength(1);
    await record("2025-05-01", 9);
    expect(await needs("2025-04-01")).toBeNull();
    await record("2025-09-30", 1);
    await record("2025-10-01", 50);
    expect(await needs("2025-04-01")).toEqual([
      {
        zoneId: "east",
        interest: "gardening",
        slot: { weekday: "TU", part: "evening" },
        step: "join",
        times: 10,
      },
    ]);
    await database.sql`update private.unmet_needs set recorded_on = current_date
      where municipality_code = ${HERE.code} and recorded_on = '2025-10-01'`;
    const [running] = await database.sql<{ day: string }[]>`
      select to_char(case
        when extract(month from current_date) >= 10 then date_trunc('year', current_date) + interval '9 months'
        when extract(month from current_date) >= 4 then date_trunc('year', current_date) + interval '3 months'
        else date_trunc('year', current_date) - interval '3 months' end, 'YYYY-MM-DD') as day`;
    expect(await needs(running?.day ?? "")).toBeNull();
  });

  it("are worked out once: what is kept stands", async () => {
    const { service } = database.backend;
    const half = "2025-04-01";
    expect(await keptAgenda(service, THERE.code, half)).toEqual({ ok: true, value: null });
    const change = { does: "hours", minutes: 30, later: true } as const;
    const agenda = { total: 12, rows: [{ activityId: "open", change, times: 12 }] };
    const kept = await keptAgenda(service, THERE.code, half, agenda);
    expect(kept.ok && kept.value?.agenda).toEqual(agenda);
    const again = await keptAgenda(service, THERE.code, half, null);
    expect(again.ok && again.value?.agenda).toEqual(agenda);
    const none = await keptAgenda(service, THERE.code, "2024-10-01", null);
    expect(none.ok && none.value?.agenda).toBeNull();
  });
});
