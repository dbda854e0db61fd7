import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { callOrRefuse } from "../call-or-refuse.ts";

/**
 * Says as the public that an entry is no longer right, with a word if wished (at most 200 characters). Fails with
 * `value-too-long`, `too-many-now`, `entry-unknown` or `backend-unreachable`.
 */
export async function reportWrong(
  anonymous: SupabaseClient,
  code: string,
  activity: string,
  word: string,
): Promise<Result<null, Problem>> {
  const answer = await callOrRefuse(anonymous, "report_wrong", { code, activity, said: word }, [
    "value-too-long",
    "too-many-now",
    "entry-unknown",
  ]);
  return answer.ok ? succeed(null) : answer;
}
