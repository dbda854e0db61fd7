import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem, ProblemCode } from "../domain/problem.ts";
import { fail, type Result } from "../domain/result.ts";
import { call } from "./call.ts";
import { oneOf, readCells } from "./rows/cells.ts";

/** Calls a function that may answer {"problem"}, one of `codes`; else gives what it answers. */
export async function callOrRefuse(
  client: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
  codes: readonly ProblemCode[],
): Promise<Result<unknown, Problem>> {
  const answer = await call(client, name, args);
  if (!answer.ok) return answer;
  const refused = readCells(name, { problem: oneOf(codes) }, answer.value);
  return refused.ok ? fail({ code: refused.value.problem }) : answer;
}
