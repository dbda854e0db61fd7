import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** What an app for codes is told: by a QR code, or typed. */
export interface SecondFactorToSetUp {
  /** The secret in groups of four letters. */
  readonly secret: string;
  /** `otpauth://…`, for the QR code. */
  readonly address: string;
}

/** The second factor of whoever is signed in: codes of an app (RFC 6238). */
export interface SecondFactorPart {
  /** What to enter into the app; the same again until a code of it was entered. `not-permitted` where there is none to set up. */
  readonly toSetUp: (issuer: string) => Promise<Result<SecondFactorToSetUp, Problem>>;
  /**
   * Takes the first code. Gives the codes for a lost telephone, which are shown this once. Problems:
   * `second-factor-refused`, `too-many-attempts`.
   */
  readonly confirm: (code: string) => Promise<Result<readonly string[], Problem>>;
  /** Takes a code of the app, or one for a lost telephone; each once. Problems as `confirm`. */
  readonly pass: (code: string) => Promise<Result<null, Problem>>;
}
