import type { Language } from "../addresses.ts";
import type { Registration } from "../registering/registration.ts";
import type { SubmissionKind, SubmissionState } from "../registering/submission.ts";
import type { ListingRule } from "./listing-rules.ts";

/** A submission as the council reads it. */
export interface SubmissionUnderReview {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly state: SubmissionState;
  /** Whoever decides sends it back: a stale one is refused. */
  readonly revision: number;
  readonly groupId: string | null;
  readonly activityId: string | null;
  readonly zoneId: string | null;
  /** What was sent; null where it is a claim. */
  readonly registration: Registration | null;
  /** Why somebody claims an entry, in their own words; null where it is none or nothing was said. */
  readonly claim: string | null;
  /** The version of the entry that the group saw when it wrote. */
  readonly baseVersion: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly noteToGroup: string | null;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly decidedAt: string | null;
  /** The address of who decided. */
  readonly decidedBy: string | null;
  readonly rulesTicked: readonly ListingRule[];
  readonly corrected: boolean | null;
}
