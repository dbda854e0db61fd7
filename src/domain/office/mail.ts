import type { CaughtMail, MailList } from "../mail/mail.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** Mails as pages reach them. */
export interface MailOffice {
  /** Those of a municipality, for its administrators and reviewers. Fails with `not-permitted`. */
  readonly list: (code: string) => Promise<Result<MailList, Problem>>;
  /** Sends one that did not go out once more, or gives it up. Fails with `not-permitted` or `mail-not-in-need`. */
  readonly decide: (
    code: string,
    mail: string,
    decision: "again" | "give-up",
  ) => Promise<Result<null, Problem>>;
  /** What a demo caught instead of sending it; null where there is no mailbox. */
  readonly mailbox: () => Promise<Result<readonly CaughtMail[] | null, Problem>>;
}
