import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

/** Forgets the counters and keys of forms that are a day old. To be asked every hour. */
export async function forgetUnmetNeedKeys(service: SupabaseClient): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_unmet_need_keys", {});
  return answer.ok ? succeed(null) : answer;
}
