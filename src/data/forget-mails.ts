import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

/** Forgets mails that went out long ago. To be asked every hour. */
export async function forgetMails(service: SupabaseClient): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_mails", {});
  return answer.ok ? succeed(null) : answer;
}
