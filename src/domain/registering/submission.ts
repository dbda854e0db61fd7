/** 登録申請 on its way: not verified yet, in the council's queue, sent back with a question, decided, taken back. */
export const SUBMISSION_STATES = [
  "unverified",
  "waiting",
  "asked-back",
  "approved",
  "declined",
  "withdrawn",
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** `claim`: somebody says that an entry which is here already is their group's. */
export const SUBMISSION_KINDS = ["new", "change", "claim"] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

/** What sending gave. `fresh` is false where the same was sent before. */
export interface Submitted {
  readonly id: string;
  readonly state: SubmissionState;
  readonly fresh: boolean;
  /** Raised by each change; one mail for each. */
  readonly revision: number;
}
