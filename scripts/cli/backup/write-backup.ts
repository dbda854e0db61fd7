import { createHash, type Hash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Problem } from "../../../src/domain/problem.ts";
import { fail, type Result, succeed } from "../../../src/domain/result.ts";
import { errorMessage, type Sql } from "../../../src/server/backend/connection.ts";
import { appliedVersions } from "../../../src/server/backend/migrations.ts";
import { type BackupHeader, FORMAT, FORMAT_VERSION } from "./backup-file.ts";
import { plainTextOfValues } from "./session.ts";
import { quoted, quotedName, type StoredTable, storedTables } from "./tables.ts";

export interface WrittenBackup {
  readonly header: BackupHeader;
  readonly rows: number;
}

export type OnRows = (done: number, total: number) => void;

const ROWS_AT_ONCE = 500;

/**
 * Writes all tables as they are at one moment, while others go on writing, into a new file that only its owner may
 * read. The file appears under its name when it is whole. `sql` has one connection. Fails with `file-exists`,
 * `file-not-written`, `nothing-to-back-up`.
 */
export async function writeBackup(
  sql: Sql,
  file: string,
  onRows: OnRows,
): Promise<Result<WrittenBackup, Problem>> {
  if (existsSync(file)) return fail({ code: "file-exists", value: file });
  const migrations = await appliedVersions(sql);
  if (migrations.length === 0) return fail({ code: "nothing-to-back-up" });
  await plainTextOfValues(sql);
  await sql`begin isolation level repeatable read, read only`;
  const tables = await storedTables(sql);
  const header: BackupHeader = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    madeAt: new Date().toISOString(),
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
  const total = await countRows(sql, tables);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await pipeline(
      Readable.from(backupLines(sql, header, (done) => onRows(done, total))),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flags: "wx", flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    return fail({ code: "file-not-written", field: file, value: errorMessage(error) });
  } finally {
    await sql`rollback`;
  }
  return succeed({ header, rows: total });
}

/** How many rows tables hold together. */
export async function countRows(sql: Sql, tables: readonly StoredTable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${quotedName(name)}`,
    );
    total += row?.count ?? 0;
  }
  return total;
}

async function* backupLines(
  sql: Sql,
  header: BackupHeader,
  onRows: (done: number) => void,
): AsyncGenerator<string> {
  const whole = createHash("sha256");
  let all = 0;
  const first = line(header);
  whole.update(first);
  yield first;
  for (const { name, columns } of header.tables) {
    const own = createHash("sha256");
    let rows = 0;
    const values = columns.map((column) => `t.${quoted(column)}::text`).join(", ");
    const query = sql.unsafe<{ line: string }[]>(
      `select array_to_json(array[${values}]::text[])::text as line from ${quotedName(name)} t`,
    );
    for await (const batch of query.cursor(ROWS_AT_ONCE)) {
      const text = batch.map((row) => `${row.line}\n`).join("");
      for (const hash of [own, whole]) hash.update(text);
      rows += batch.length;
      yield text;
      onRows(all + rows);
    }
    all += rows;
    const end = line({ table: name, rows, sha256: hex(own) });
    whole.update(end);
    yield end;
  }
  yield line({ end: true, rows: all, sha256: hex(whole) });
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const hex = (hash: Hash): string => hash.digest("hex");
