import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

/** Puts what waits into the mailbox, where every municipality is a demo; else leaves it. */
export async function catchMails(service: SupabaseClient): Promise<Result<null, Problem>> {
  const answer = await call(service, "catch_mails", {});
  return answer.ok ? succeed(null) : answer;
}
