import type { SupabaseClient } from "@supabase/supabase-js";
import { LANGUAGES } from "../../domain/addresses.ts";
import type { Problem } from "../../domain/problem.ts";
import { parseStoredRegistration } from "../../domain/registering/stored-registration.ts";
import { SUBMISSION_KINDS, SUBMISSION_STATES } from "../../domain/registering/submission.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { LISTING_RULES } from "../../domain/review/listing-rules.ts";
import type { SubmissionUnderReview } from "../../domain/review/submission-under-review.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { flag, listOf, oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  id: text,
  kind: oneOf(SUBMISSION_KINDS),
  state: oneOf(SUBMISSION_STATES),
  revision: whole,
  groupId: orNull(text),
  activityId: orNull(text),
  zoneId: orNull(text),
  body: (value: unknown) => value,
  baseVersion: orNull(text),
  email: orNull(text),
  language: oneOf(LANGUAGES),
  noteToGroup: orNull(text),
  sentAt: text,
  decidedAt: orNull(text),
  decidedBy: orNull(text),
  rulesTicked: listOf(oneOf(LISTING_RULES)),
  corrected: orNull(flag),
};

/**
 * One submission as it was sent. Fails with `submission-unknown`, `not-permitted`, `stored-row-invalid` (its body is
 * no registration), `backend-unreachable`.
 */
export async function readSubmission(
  person: SupabaseClient,
  code: string,
  id: string,
): Promise<Result<SubmissionUnderReview, Problem>> {
  const answer = answerOf(await call(person, "read_submission", { code, submission: id }));
  if (!answer.ok) return answer;
  const read = readCells("read_submission", columns, answer.value);
  if (!read.ok) return read;
  const { body, ...submission } = read.value;
  if (submission.kind === "claim")
    return succeed({ ...submission, registration: null, claim: wordsOf(body) });
  const registration = parseStoredRegistration(body);
  if (!registration.ok) return registration;
  return succeed({ ...submission, registration: registration.value, claim: null });
}

const wordsOf = (body: unknown): string | null => {
  const read = readCells("claim", { toCouncil: text }, body);
  return read.ok ? read.value.toCouncil : null;
};
