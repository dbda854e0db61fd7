import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { backendProblem } from "./backend-problem.ts";

/** Calls a function of the database. */
export async function call(
  client: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<unknown, Problem>> {
  const { data, error } = await client.rpc(name, args);
  return error === null ? succeed(data) : fail(backendProblem(error));
}
