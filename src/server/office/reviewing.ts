import { randomUUID } from "node:crypto";
import {
  answerSubmission,
  approveSubmission,
  grantClaim,
} from "../../data/review/decide-submission.ts";
import { entryHistory } from "../../data/review/entry-history.ts";
import { findEntries } from "../../data/review/find-entries.ts";
import { endCare, groupCarers } from "../../data/review/group-carers.ts";
import { markImportWarnings, readImportWarnings } from "../../data/review/import-warnings.ts";
import { mergeEntries } from "../../data/review/merge-entries.ts";
import { readEntry } from "../../data/review/read-entry.ts";
import { readSubmission } from "../../data/review/read-submission.ts";
import { reviewQueue } from "../../data/review/review-queue.ts";
import { saveEntry } from "../../data/review/save-entry.ts";
import type { StaffClients } from "../../data/review/staff-clients.ts";
import { takeDown } from "../../data/review/take-down.ts";
import { undoEntryChange } from "../../data/review/undo-entry-change.ts";
import type { Reviewing } from "../../domain/office/reviewing.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { OfficeRequest } from "./office-request.ts";

export function reviewingPart({
  clients,
  personClient,
  accounts,
  publish,
}: OfficeRequest): Reviewing {
  const asPerson = async <Value>(
    work: (staff: StaffClients) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
    const person = await personClient();
    return person === null
      ? fail({ code: "not-permitted" })
      : work({ person, service: clients.service });
  };
  /** What was written is public before anybody is told so. */
  const publishing = async <Value>(
    work: (staff: StaffClients) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
    const done = await asPerson(work);
    if (done.ok) await publish();
    return done;
  };
  /** The account of whoever sent something and verified their address. */
  const memberOf = async (email: string | null): Promise<Result<string | null, Problem>> => {
    if (email === null) return succeed(null);
    const account = await accounts.findOrMake(email);
    return account.ok ? succeed(account.value.userId) : account;
  };

  return {
    newId: () => randomUUID(),
    queue: (code, decided = false) => asPerson(({ person }) => reviewQueue(person, code, decided)),
    submission: (code, id) => asPerson(({ person }) => readSubmission(person, code, id)),
    approve: (code, { senderEmail, ...approval }) =>
      publishing(async (staff) => {
        const member = await memberOf(senderEmail);
        if (!member.ok) return member;
        return approveSubmission(staff, code, { ...approval, member: member.value });
      }),
    grant: (code, seen, senderEmail, mail) =>
      asPerson(async ({ person }) => {
        const member = await memberOf(senderEmail);
        return member.ok ? grantClaim(person, code, seen, member.value, mail) : member;
      }),
    answer: (code, seen, answer) =>
      asPerson(({ person }) => answerSubmission(person, code, seen, answer)),
    findEntries: (code, filter) => asPerson(({ person }) => findEntries(person, code, filter)),
    entry: (code, id) => asPerson(({ person }) => readEntry(person, code, id)),
    history: (code, id) => asPerson(({ person }) => entryHistory(person, code, id)),
    carers: (code, id) => asPerson(({ person }) => groupCarers(person, code, id)),
    endCare: (code, id, carer) => asPerson(({ person }) => endCare(person, code, id, carer)),
    save: (code, edit) => publishing((staff) => saveEntry(staff, code, edit)),
    merge: (code, merge) => publishing((staff) => mergeEntries(staff, code, merge)),
    undo: (code, changeId) => publishing(({ person }) => undoEntryChange(person, code, changeId)),
    takeDown: (code, id, forGood) =>
      publishing(({ person }) => takeDown(person, code, id, forGood)),
    warnings: (code, asked) => asPerson(({ person }) => readImportWarnings(person, code, asked)),
    markWarnings: (code, marked) =>
      asPerson(({ person }) => markImportWarnings(person, code, marked)),
  };
}
