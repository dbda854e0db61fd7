import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { backendProblem } from "./backend-problem.ts";
import { type Cell, readCells, type RowOf } from "./rows/cells.ts";

/** What one response holds at most, here, on Supabase and on @supabase/lite alike. */
export const ROWS_A_RESPONSE = 1000;

/** Rows of one table as they could be read, and a problem for each that could not. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

type Columns = Readonly<Record<string, Cell<unknown>>>;

/**
 * Every row of a municipality in one table, page by page, ordered by `key` (columns that together are unique, so
 * that no page repeats or skips a row). A response that fails fails the whole.
 */
export async function readRows<Shape extends Columns>(
  client: SupabaseClient,
  table: string,
  columns: Shape,
  code: string,
  key: readonly string[] = ["id"],
): Promise<Result<Rows<RowOf<Shape>>, Problem>> {
  const rows: RowOf<Shape>[] = [];
  const problems: Problem[] = [];
  for (let from = 0; ; from += ROWS_A_RESPONSE) {
    let page = client
      .from(table)
      .select(Object.keys(columns).join(","))
      .eq("municipality_code", code)
      .range(from, from + ROWS_A_RESPONSE - 1);
    for (const column of key) page = page.order(column);
    const { data, error } = await page;
    if (error !== null) return fail(backendProblem(error));
    const held: readonly unknown[] = data;
    for (const row of held) {
      const read = readCells(table, columns, row);
      if (read.ok) rows.push(read.value);
      else problems.push(read.problem);
    }
    if (held.length < ROWS_A_RESPONSE) return succeed({ rows, problems });
  }
}
