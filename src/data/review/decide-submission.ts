import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { ListingRule } from "../../domain/review/listing-rules.ts";
import type { AnswerToSender, MailToSender, SeenSubmission } from "../../domain/review/decision.ts";
import type { SavedEntry } from "../../domain/review/saved-entry.ts";
import type { TownRecords } from "../../domain/town.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { entryRows } from "./entry-rows.ts";
import { savedEntryFrom } from "./saved-entry.ts";
import type { StaffClients } from "./staff-clients.ts";

export interface Approval extends SeenSubmission {
  readonly activityId: string;
  /** The version of the entry that it changes; null: it becomes a new one. */
  readonly seenVersion: string | null;
  readonly records: TownRecords;
  readonly rules: readonly ListingRule[];
  /** What is approved is not quite what was sent. */
  readonly corrected: boolean;
  /** The account of the sender's address, who looks after the group from now on. */
  readonly member: string | null;
  readonly mail: MailToSender;
}

/**
 * Approves: the entry is public, the submission done and the sender in charge, or nothing of it. Fails with
 * `form-incomplete` (a rule is not ticked), `entry-changed-meanwhile` (`field`: `revision` of the submission or
 * `version` of the entry), `not-permitted`, `reference-missing`, `stored-row-invalid`, `backend-unreachable`.
 */
export async function approveSubmission(
  { person, service }: StaffClients,
  code: string,
  approval: Approval,
): Promise<Result<SavedEntry, Problem>> {
  const rows = await entryRows(service, code, approval.records);
  if (!rows.ok) return rows;
  const called = await call(person, "approve_submission", {
    code,
    submission: approval.id,
    seen_revision: approval.revision,
    activity_id: approval.activityId,
    seen_version: approval.seenVersion,
    rows: JSON.stringify(rows.value.rows),
    rules: JSON.stringify(approval.rules),
    corrected: approval.corrected,
    member: approval.member,
    mail: JSON.stringify(approval.mail),
  });
  return savedEntryFrom(called, rows.value.problems);
}

/** Grants a claim: its sender looks after the group. Fails like `answerSubmission`, or `reference-missing`: no group. */
export async function grantClaim(
  person: SupabaseClient,
  code: string,
  { id, revision }: SeenSubmission,
  member: string | null,
  mail: MailToSender,
): Promise<Result<null, Problem>> {
  const answer = answerOf(
    await call(person, "grant_claim", {
      code,
      submission: id,
      seen_revision: revision,
      member,
      mail: JSON.stringify(mail),
    }),
  );
  return answer.ok ? succeed(null) : answer;
}

/**
 * Asks back or declines, with words that the group reads. Fails with `form-incomplete` (no words),
 * `entry-changed-meanwhile`, `not-permitted`, `backend-unreachable`.
 */
export async function answerSubmission(
  person: SupabaseClient,
  code: string,
  { id, revision }: SeenSubmission,
  { state, note, mail }: AnswerToSender,
): Promise<Result<null, Problem>> {
  const answer = answerOf(
    await call(person, "answer_submission", {
      code,
      submission: id,
      seen_revision: revision,
      answer: state,
      note,
      mail: JSON.stringify(mail),
    }),
  );
  return answer.ok ? succeed(null) : answer;
}
