import type { SupabaseClient } from "@supabase/supabase-js";
import type { AfterAttempt, Attempt } from "../domain/mail/after-attempt.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import type { ClaimedMail } from "./claim-mail.ts";

/** Writes down how an attempt ended and what becomes of the mail. */
export async function settleMail(
  service: SupabaseClient,
  { id, claim }: Pick<ClaimedMail, "id" | "claim">,
  attempt: Attempt,
  { state, waitSeconds }: AfterAttempt,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "settle_mail", {
    mail: id,
    held: claim,
    became: state,
    wait_seconds: waitSeconds,
    trouble: attempt.sent ? null : attempt.trouble,
    reply: attempt.sent ? null : attempt.reply,
  });
  return answer.ok ? succeed(null) : answer;
}
