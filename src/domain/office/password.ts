import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

export interface NewPassword {
  /** Not asked of somebody who has just come in by a link. */
  readonly old: string;
  readonly chosen: string;
  readonly again: string;
}

/** The password of whoever is signed in. */
export interface PasswordPart {
  readonly oldNeeded: boolean;
  /**
   * Changes it and signs out everywhere else. Problems, with the field: `password-refused`, `password-too-short`,
   * `password-too-easy`, `passwords-differ`, `too-many-attempts`, `not-permitted`.
   */
  readonly change: (passwords: NewPassword) => Promise<Result<null, Problem>>;
}
