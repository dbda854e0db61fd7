import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

/** Forgets registrations whose address nobody verified within thirty days. To be asked every hour. */
export async function forgetUnverifiedSubmissions(
  service: SupabaseClient,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_unverified_submissions", {});
  return answer.ok ? succeed(null) : answer;
}
