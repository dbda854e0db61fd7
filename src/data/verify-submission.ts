import type { SupabaseClient } from "@supabase/supabase-js";
import { type Language, LANGUAGES } from "../domain/addresses.ts";
import type { Problem } from "../domain/problem.ts";
import { SUBMISSION_STATES, type SubmissionState } from "../domain/registering/submission.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { oneOf, readCells } from "./rows/cells.ts";

const columns = { state: oneOf(SUBMISSION_STATES), language: oneOf(LANGUAGES) };

/** How a submission stands, and in which language it was written. */
export interface VerifiedSubmission {
  readonly state: SubmissionState;
  readonly language: Language;
}

/**
 * Puts a submission into the council's queue whose address was verified; null where it is gone, or names another address
 * than `address`, to which the link was sent.
 */
export async function verifySubmission(
  service: SupabaseClient,
  code: string,
  submission: string,
  address: string,
): Promise<Result<VerifiedSubmission | null, Problem>> {
  const answer = await call(service, "verify_submission", { code, submission, address });
  if (!answer.ok) return answer;
  if (answer.value === null) return succeed(null);
  return readCells("verify_submission", columns, answer.value);
}
