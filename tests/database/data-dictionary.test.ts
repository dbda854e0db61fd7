import { afterAll, beforeAll, expect, it } from "vitest";
import { columnsOfMigrations } from "../../scripts/checks/data-dictionary.ts";
import { readMigrations } from "../../src/server/backend/migrations.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it("the check of the data dictionary reads the migrations as PostgreSQL does", async () => {
  const rows = await database.sql<{ name: string; columns: string[] }[]>`
    select c.oid::regclass::text as name, array_agg(a.attname::text) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    group by 1`;
  const stored = rows.map(({ name, columns }): [string, Set<string>] => [
    name.includes(".") ? name : `public.${name}`,
    new Set(columns),
  ]);
  const read = columnsOfMigrations(readMigrations().map(({ sql }) => sql));
  expect(new Map(read)).toEqual(new Map(stored));
});
