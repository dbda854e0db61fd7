import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMigrations } from "../../src/server/backend/migrations.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("a database of one's own", () => {
  test("has every migration, recorded as Supabase does", async () => {
    const rows = await database.sql`
      select version, name, cardinality(statements) > 0 as told
      from supabase_migrations.schema_migrations order by version`;
    expect([...rows]).toEqual(
      readMigrations().map(({ version, name }) => ({ version, name, told: true })),
    );
  });

  test("answers the public, the service and a person as who they are", async () => {
    await database.sql.unsafe(`create function public.test_who() returns text language sql
      as $$ select current_user || ' ' || coalesce(auth.uid()::text, 'nobody') $$`);
    const { anonymous, service } = database.backend;
    const person = await database.signUp("person@example.test");
    const who = async (client: typeof anonymous) => (await client.rpc("test_who")).data;
    expect(await who(anonymous)).toBe("anon nobody");
    expect(await who(service)).toBe("service_role nobody");
    expect(await who(person.client)).toBe(`authenticated ${person.userId}`);
    expect(await who(anonymous)).toBe("anon nobody");
  });

  test("a request without a key gets nothing, from this machine neither", async () => {
    const response = await database.backend.api(
      new Request("http://localhost/rest/v1/municipalities?select=*"),
    );
    expect(response.status).toBe(401);
  });
});
