import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removePlanStandard, savePlanStandard } from "../../src/data/planning/plan-standards.ts";
import { readTown } from "../../src/data/read-town.ts";
import type { StandardToSave } from "../../src/domain/planning/plan-standard-form.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { PLANNING_FUNCTIONS, planningPeople } from "./planning-rules.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
let inSql: readonly Identity[];

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  const identities = await makeIdentities(database);
  inSql = identities.filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());

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
