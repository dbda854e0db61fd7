import type { SupabaseClient } from "@supabase/supabase-js";
import type { Intake } from "../domain/activity/vocabulary.ts";
import type { Language } from "../domain/addresses.ts";
import type { Problem } from "../domain/problem.ts";
import type { Claim } from "../domain/registering/claim.ts";
import type { MyEntry, MySubmission } from "../domain/registering/mine.ts";
import type { Registration } from "../domain/registering/registration.ts";
import {
  SUBMISSION_KINDS,
  SUBMISSION_STATES,
  type Submitted,
} from "../domain/registering/submission.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { DayText } from "../domain/units.ts";
import { call } from "./call.ts";
import { listOf, oneOf, orNull, readCells, recordOf, text, whole } from "./rows/cells.ts";
import { submittedFrom } from "./submit-registration.ts";

const submission = recordOf({
  id: text,
  kind: oneOf(SUBMISSION_KINDS),
  state: oneOf(SUBMISSION_STATES),
  activityId: orNull(text),
  name: text,
  note: orNull(text),
  madeAt: text,
  revision: whole,
});

/** What the person who asks has sent, the newest first. */
export async function readMySubmissions(
  person: SupabaseClient,
  code: string,
): Promise<Result<readonly MySubmission[], Problem>> {
  const answer = await call(person, "my_submissions", { code });
  if (!answer.ok) return answer;
  const read = readCells("my_submissions", { list: listOf(submission) }, { list: answer.value });
  return read.ok ? succeed(read.value.list) : read;
}

const entry = recordOf({
  activityId: text,
  version: text,
  phone: orNull(text),
  email: orNull(text),
  url: orNull(text),
});

/** The entries of the groups that the person who asks looks after. */
export async function readMyEntries(
  person: SupabaseClient,
  code: string,
): Promise<Result<readonly MyEntry[], Problem>> {
  const answer = await call(person, "my_entries", { code });
  if (!answer.ok) return answer;
  const read = readCells("my_entries", { list: listOf(entry) }, { list: answer.value });
  if (!read.ok) return read;
  return succeed(
    read.value.list.map(({ activityId, version, ...held }) => ({ activityId, version, held })),
  );
}

/** Fails with `entry-changed-meanwhile` where it was decided before. */
export const withdrawSubmission = (person: SupabaseClient, code: string, id: string) =>
  done(person, "withdraw_submission", { code, submission: id });

/** Answers what the council asked back. Fails with `form-incomplete`, `entry-changed-meanwhile`. */
export const answerAskedBack = (
  person: SupabaseClient,
  code: string,
  { id, revision }: Pick<MySubmission, "id" | "revision">,
  words: string,
) => done(person, "answer_asked_back", { code, submission: id, seen_revision: revision, words });

/** 今月はいっぱい, open again: at once. Fails with `not-permitted`. */
export const setMyIntake = (
  person: SupabaseClient,
  code: string,
  activity: string,
  intake: Intake,
) => done(person, "set_my_intake", { code, activity, intake });

/** Still right today, or ended: as a call of the council would say. */
export const answerForEntry = (
  person: SupabaseClient,
  code: string,
  activity: string,
  said: "right" | "ended",
) => done(person, "answer_for_entry", { code, activity, said });

/** きょうは休み. */
export const restOn = (
  person: SupabaseClient,
  code: string,
  activity: string,
  day: DayText,
  why: string,
) => done(person, "rest_on", { code, day, activities: JSON.stringify([activity]), why });

async function done(
  person: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<null, Problem>> {
  const answer = await call(person, name, args);
  if (!answer.ok) return answer;
  const refused = readCells(name, refusal, answer.value);
  return refused.ok ? fail({ code: refused.value.problem }) : succeed(null);
}
const refusal = {
  problem: oneOf(["not-permitted", "entry-changed-meanwhile", "form-incomplete", "entry-unknown"]),
};

/** Sends a change of an entry. Fails with `entry-changed-meanwhile` where the version seen is an old one. */
export async function submitChange(
  person: SupabaseClient,
  code: string,
  change: {
    readonly activityId: string;
    readonly registration: Registration;
    readonly baseVersion: string;
    readonly language: Language;
    readonly key: string;
  },
): Promise<Result<Submitted, Problem>> {
  const { place } = change.registration;
  const answer = await call(person, "submit_change", {
    code,
    key: change.key,
    activity: change.activityId,
    body: JSON.stringify(change.registration),
    base: change.baseVersion,
    language: change.language,
    zone: place.is === "described" ? place.zoneId : null,
  });
  return answer.ok ? submittedFrom("submit_change", answer.value) : answer;
}

/** Says that an entry is somebody's own. Fails as `submitRegistration`, and with `reference-missing`. */
export async function submitClaim(
  service: SupabaseClient,
  code: string,
  activityId: string,
  claim: Claim,
  language: Language,
  key: string,
): Promise<Result<Submitted, Problem>> {
  const answer = await call(service, "submit_claim", {
    code,
    key,
    activity: activityId,
    body: JSON.stringify(claim),
    language,
    email: claim.email,
  });
  return answer.ok ? submittedFrom("submit_claim", answer.value) : answer;
}
