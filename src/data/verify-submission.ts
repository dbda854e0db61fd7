import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { SUBMISSION_STATES, type SubmissionState } from "../domain/registering/submission.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { oneOf, readCells } from "./rows/cells.ts";

/** Puts a submission whose address was verified into the council's queue; how it stands now, null where it is gone. */
export async function verifySubmission(
  service: SupabaseClient,
  code: string,
  submission: string,
): Promise<Result<SubmissionState | null, Problem>> {
  const answer = await call(service, "verify_submission", { code, submission });
  if (!answer.ok) return answer;
  if (answer.value === null) return succeed(null);
  const read = readCells("verify_submission", { state: oneOf(SUBMISSION_STATES) }, answer.value);
  return read.ok ? succeed(read.value.state) : read;
}
