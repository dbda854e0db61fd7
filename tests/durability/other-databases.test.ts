import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connect, type Sql } from "../../src/server/backend/connection.ts";
import { applyMigration, fileName, readMigrations } from "../../src/server/backend/migrations.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import { pendingMigrations, prepareDatabase } from "../../src/server/backend/prepare-database.ts";
import { readSettings, type Settings } from "../../src/server/settings.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";
import { databaseUrl } from "../support/global-database.ts";

const ALL = readMigrations().map(fileName);
const [OLDEST] = ALL;
const quiet = (): void => {};
let folder: string;
const settingsOf = (env: Record<string, string>): Settings => {
  const settings = readSettings({ DATA_DIR: folder, ...env }, folder);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  return settings.value;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tsunagiba-other-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a PostgreSQL that somebody else runs", () => {
  const name = `other_${randomBytes(6).toString("hex")}`;
  let server: Sql;
  let url: string;
  beforeAll(async () => {
    const { serverUrl } = inject("databaseTemplate");
    server = connect({ url: serverUrl }, 1);
    await server`create database ${server(name)} template template0 encoding 'UTF8'`;
    url = databaseUrl(serverUrl, name);
  });
  afterAll(async () => {
    await server`drop database ${server(name)} with (force)`;
    await server.end();
  });
  const open = () => openBackend(settingsOf({ DATABASE_URL: url }), { role: "portal" });

  test("is not migrated by a start, which says what it lacks", async () => {
    expect(await open()).toEqual({
      ok: false,
      problem: { code: "schema-mismatch", field: "older", value: OLDEST },
    });
    expect(await pendingMigrations({ url })).toEqual({ ok: true, value: ALL });
  });

  test("is migrated once when two migrate at once", async () => {
    const { secrets } = inject("databaseTemplate");
    const both = await Promise.all([1, 2].map(() => prepareDatabase({ url }, secrets, quiet)));
    const applied = both.map((result) => (result.ok ? result.value.length : result.problem));
    expect(applied.sort()).toEqual([0, ALL.length].sort());
  });

  test("opens then, and its address is shown without a password", async () => {
    const backend = await open();
    if (!backend.ok) throw new Error(JSON.stringify(backend.problem));
    const { data } = await backend.value.service.rpc("applied_migrations");
    expect(data).toEqual(readMigrations().map(({ version }) => version));
    expect((await backend.value.anonymous.rpc("applied_migrations")).error?.code).toBe("42501");
    expect(backend.value.whereDataLies).toBe(`postgres://${new URL(url).host}/${name}`);
    await backend.value.close();
  });

  test("a migration that fails leaves nothing, and names its line", async () => {
    const sql = connect({ url }, 1);
    const migration = {
      version: "29990101000000",
      name: "broken",
      sql: "create table public.half_done (id int);\n\nselect no_such_thing;",
    };
    expect(await applyMigration(sql, migration)).toEqual({
      ok: false,
      problem: {
        code: "migration-failed",
        field: "29990101000000_broken",
        value: 'column "no_such_thing" does not exist',
        line: 3,
      },
    });
    const [found] = await sql`select to_regclass('public.half_done') as name`;
    expect(found?.name).toBeNull();
    await sql.end();
  });

  test("a newer portal's database is refused", async () => {
    const sql = connect({ url }, 1);
    await sql`insert into supabase_migrations.schema_migrations (version) values ('29990101000000')`;
    const newer = { code: "schema-mismatch", field: "newer", value: "29990101000000" };
    expect(await open()).toEqual({ ok: false, problem: newer });
    expect(await pendingMigrations({ url })).toEqual({ ok: false, problem: newer });
    await sql.end();
  });

  test("one that is not there is a problem, not a crash", async () => {
    const backend = await openBackend(
      settingsOf({ DATABASE_URL: "postgres://postgres@127.0.0.1:1/none" }),
      { role: "portal" },
    );
    expect(backend).toMatchObject({ ok: false, problem: { code: "backend-unreachable" } });
  });
});

describe("a database that goes away", () => {
  test("what was underway is answered 503, and what comes later is answered again", async () => {
    const database = await testDatabase();
    const { service } = database.backend;
    await database.sql`create function public.test_sleep() returns int language sql
      as $$ select 1 from pg_sleep(30) $$`;
    // A request starts when somebody waits for it.
    const asked = [1, 2, 3].map(() => service.rpc("test_sleep").then(({ status }) => status));
    const sleeping = async () => {
      const [row] = await database.sql`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and query like '%test_sleep%' and state = 'active'
        and application_name = 'tsunagiba api'`;
      return row?.count;
    };
    await expect.poll(sleeping, { timeout: 20_000 }).toBe(3);
    await database.sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'tsunagiba api'`;
    const statuses = await Promise.all(asked);
    expect(statuses.filter((status) => status >= 500)).toHaveLength(3);
    expect((await service.rpc("applied_migrations")).status).toBe(200);
    await database.drop();
  });
});

describe("Supabase over the network", () => {
  let database: TestDatabase;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    database = await testDatabase();
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const answer = await database.backend.api(
        new Request(`http://localhost${request.url}`, {
          method: request.method ?? "GET",
          headers: new Headers(request.headers as Record<string, string>),
          ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
        }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await database.drop();
  });
  const open = () => {
    const { publishableKey, secretKey } = inject("databaseTemplate").secrets;
    const keys = { SUPABASE_PUBLISHABLE_KEY: publishableKey, SUPABASE_SECRET_KEY: secretKey };
    return openBackend(settingsOf({ SUPABASE_URL: url, ...keys }), { role: "portal" });
  };

  test("opens where its migrations are ours", async () => {
    const backend = await open();
    if (!backend.ok) throw new Error(JSON.stringify(backend.problem));
    expect([backend.value.kind, backend.value.api, backend.value.whereDataLies]).toEqual([
      "supabase",
      null,
      url,
    ]);
  });

  test("is refused where one is missing", async () => {
    const [last] = readMigrations().slice(-1);
    await database.sql`delete from supabase_migrations.schema_migrations
      where version = ${last?.version ?? ""}`;
    expect(await open()).toEqual({
      ok: false,
      problem: { code: "schema-mismatch", field: "older", value: last ? fileName(last) : "" },
    });
  });
});
