import type { Sql } from "../../../src/server/backend/connection.ts";
import type { BackupTable } from "./backup-file.ts";

/** A table as the database has it now. */
export interface StoredTable extends BackupTable {
  /** The type of each column, as `format_type` writes it. */
  readonly types: readonly string[];
}

/** Accounts of who signs in. Their sessions and tokens are left out: everybody signs in anew after a restore. */
const ACCOUNTS = ["auth.users", "auth.identities"];
const OUR_SCHEMAS = ["public", "private"];
/**
 * What is promised to be forgotten within a day must not live on in a file. Nor must what lets somebody in: sessions,
 * links, second factors, whose key lies in the data folder, and mails, whose links are keys. One that waited when the
 * backup was made would be sent a second time after it is restored.
 */
const FORGOTTEN = [
  "private.unmet_need_hours",
  "private.unmet_need_keys",
  "private.mails",
  "private.attempts",
  "private.sessions",
  "private.links",
  "private.second_factors",
];

/** Whether a table is the portal's own; accounts are made by whoever speaks Supabase's API. */
export const isOurs = ({ name }: BackupTable): boolean =>
  OUR_SCHEMAS.some((schema) => name.startsWith(`${schema}.`));

/**
 * Every table that a backup holds, each after those it refers to, with the columns that are stored (computed ones
 * are computed again).
 */
export async function storedTables(sql: Sql): Promise<StoredTable[]> {
  const tables = await sql<StoredTable[]>`
    select n.nspname || '.' || c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p')
      and (n.nspname = any (${OUR_SCHEMAS}) or n.nspname || '.' || c.relname = any (${ACCOUNTS}))
      and n.nspname || '.' || c.relname <> all (${FORGOTTEN})
    group by 1 order by 1`;
  const references = await sql<{ from: string; to: string }[]>`
    select fn.nspname || '.' || f.relname as from, tn.nspname || '.' || t.relname as to
    from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
    join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid`;
  return parentsFirst(tables, references);
}

/** Throws where tables refer to each other in a circle: no order of loading them would do. */
function parentsFirst(
  tables: readonly StoredTable[],
  references: readonly { readonly from: string; readonly to: string }[],
): StoredTable[] {
  const ordered: StoredTable[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (free.length === 0) throw new Error(`circular: ${[...waiting.keys()].join(", ")}`);
    for (const table of free) waiting.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}

/** `public.zones` as SQL. */
export const quotedName = (name: string): string => name.split(".").map(quoted).join(".");
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
