import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import type { AnswerToSender, MailToSender, SeenSubmission } from "../review/decision.ts";
import type { EntryMoment } from "../review/entry-moment.ts";
import type { EntryFilter, FoundEntries } from "../review/found-entry.ts";
import type { GroupCarer } from "../review/group-carer.ts";
import type { ImportWarning, ImportWarnings } from "../review/import-warning.ts";
import type { ListingRule } from "../review/listing-rules.ts";
import type { QueueItem } from "../review/queue.ts";
import type { SavedEntry } from "../review/saved-entry.ts";
import type { StaffEntry } from "../review/staff-entry.ts";
import type { SubmissionUnderReview } from "../review/submission-under-review.ts";
import type { TakenDown } from "../review/taken-down.ts";
import type { TownRecords } from "../town.ts";

/** What a reviewer approves: the records of one entry, over the version of it that they saw. */
export interface Approval extends SeenSubmission {
  readonly activityId: string;
  /** Null: it becomes a new entry. */
  readonly seenVersion: string | null;
  readonly records: TownRecords;
  readonly rules: readonly ListingRule[];
  /** What is approved is not quite what was sent. */
  readonly corrected: boolean;
  /** The address that was verified: its account looks after the group from now on. Null: none. */
  readonly senderEmail: string | null;
  readonly mail: MailToSender;
}

export interface EntryEdit {
  readonly activityId: string;
  readonly seenVersion: string | null;
  readonly records: TownRecords;
}

export interface EntryMerge {
  readonly stays: { readonly activityId: string; readonly seenVersion: string };
  readonly goes: { readonly activityId: string; readonly seenVersion: string };
  readonly records: TownRecords;
}

/**
 * What the council decides about entries. Whatever changes something is public when it answers. Everything fails with
 * `not-permitted` for who holds no fitting duty, and with `backend-unreachable`; edits with `entry-changed-meanwhile`
 * where somebody else was faster: then nothing has changed.
 */
export interface Reviewing {
  readonly newId: () => string;
  /** What waits, or what was decided in the last 90 days. */
  readonly queue: (
    code: string,
    decided?: boolean,
  ) => Promise<Result<readonly QueueItem[], Problem>>;
  readonly submission: (
    code: string,
    id: string,
  ) => Promise<Result<SubmissionUnderReview, Problem>>;
  readonly approve: (code: string, approval: Approval) => Promise<Result<SavedEntry, Problem>>;
  /** Grants a claim. */
  readonly grant: (
    code: string,
    seen: SeenSubmission,
    senderEmail: string | null,
    mail: MailToSender,
  ) => Promise<Result<null, Problem>>;
  /** Asks back or declines. */
  readonly answer: (
    code: string,
    seen: SeenSubmission,
    answer: AnswerToSender,
  ) => Promise<Result<null, Problem>>;
  readonly findEntries: (
    code: string,
    filter: EntryFilter,
  ) => Promise<Result<FoundEntries, Problem>>;
  readonly entry: (code: string, activityId: string) => Promise<Result<StaffEntry, Problem>>;
  readonly history: (
    code: string,
    activityId: string,
  ) => Promise<Result<readonly EntryMoment[], Problem>>;
  /** Who looks after its group. */
  readonly carers: (
    code: string,
    activityId: string,
  ) => Promise<Result<readonly GroupCarer[], Problem>>;
  /** Ends it for one of them; holds at once. */
  readonly endCare: (
    code: string,
    activityId: string,
    carer: string,
  ) => Promise<Result<null, Problem>>;
  readonly save: (code: string, edit: EntryEdit) => Promise<Result<SavedEntry, Problem>>;
  readonly merge: (code: string, merge: EntryMerge) => Promise<Result<SavedEntry, Problem>>;
  readonly undo: (code: string, changeId: string) => Promise<Result<null, Problem>>;
  readonly takeDown: (
    code: string,
    activityId: string,
    forGood: boolean,
  ) => Promise<Result<TakenDown, Problem>>;
  readonly warnings: (
    code: string,
    asked: { readonly looked: boolean; readonly skip: number; readonly atMost: number },
  ) => Promise<Result<ImportWarnings, Problem>>;
  readonly markWarnings: (
    code: string,
    marked: readonly Pick<ImportWarning, "importId" | "ordinal">[],
  ) => Promise<Result<number, Problem>>;
}
