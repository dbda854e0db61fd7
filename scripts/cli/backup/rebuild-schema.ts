import type { Problem } from "../../../src/domain/problem.ts";
import { type Result, succeed } from "../../../src/domain/result.ts";
import type { Sql } from "../../../src/server/backend/connection.ts";
import {
  applyMigration,
  type Migration,
  readMigrations,
} from "../../../src/server/backend/migrations.ts";
import { ensureRoles } from "../../../src/server/backend/prepare-database.ts";

/**
 * Makes `public` and `private` anew as they were after some migrations and no others, inside the caller's
 * transaction. Only for a database in which nothing is anybody else's. Throws where a migration fails that did not
 * fail when the backup's database was made.
 */
export async function rebuildAsOf(sql: Sql, versions: readonly string[]): Promise<void> {
  await sql`set local search_path to default`;
  await sql`drop schema private cascade`;
  await sql`drop schema public cascade`;
  await sql`create schema public`;
  await sql`grant usage on schema public to public`;
  await ensureRoles(sql);
  await sql`delete from supabase_migrations.schema_migrations`;
  for (const migration of readMigrations().filter(({ version }) => versions.includes(version))) {
    const applied = await applyMigration(sql, migration);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  }
}

/** Applies what came after the backup was made, over its rows. */
export async function applyPending(
  sql: Sql,
  pending: readonly Migration[],
): Promise<Result<null, Problem>> {
  await sql`set local search_path to default`;
  for (const migration of pending) {
    const applied = await applyMigration(sql, migration);
    if (!applied.ok) return applied;
  }
  if (pending.length > 0) await sql`notify pgrst, 'reload schema'`;
  return succeed(null);
}
