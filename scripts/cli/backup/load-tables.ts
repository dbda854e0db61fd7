import type { Problem } from "../../../src/domain/problem.ts";
import { fail, type Result } from "../../../src/domain/result.ts";
import type { Sql } from "../../../src/server/backend/connection.ts";
import type { BackupHeader, BackupTable } from "./backup-file.ts";
import { type ReadBackup, readBackup } from "./read-backup.ts";
import { isOurs, quoted, quotedName, type StoredTable } from "./tables.ts";

const STAGED = "pg_temp.restored_rows";

/**
 * Puts the rows of a backup in the place of those that are there, table by table, inside the caller's transaction
 * with triggers off. Each table is gathered first and then inserted by one statement, because a row may refer to
 * another one of its own table. `backup-not-fitting` where the tables are not those of the backup; problems of
 * `readBackup`; rejects where PostgreSQL refuses a row.
 */
export async function loadTables(
  sql: Sql,
  file: string,
  header: BackupHeader,
  tables: readonly StoredTable[],
  onRows: (done: number) => void,
): Promise<Result<ReadBackup, Problem>> {
  const misfit = differenceOf(header, tables);
  if (misfit !== null) return fail({ code: "backup-not-fitting", value: misfit });
  for (const { name } of tables.toReversed()) await sql.unsafe(`delete from ${quotedName(name)}`);
  const inFile = new Map(header.tables.map((table) => [table.name, table]));
  let gathering = "";
  let done = 0;
  const gather = async (name: string): Promise<void> => {
    if (gathering === name) return;
    gathering = name;
    await sql.unsafe(`create temporary table restored_rows (row jsonb) on commit drop`);
  };
  const loaded: string[] = [];
  return readBackup(file, {
    rows: async (name, lines) => {
      await gather(name);
      const rows = `[${lines.join(",")}]`;
      await sql.unsafe(
        `insert into ${STAGED} select r from jsonb_array_elements($1::text::jsonb) r`,
        [rows],
      );
      done += lines.length;
      onRows(done);
    },
    tableEnd: async (name) => {
      loaded.push(name);
      if (gathering !== name) return;
      const target = tables.find((table) => table.name === name);
      const source = inFile.get(name);
      if (target === undefined || source === undefined) throw new Error(`no table ${name}`);
      await sql.unsafe(insertion(source, target));
      await sql.unsafe(`drop table ${STAGED}`);
    },
  });
}

/** Values come as text and are read by the input function of each column's type, as they were written. */
function insertion({ name, columns }: BackupTable, target: StoredTable): string {
  const values = columns.map((column, place) => {
    const type = target.types[target.columns.indexOf(column)];
    return `(r.row ->> ${place})::${type}`;
  });
  return `insert into ${quotedName(name)} (${columns.map(quoted).join(", ")}) overriding system value
    select ${values.join(", ")} from ${STAGED} r`;
}

/**
 * What keeps a backup from fitting: our own tables must be the same with the same columns; of accounts, which
 * another version of Supabase may have made wider, the target must have what the backup has.
 */
function differenceOf(header: BackupHeader, tables: readonly StoredTable[]): string | null {
  const targets = new Map(tables.map((table) => [table.name, table]));
  for (const { name, columns } of header.tables) {
    const held = targets.get(name)?.columns;
    const missing = columns.find((column) => held?.includes(column) !== true);
    if (held === undefined || missing !== undefined) return `${name} ${missing ?? ""}`.trim();
  }
  const inFile = new Map(header.tables.map((table) => [table.name, table]));
  for (const table of tables.filter(isOurs)) {
    const columns = inFile.get(table.name)?.columns;
    const missing = table.columns.find((column) => columns?.includes(column) !== true);
    if (missing !== undefined) return `${table.name} ${missing}`;
  }
  return null;
}
