import { splitSqlStatements } from "@supabase/lite";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { errorMessage, type Sql } from "./connection.ts";
import { projectRoot } from "./project-root.ts";

/** One file of `supabase/migrations`. */
export interface Migration {
  /** Fourteen digits. */
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

/** As the file is named, without its ending. */
export const fileName = ({ version, name }: Migration): string => `${version}_${name}`;

const FILE_NAME = /^(\d{14})_(.+)\.sql$/;

/** All migrations, oldest first. */
export function readMigrations(
  folder = join(projectRoot(), "supabase", "migrations"),
): Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, version, name] = FILE_NAME.exec(file) ?? [];
      if (version === undefined || name === undefined) return [];
      return [{ version, name, sql: readFileSync(join(folder, file), "utf8") }];
    });
}

/** How a database's migrations compare with ours. */
export interface Comparison {
  readonly pending: readonly Migration[];
  /** Versions that were applied by a newer portal. */
  readonly unknown: readonly string[];
}

export function compareMigrations(
  migrations: readonly Migration[],
  applied: readonly string[],
): Comparison {
  const known = new Set(migrations.map(({ version }) => version));
  const done = new Set(applied);
  return {
    pending: migrations.filter(({ version }) => !done.has(version)),
    unknown: applied.filter((version) => !known.has(version)),
  };
}

/** `schema-mismatch` where a database is older or newer than this portal, null where it fits. */
export function mismatch({ pending, unknown }: Comparison): Problem | null {
  const [oldest] = pending;
  const [newer] = unknown;
  if (newer !== undefined) return { code: "schema-mismatch", field: "newer", value: newer };
  if (oldest === undefined) return null;
  return { code: "schema-mismatch", field: "older", value: fileName(oldest) };
}

/** The versions a database has, oldest first; none where it was never migrated. */
export async function appliedVersions(sql: Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass('supabase_migrations.schema_migrations') as name`;
  if (table?.name === null) return [];
  const rows = await sql<{ version: string }[]>`
    select version from supabase_migrations.schema_migrations order by version`;
  return rows.map(({ version }) => version);
}

/** The table as Supabase's command line makes it. */
export async function ensureMigrationTable(sql: Sql): Promise<void> {
  await sql`create schema if not exists supabase_migrations`;
  await sql`create table if not exists supabase_migrations.schema_migrations
    (version text not null primary key)`;
  await sql`alter table supabase_migrations.schema_migrations
    add column if not exists statements text[], add column if not exists name text`;
}

/**
 * Applies one migration and records it, sent as one message, which PostgreSQL takes as one transaction: both or
 * nothing, also where the connection is lost on the way. `migration-failed` says which and where (`line`).
 */
export async function applyMigration(
  sql: Sql,
  migration: Migration,
): Promise<Result<null, Problem>> {
  const { version, name, sql: text } = migration;
  const values = [literal(version), literal(name), literals(splitSqlStatements(text))];
  const record = `insert into supabase_migrations.schema_migrations (version, name, statements)
    values (${values.join(", ")})`;
  try {
    await sql.unsafe(`${text}\n;\n${record}`).simple();
    return succeed(null);
  } catch (error) {
    const line = lineOf(text, error);
    return fail({
      code: "migration-failed",
      field: fileName(migration),
      value: errorMessage(error),
      ...(line === null ? {} : { line }),
    });
  }
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const literals = (texts: readonly string[]): string =>
  `array[${texts.map(literal).join(", ")}]::text[]`;

/** PostgreSQL gives the position of an error in characters, counted from 1. */
function lineOf(text: string, error: unknown): number | null {
  if (!(error instanceof Error) || !("position" in error)) return null;
  const position = Number(error.position);
  return Number.isInteger(position) ? text.slice(0, position - 1).split("\n").length : null;
}
