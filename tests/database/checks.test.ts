import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { CHECKS } from "./checks.expectations.ts";
import { fullTown, HERE } from "./full-town.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await database.backend.service.rpc("give_duty", {
    person: "00000000-0000-4000-8000-000000000001",
    code: HERE.code,
    duty: "csw",
    zone: "east",
  });
});
afterAll(() => database.drop());

/** The check that refuses a change, without triggers and foreign keys, so that nothing else can. */
async function refusedBy(table: string, change: string): Promise<string> {
  let changed = 0;
  try {
    await database.sql.begin(async (transaction) => {
      await transaction`set local session_replication_role = replica`;
      changed = (await transaction.unsafe(`update ${table} set ${change}`)).count;
      throw new Error(`nothing refused it; rows: ${changed}`);
    });
  } catch (error) {
    if (error instanceof Error && "constraint_name" in error) return String(error.constraint_name);
    return String(error);
  }
  return "";
}

describe("a check", () => {
  it("is in the expectations, each and no other", async () => {
    const rows = await database.sql<{ name: string }[]>`
      select n.nspname || '.' || c.relname || ' ' || k.conname as name
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'c' and n.nspname in ('public', 'private') order by 1`;
    const expected = Object.entries(CHECKS).flatMap(([table, checks]) =>
      Object.keys(checks).map((check) => `${table} ${check}`),
    );
    expect(rows.map(({ name }) => name)).toEqual(expected.sort());
  });

  it.each(Object.entries(CHECKS))(
    "of %s refuses what it is there to refuse",
    async (table, checks) => {
      const refusals: Record<string, string[]> = {};
      for (const [check, changes] of Object.entries(checks)) {
        refusals[check] = [];
        for (const change of changes) refusals[check].push(await refusedBy(table, change));
      }
      const wanted = Object.entries(checks).map(([check, changes]) => [
        check,
        changes.map(() => check),
      ]);
      expect(refusals).toEqual(Object.fromEntries(wanted));
    },
  );
});
