import type { SupabaseClient } from "@supabase/supabase-js";
import type { Language } from "../domain/addresses.ts";
import type { Problem } from "../domain/problem.ts";
import type { Registration } from "../domain/registering/registration.ts";
import { SUBMISSION_STATES, type Submitted } from "../domain/registering/submission.ts";
import { fail, type Result } from "../domain/result.ts";
import { call } from "./call.ts";
import { flag, oneOf, readCells, text, whole } from "./rows/cells.ts";

const refusal = {
  problem: oneOf([
    "municipality-unknown",
    "form-incomplete",
    "zone-unknown",
    "too-many-now",
    "not-permitted",
    "entry-changed-meanwhile",
    "reference-missing",
  ]),
};
const taken = { id: text, state: oneOf(SUBMISSION_STATES), fresh: flag, revision: whole };

/**
 * Hands in what somebody registers without an account. `key` is the random number (uuid) of the form: the same key, or
 * the same words within a day, is one submission. Fails, keeping nothing, with `too-many-now`, `zone-unknown`,
 * `form-incomplete`, `municipality-unknown` or `backend-unreachable`.
 */
export async function submitRegistration(
  service: SupabaseClient,
  code: string,
  registration: Registration,
  language: Language,
  key: string,
): Promise<Result<Submitted, Problem>> {
  const { place, contact } = registration;
  const answer = await call(service, "submit_registration", {
    code,
    key,
    body: JSON.stringify(registration),
    language,
    email: contact.email,
    zone: place.is === "described" ? place.zoneId : null,
  });
  return answer.ok ? submittedFrom("submit_registration", answer.value) : answer;
}

/** What sending answered: taken, or refused with a problem. */
export function submittedFrom(name: string, answer: unknown): Result<Submitted, Problem> {
  const refused = readCells(name, refusal, answer);
  if (refused.ok) return fail({ code: refused.value.problem });
  return readCells(name, taken, answer);
}
