import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { backendProblem } from "./backend-problem.ts";
import { ROWS_A_RESPONSE } from "./read-rows.ts";
import { readCells, text, whole } from "./rows/cells.ts";

const columns = { municipality_code: text, revision: whole };

/** The published revision of every municipality, by code. A process whose snapshot is older rebuilds it. */
export async function readRevisions(
  client: SupabaseClient,
): Promise<Result<ReadonlyMap<string, number>, Problem>> {
  const revisions = new Map<string, number>();
  for (let from = 0; ; from += ROWS_A_RESPONSE) {
    const { data, error } = await client
      .from("revisions")
      .select("municipality_code,revision")
      .order("municipality_code")
      .range(from, from + ROWS_A_RESPONSE - 1);
    if (error !== null) return fail(backendProblem(error));
    for (const row of data as readonly unknown[]) {
      const read = readCells("revisions", columns, row);
      if (!read.ok) return read;
      revisions.set(read.value.municipality_code, read.value.revision);
    }
    if (data.length < ROWS_A_RESPONSE) return succeed(revisions);
  }
}
