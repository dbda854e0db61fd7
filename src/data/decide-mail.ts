import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { oneOf, readCells } from "./rows/cells.ts";

const refusal = { problem: oneOf(["not-permitted", "mail-not-in-need", "form-incomplete"]) };

/**
 * Sends a mail that did not go out once more, or gives it up. `client` speaks for one of the staff. Fails with
 * `not-permitted`, or `mail-not-in-need` where somebody else decided first.
 */
export async function decideMail(
  client: SupabaseClient,
  code: string,
  mail: string,
  decision: "again" | "give-up",
): Promise<Result<null, Problem>> {
  const answer = await call(client, "decide_mail", { code, mail, decision });
  if (!answer.ok) return answer;
  const refused = readCells("decide_mail", refusal, answer.value);
  return refused.ok ? fail({ code: refused.value.problem }) : succeed(null);
}
