import { afterAll, beforeAll, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import { forgetEveryHour } from "../../src/server/forget-every-hour.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it("everything that the database can forget by itself is forgotten every hour, without a fault", async () => {
  const rows = await database.sql<{ name: string }[]>`
    select p.proname as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'forget%' and p.pronargs = 0 order by 1`;
  const asked: string[] = [];
  const faults: unknown[] = [];
  const { service } = database.backend;
  const counting = new Proxy(service, {
    get: (client, name: keyof SupabaseClient) =>
      name !== "rpc"
        ? client[name]
        : async (...args: Parameters<SupabaseClient["rpc"]>) => {
            asked.push(args[0]);
            const answer = await client.rpc(...args);
            if (answer.error !== null) faults.push(answer.error);
            return answer;
          },
  });
  await forgetEveryHour(counting, (error) => faults.push(error)).stop();
  expect(faults).toEqual([]);
  expect(asked.sort()).toEqual(rows.map(({ name }) => name));
});
