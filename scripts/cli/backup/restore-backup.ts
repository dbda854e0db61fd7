import type { Problem } from "../../../src/domain/problem.ts";
import { fail, type Result, succeed } from "../../../src/domain/result.ts";
import { errorCode, errorMessage, type Sql } from "../../../src/server/backend/connection.ts";
import { compareMigrations, readMigrations } from "../../../src/server/backend/migrations.ts";
import { PREPARING_LOCK } from "../../../src/server/backend/preparing-lock.ts";
import { type BackupHeader, newestMigration } from "./backup-file.ts";
import { loadTables } from "./load-tables.ts";
import type { ReadBackup } from "./read-backup.ts";
import { applyPending, rebuildAsOf } from "./rebuild-schema.ts";
import { plainTextOfValues } from "./session.ts";
import { storedTables } from "./tables.ts";
import { switchTriggersOff } from "./triggers.ts";

export interface RestoreOptions {
  readonly file: string;
  /** What `readBackup` gave for the file: that it is whole. */
  readonly checked: ReadBackup;
  /** Whether what the database holds may be replaced. */
  readonly replace: boolean;
  /** Whether everything in the database is ours, so that an older schema may be made in it anew. */
  readonly mayRebuild: boolean;
  /** Nothing speaks against it; now it begins. */
  readonly onBegin: () => void;
  readonly onRows: (done: number, total: number) => void;
}

export interface Restored extends ReadBackup {
  /** How many migrations brought an older backup up to date. */
  readonly migrated: number;
}

/**
 * Puts a backup in the place of all that the database holds, in one transaction: all of it or nothing. The database
 * has this program's schema, `sql` one connection. Every published revision ends higher than the one before and the
 * one in the backup, so that running portals notice. Problems: those of `readBackup`, `backup-newer`,
 * `backup-older`, `backup-not-fitting`, `database-not-empty`, `database-busy`; nothing has changed then.
 */
export async function restoreBackup(
  sql: Sql,
  options: RestoreOptions,
): Promise<Result<Restored, Problem>> {
  const { header, rows } = options.checked;
  const misfit = ageProblem(header, options.mayRebuild);
  if (misfit !== null) return fail(misfit);
  const held = options.replace ? [] : await heldMunicipalities(sql);
  if (held.length > 0) return fail({ code: "database-not-empty", value: held.join("、") });
  options.onBegin();
  await plainTextOfValues(sql);
  await sql`set lock_timeout = '30s'`;
  await sql`begin`;
  try {
    const restored = await inTransaction(sql, header, {
      ...options,
      onRows: (done) => options.onRows(done, rows),
    });
    await sql.unsafe(restored.ok ? "commit" : "rollback");
    return restored;
  } catch (error) {
    await sql`rollback`;
    return fail(refusal(error));
  }
}

function ageProblem(header: BackupHeader, mayRebuild: boolean): Problem | null {
  const { pending, unknown } = compareMigrations(readMigrations(), header.migrations);
  const [newer] = unknown;
  if (newer !== undefined) return { code: "backup-newer", value: newer };
  if (pending.length === 0 || mayRebuild) return null;
  const ours = readMigrations().at(-1)?.version ?? "-";
  return { code: "backup-older", field: newestMigration(header), value: ours };
}

async function heldMunicipalities(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from public.municipalities order by municipality_code limit 5`;
  return rows.map(({ name }) => name);
}

async function inTransaction(
  sql: Sql,
  header: BackupHeader,
  { file, onRows }: { readonly file: string; readonly onRows: (done: number) => void },
): Promise<Result<Restored, Problem>> {
  // Nobody else changes the schema meanwhile.
  await sql`select pg_advisory_xact_lock(${PREPARING_LOCK}::bigint)`;
  const { pending } = compareMigrations(readMigrations(), header.migrations);
  const before = await revisions(sql);
  if (pending.length > 0) await rebuildAsOf(sql, header.migrations);
  const tables = await storedTables(sql);
  const switchTriggersOn = await switchTriggersOff(sql, tables);
  const loaded = await loadTables(sql, file, header, tables, onRows);
  if (!loaded.ok) return loaded;
  await moveCountersOn(sql);
  await switchTriggersOn();
  const migrated = await applyPending(sql, pending);
  if (!migrated.ok) return migrated;
  await raiseRevisions(sql, before);
  return succeed({ ...loaded.value, migrated: pending.length });
}

type Revisions = Readonly<Record<string, string>>;

/** Under the locks of the restore's transaction these are the last ones that anybody has seen. */
async function revisions(sql: Sql): Promise<Revisions> {
  await sql`lock table public.revisions in share row exclusive mode`;
  const rows = await sql<{ municipality_code: string; revision: string }[]>`
    select municipality_code, revision from public.revisions`;
  return Object.fromEntries(rows.map((row) => [row.municipality_code, row.revision]));
}

async function raiseRevisions(sql: Sql, before: Revisions): Promise<void> {
  await sql`
    update public.revisions r
    set revision = greatest(r.revision, (${JSON.stringify(before)}::text::jsonb ->> r.municipality_code)::bigint) + 1`;
}

/** The numbers of the log go on after the highest one restored, and never back. */
async function moveCountersOn(sql: Sql): Promise<void> {
  await sql`
    select setval(s.name::regclass, greatest(
      (select coalesce(max(id), 0) + 1 from private.log_entries), nextval(s.name::regclass)
    ), false)
    from pg_get_serial_sequence('private.log_entries', 'id') as s (name)`;
}

const LOCK_NOT_AVAILABLE = "55P03";
const DEADLOCK = "40P01";

/** PostgreSQL's message names the rule, never the row, which may hold a home's point. */
function refusal(error: unknown): Problem {
  const code = errorCode(error);
  if (code === LOCK_NOT_AVAILABLE || code === DEADLOCK) return { code: "database-busy" };
  const isRule = code !== null && /^(22|23)/.test(code);
  if (!isRule) return { code: "backend-unreachable", value: errorMessage(error) };
  const rule =
    error instanceof Error && "constraint_name" in error ? String(error.constraint_name) : code;
  return { code: "backup-not-fitting", value: rule };
}
