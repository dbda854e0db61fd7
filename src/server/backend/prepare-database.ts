import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { connect, type DatabaseAddress, errorMessage, type Sql } from "./connection.ts";
import { openLiteApi } from "./lite-api.ts";
import {
  appliedVersions,
  applyMigration,
  compareMigrations,
  ensureMigrationTable,
  fileName,
  type Migration,
  mismatch,
  readMigrations,
} from "./migrations.ts";
import { PREPARING_LOCK } from "./preparing-lock.ts";
import type { OnProgress } from "./progress.ts";
import type { Secrets } from "./secrets.ts";

/** Makes a database on the server where it is not there yet. */
export async function ensureDatabase(
  maintenance: DatabaseAddress,
  name: string,
): Promise<Result<null, Problem>> {
  return alone(maintenance, async (sql) => {
    const [there] = await sql`select 1 from pg_database where datname = ${name}`;
    if (there === undefined)
      await sql`create database ${sql(name)} template template0 encoding 'UTF8'`;
    return succeed(null);
  });
}

/**
 * Brings a database to this portal's schema: Supabase's roles and `auth` where Supabase itself did not make
 * them, then the migrations that are missing. Gives the names of those it applied. Fails with
 * `schema-mismatch` where a newer portal was here, `migration-failed`, `backend-unreachable`.
 */
export async function prepareDatabase(
  address: DatabaseAddress,
  secrets: Secrets,
  onProgress: OnProgress,
): Promise<Result<readonly string[], Problem>> {
  return alone(address, async (sql) => {
    const migrations = readMigrations();
    const { pending, unknown } = compareMigrations(migrations, await appliedVersions(sql));
    const newer = mismatch({ pending: [], unknown });
    if (newer !== null) return fail(newer);
    if (!(await isSupabase(sql))) {
      await ensureRoles(sql);
      await ensureSystemSchema(address, secrets);
      await sql`grant usage on schema auth to anon, authenticated, service_role`;
    }
    await ensureMigrationTable(sql);
    return applyAll(sql, pending, onProgress);
  });
}

/** Whether a database has this portal's schema; nothing is changed. */
export async function checkDatabase(address: DatabaseAddress): Promise<Result<null, Problem>> {
  return once(address, async (sql) => {
    const problem = mismatch(compareMigrations(readMigrations(), await appliedVersions(sql)));
    return problem === null ? succeed(null) : fail(problem);
  });
}

/** The names of the migrations a database lacks; `schema-mismatch` where a newer portal was here. */
export async function pendingMigrations(
  address: DatabaseAddress,
): Promise<Result<readonly string[], Problem>> {
  return once(address, async (sql) => {
    const { pending, unknown } = compareMigrations(readMigrations(), await appliedVersions(sql));
    const newer = mismatch({ pending: [], unknown });
    if (newer !== null) return fail(newer);
    return succeed(pending.map(fileName));
  });
}

async function applyAll(
  sql: Sql,
  pending: readonly Migration[],
  onProgress: OnProgress,
): Promise<Result<readonly string[], Problem>> {
  if (pending.length === 0) return succeed([]);
  onProgress({ step: "migrating", count: pending.length });
  for (const migration of pending) {
    const result = await applyMigration(sql, migration);
    if (!result.ok) return result;
  }
  await sql`notify pgrst, 'reload schema'`;
  return succeed(pending.map(fileName));
}

/** Supabase brings its own roles and `auth`, which are not ours to make. */
async function isSupabase(sql: Sql): Promise<boolean> {
  const [role] = await sql`select 1 from pg_roles where rolname = 'supabase_auth_admin'`;
  return role !== undefined;
}

/**
 * The roles of Supabase's API and the rights Supabase gives them by default, functions included: a migration
 * that forgets to revoke one shows here as it would there.
 */
export async function ensureRoles(sql: Sql): Promise<void> {
  for (const [role, attributes] of [
    ["anon", "nologin noinherit"],
    ["authenticated", "nologin noinherit"],
    ["service_role", "nologin noinherit bypassrls"],
  ] as const) {
    await sql.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} ${attributes};
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  }
  await sql.unsafe(`
    grant usage on schema public to anon, authenticated, service_role;
    alter default privileges in schema public
      grant all on tables to anon, authenticated, service_role;
    alter default privileges in schema public
      grant all on functions to anon, authenticated, service_role;
    alter default privileges in schema public
      grant all on sequences to anon, authenticated, service_role;`);
}

async function ensureSystemSchema(address: DatabaseAddress, secrets: Secrets): Promise<void> {
  const lite = openLiteApi({ address, secrets, siteUrl: "http://localhost" });
  try {
    await lite.ensureSystemSchema();
  } finally {
    await lite.close();
  }
}

/** Runs work on one session that holds the lock of those who prepare. */
function alone<Value>(
  address: DatabaseAddress,
  work: (sql: Sql) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  return once(address, async (sql) => {
    await sql`select pg_advisory_lock(${PREPARING_LOCK}::bigint)`;
    return work(sql);
  });
}

async function once<Value>(
  address: DatabaseAddress,
  work: (sql: Sql) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const sql = connect(address, 1, { max_lifetime: null });
  try {
    return await work(sql);
  } catch (error) {
    return fail({ code: "backend-unreachable", value: errorMessage(error) });
  } finally {
    await sql.end({ timeout: 2 });
  }
}
