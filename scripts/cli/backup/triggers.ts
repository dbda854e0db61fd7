import type { Sql } from "../../../src/server/backend/connection.ts";
import { quoted, quotedName, type StoredTable } from "./tables.ts";

interface Trigger {
  readonly table: string;
  readonly name: string;
}

/**
 * Switches off what notes, logs and guards each write, until the transaction switches it on again; this also keeps
 * every other writer out. Foreign keys and the rules that are checked at the end (a mask keeps away from its home)
 * stay on. Gives the way back, to be taken before the transaction ends.
 */
export async function switchTriggersOff(
  sql: Sql,
  tables: readonly StoredTable[],
): Promise<() => Promise<void>> {
  const names = tables.map(({ name }) => name);
  const triggers = await sql<Trigger[]>`
    select n.nspname || '.' || c.relname as table, t.tgname as name
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgconstraint = 0 and t.tgenabled = 'O'
      and n.nspname || '.' || c.relname = any (${names})
    order by 1, 2`;
  await alterAll(sql, triggers, "disable");
  return async () => {
    // Rules that wait for the end are asked now: with such questions open no table can be altered.
    await sql`set constraints all immediate`;
    await alterAll(sql, triggers, "enable");
  };
}

async function alterAll(sql: Sql, triggers: readonly Trigger[], how: "enable" | "disable") {
  for (const { table, name } of triggers) {
    await sql.unsafe(`alter table ${quotedName(table)} ${how} trigger ${quoted(name)}`);
  }
}
