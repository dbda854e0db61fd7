import type { SubmissionState } from "../registering/submission.ts";

/** What a reviewer can do with a submission. */
export const REVIEW_MOVES = ["approve", "ask-back", "decline"] as const;
export type ReviewMove = (typeof REVIEW_MOVES)[number];

/** Where each move leads, from the states in which something can be decided. A decision is not taken back. */
const LEADS_TO: Readonly<Record<ReviewMove, SubmissionState>> = {
  approve: "approved",
  "ask-back": "asked-back",
  decline: "declined",
};
const TO_DECIDE: readonly SubmissionState[] = ["waiting", "asked-back"];

export const isToDecide = (state: SubmissionState): boolean => TO_DECIDE.includes(state);

/** The moves that are open in a state; a claim has nothing to correct, but is granted, asked about or declined too. */
export const movesIn = (state: SubmissionState): readonly ReviewMove[] =>
  isToDecide(state) ? REVIEW_MOVES : [];

export const stateAfter = (state: SubmissionState, move: ReviewMove): SubmissionState | null =>
  movesIn(state).includes(move) ? LEADS_TO[move] : null;
