import type { Contact } from "../activity/activity.ts";
import type { SubmissionKind, SubmissionState } from "./submission.ts";

/** What somebody sent, as they may see it. */
export interface MySubmission {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly state: SubmissionState;
  readonly activityId: string | null;
  readonly name: string;
  /** What the council wrote back. */
  readonly note: string | null;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly revision: number;
}

/** An entry that somebody looks after: its version, and what is held back of its contact. */
export interface MyEntry {
  readonly activityId: string;
  readonly version: string;
  readonly held: Pick<Contact, "phone" | "email" | "url">;
}

/** What a group may change at once, without anybody deciding. */
export const MY_PRESSES = ["full", "open", "right", "ended", "rest"] as const;
export type MyPress = (typeof MY_PRESSES)[number];
