import type { Language } from "../addresses.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Gathering } from "../news/news.ts";
import type { Wish } from "../news/wish.ts";
import type { Problem } from "../problem.ts";
import type { FormStamp, StampVerdict } from "../registering/form-stamp.ts";
import type { Result } from "../result.ts";

/** Hearing by mail of what is new. Nothing of it tells whether an address is known here. */
export interface Subscribing {
  /** A number for a form that is shown now, which its sending must bring back. */
  readonly stamp: () => FormStamp;
  /** Whether a form that came back was shown by this portal, and was looked at for a moment. */
  readonly judge: (stamp: FormStamp) => StampVerdict;
  /**
   * Keeps a wish and mails the link that verifies its address, once for each form. Fails with `too-many-now`,
   * `zone-unknown`, `form-incomplete` or `backend-unreachable`; then it is safe to send it again.
   */
  readonly ask: (
    municipality: Municipality,
    wish: Wish,
    language: Language,
    formKey: string,
  ) => Promise<Result<null, Problem>>;
  /** What a key would end; null where there is nothing. Changes nothing. */
  readonly look: (code: string, leaveKey: string) => Promise<Result<Gathering | null, Problem>>;
  /** Ends it. Gives whether there was one. */
  readonly leave: (code: string, leaveKey: string) => Promise<Result<boolean, Problem>>;
}
