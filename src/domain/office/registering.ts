import type { Language } from "../addresses.ts";
import type { Problem } from "../problem.ts";
import type { Claim } from "../registering/claim.ts";
import type { FormStamp, StampVerdict } from "../registering/form-stamp.ts";
import type { Registration } from "../registering/registration.ts";
import type { Submitted } from "../registering/submission.ts";
import type { Result } from "../result.ts";

/** Registering by somebody who has no account. */
export interface Registering {
  /** A number for a form that is shown now, which its sending must bring back. */
  readonly stamp: () => FormStamp;
  /** Whether a form that came back was shown by this portal, and was looked at for a moment. */
  readonly judge: (stamp: FormStamp) => StampVerdict;
  /**
   * Hands a registration in, once for each form, and mails the link that verifies its address. Fails with
   * `too-many-now`, `zone-unknown`, `form-incomplete` or `backend-unreachable`; then it is safe to send it again.
   */
  readonly submit: (
    code: string,
    registration: Registration,
    language: Language,
    key: string,
  ) => Promise<Result<Submitted, Problem>>;
  /** Hands in that an entry is somebody's own, as `submit` does; also `reference-missing`. */
  readonly claim: (
    code: string,
    activityId: string,
    claim: Claim,
    language: Language,
    key: string,
  ) => Promise<Result<Submitted, Problem>>;
}
