import type { Language } from "../addresses.ts";
import type { Problem } from "../problem.ts";
import type { MyEntry, MyPress, MySubmission } from "../registering/mine.ts";
import type { Registration } from "../registering/registration.ts";
import type { Submitted } from "../registering/submission.ts";
import type { Result } from "../result.ts";
import type { DayText } from "../units.ts";

/** What somebody of a group does with their own entries. `not-permitted` where nobody is signed in. */
export interface Mine {
  readonly submissions: (code: string) => Promise<Result<readonly MySubmission[], Problem>>;
  readonly entries: (code: string) => Promise<Result<readonly MyEntry[], Problem>>;
  /** Takes back what is not decided yet. Fails with `entry-changed-meanwhile`. */
  readonly withdraw: (code: string, submission: string) => Promise<Result<null, Problem>>;
  /** Answers what the council asked back; it waits again. Fails with `form-incomplete`, `entry-changed-meanwhile`. */
  readonly answer: (
    code: string,
    submission: Pick<MySubmission, "id" | "revision">,
    words: string,
  ) => Promise<Result<null, Problem>>;
  /** What holds at once: full this month, open again, still right, ended, off today (with the words that all read). */
  readonly press: (
    code: string,
    activityId: string,
    press: MyPress,
    today: { readonly day: DayText; readonly words: string },
  ) => Promise<Result<null, Problem>>;
  /** Sends a change to the council. Fails with `entry-changed-meanwhile` where the version seen is an old one. */
  readonly change: (
    code: string,
    change: {
      readonly activityId: string;
      readonly registration: Registration;
      readonly baseVersion: string;
      readonly language: Language;
      readonly key: string;
    },
  ) => Promise<Result<Submitted, Problem>>;
}
