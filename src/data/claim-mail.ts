import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { orNull, type RowOf, readCells, text, whole } from "./rows/cells.ts";

const columns = {
  id: text,
  claim: text,
  attempts: whole,
  recipient: text,
  subject: text,
  body_text: text,
  body_html: text,
  leave_url: orNull(text),
};
/** A mail that this process, and no other, is to send now; `attempts` counts from 1. */
export type ClaimedMail = RowOf<typeof columns>;

/** Claims one mail that is due; null where none is. */
export async function claimMail(
  service: SupabaseClient,
): Promise<Result<ClaimedMail | null, Problem>> {
  const answer = await call(service, "claim_mail", {});
  if (!answer.ok) return answer;
  return answer.value === null ? succeed(null) : readCells("claim_mail", columns, answer.value);
}
