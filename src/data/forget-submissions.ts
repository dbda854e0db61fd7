import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

/** Forgets what nobody verified within 30 days, and what was declined or taken back 90 days ago. To be asked every hour. */
export async function forgetSubmissions(service: SupabaseClient): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_submissions", {});
  return answer.ok ? succeed(null) : answer;
}
