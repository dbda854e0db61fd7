import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";

/** Ends a round that nobody answered: the entry fades from today. Gives whether it was this call that did. */
export async function markUnreached(
  service: SupabaseClient,
  code: string,
  activity: string,
  round: number,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "mark_unreached", { code, activity, this_round: round });
  return answer.ok ? succeed(answer.value === true) : answer;
}
