import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

const NOTHING = "00000000-0000-4000-8000-000000000000";

/** Who may call what; the arguments harm nothing. */
export const registeringFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => ({
  answer_asked_back: {
    args: { code, submission: NOTHING, seen_revision: 0, words: "x" },
    may: signedIn,
  },
  forget_submissions: { args: {}, may: ["service"] },
  my_entries: { args: { code }, may: signedIn },
  my_submissions: { args: { code }, may: signedIn },
  set_my_intake: { args: { code, activity: "no such", intake: "open" }, may: signedIn },
  submit_change: {
    args: { code, key: "x", activity: "no such", body: "{}", base: "x", language: "ja" },
    may: signedIn,
  },
  submit_claim: {
    args: { code, key: "x", activity: "no such", body: "{}", language: "ja" },
    may: ["service"],
  },
  // A key that is none: nothing is kept.
  submit_registration: { args: { code, key: "x", body: "{}", language: "ja" }, may: ["service"] },
  verify_submission: {
    args: { code, submission: NOTHING, address: "nobody@example.jp" },
    may: ["service"],
  },
  withdraw_submission: { args: { code, submission: NOTHING }, may: signedIn },
});

/** Checks of what groups send, and changes that each alone must refuse. */
export const REGISTERING_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "private.submissions": {
    submissions_about_something: ["kind = 'claim', activity_id = null"],
    submissions_activity_id_check: ["activity_id = ''", "activity_id = repeat('x', 201)"],
    submissions_base_version_check: ["base_version = repeat('x', 65)"],
    submissions_body_check: ["body = '[]'", "body = jsonb_build_object('x', repeat('x', 131072))"],
    submissions_body_sha256_check: ["body_sha256 = 'x'"],
    submissions_email_check: ["email = 'x'", "email = repeat('x', 255)"],
    submissions_group_id_check: ["group_id = ''", "group_id = repeat('x', 201)"],
    submissions_kind_check: ["kind = 'no such word', activity_id = 'x'"],
    submissions_language_check: ["language = 'fr'"],
    submissions_note_to_group_check: ["note_to_group = repeat('x', 4001)"],
    submissions_revision_check: ["revision = -1"],
    submissions_rules_ticked_check: ["rules_ticked = '{no such word}'"],
    submissions_state_check: ["state = 'no such word'"],
    submissions_unverified_have_mail: ["state = 'unverified', email = null"],
  },
};

/** One submission, so that there is something to refuse and to note. */
export async function submitOne({ backend }: TestDatabase): Promise<void> {
  const { error } = await backend.service.rpc("submit_registration", {
    code: HERE.code,
    key: "00000000-0000-4000-8000-000000000001",
    body: "{}",
    language: "ja",
    email: "someone@example.jp",
  });
  if (error !== null) throw new Error(error.message);
}
