import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { backendProblem } from "../backend-problem.ts";
import { orNull, readCells, text } from "../rows/cells.ts";

/** The group that carries an entry; null where it has none, or there is no such entry. */
export async function groupOfEntry(
  service: SupabaseClient,
  code: string,
  activity: string,
): Promise<Result<string | null, Problem>> {
  const { data, error } = await service
    .from("activities")
    .select("group_id")
    .eq("municipality_code", code)
    .eq("id", activity)
    .maybeSingle();
  if (error !== null) return fail(backendProblem(error));
  if (data === null) return succeed(null);
  const read = readCells("activities", { group_id: orNull(text) }, data);
  return read.ok ? succeed(read.value.group_id) : read;
}
