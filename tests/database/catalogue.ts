import type { Session } from "./session.ts";

/** What the API exposes. */
export const EXPOSED = "public";

/** Tables, views, materialised views, foreign tables and sequences of a schema. */
export async function relationsOf(sql: Session, schema: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    order by 1`;
  return rows.map(({ name }) => name);
}

export interface CataloguedFunction {
  readonly name: string;
  /** As `regprocedure` prints it: enough to name it in a statement. */
  readonly signature: string;
  readonly definer: boolean;
  readonly settings: readonly string[] | null;
  readonly trigger: boolean;
}

export async function functionsOf(sql: Session, schema: string): Promise<CataloguedFunction[]> {
  return sql<CataloguedFunction[]>`
    select p.proname as name, p.oid::regprocedure::text as signature, p.prosecdef as definer,
      p.proconfig as settings, p.prorettype = 'trigger'::regtype as trigger
    from pg_proc p where p.pronamespace = ${schema}::regnamespace order by 1, 2`;
}

/** Tables that tell of imports and of time passing, not of the town. */
export const BESIDE_THE_TOWN = [
  "imports",
  "import_changes",
  "staged_rows",
  "log_entries",
  "revisions",
  "publications",
];

/** One number for all rows of all our tables: equal before and after means that nothing changed. */
export async function rowHashes(
  sql: Session,
  leaveOut: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const schema of ["public", "private"]) {
    for (const name of await relationsOf(sql, schema)) {
      if (leaveOut.includes(name) || name.endsWith("_seq")) continue;
      const [row] = await sql<{ hash: string }[]>`
        select md5(coalesce(string_agg(t::text, E'\n' order by t::text), '')) as hash
        from ${sql(schema)}.${sql(name)} t`;
      hashes[`${schema}.${name}`] = row?.hash ?? "";
    }
  }
  return hashes;
}
