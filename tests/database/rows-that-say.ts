import type { TestDatabase } from "../support/database.ts";

/** How many rows of any table still say something. */
export async function rowsThatSay(
  { sql }: TestDatabase,
  what: string,
): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${name} t where t::text like '%' || $1 || '%'`,
      [what],
    );
    if (row !== undefined && row.count > 0) found[name] = row.count;
  }
  return found;
}
