import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { type Cell, type RowOf, readCells } from "./rows/cells.ts";

/** Reads each row of a list as the API gave it; the first that is not of its shape is the problem. */
export function readList<Columns extends Readonly<Record<string, Cell<unknown>>>>(
  table: string,
  columns: Columns,
  rows: unknown,
): Result<readonly RowOf<Columns>[], Problem> {
  const list: RowOf<Columns>[] = [];
  for (const row of Array.isArray(rows) ? (rows as unknown[]) : []) {
    const read = readCells(table, columns, row);
    if (!read.ok) return read;
    list.push(read.value);
  }
  return succeed(list);
}
