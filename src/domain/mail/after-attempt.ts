import type { MailState, MailTrouble } from "./mail.ts";

/** How an attempt to send ended. `reply` is the number the mail server answered, where it did. */
export type Attempt =
  | { readonly sent: true }
  | { readonly sent: false; readonly trouble: MailTrouble; readonly reply: number | null };

export interface AfterAttempt {
  readonly state: Extract<MailState, "sent" | "waiting" | "failed" | "uncertain">;
  /** How long to wait before the next attempt; 0 where there is none. */
  readonly waitSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** After the first attempt, the second and so on: two days in all. */
const WAITS = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
] as const;

/** What no further attempt would mend. */
const FINAL: readonly MailTrouble[] = ["address-refused", "message-refused", "too-late"];
/** It may have arrived: sending it again could be sending it twice. */
const UNCERTAIN: readonly MailTrouble[] = ["connection-lost", "stopped-while-sending"];

/** What becomes of a mail after its attempt number `attempts` (from 1). */
export function afterAttempt(attempt: Attempt, attempts: number): AfterAttempt {
  if (attempt.sent) return { state: "sent", waitSeconds: 0 };
  if (UNCERTAIN.includes(attempt.trouble)) return { state: "uncertain", waitSeconds: 0 };
  const wait = WAITS[attempts - 1];
  if (FINAL.includes(attempt.trouble) || wait === undefined) {
    return { state: "failed", waitSeconds: 0 };
  }
  return { state: "waiting", waitSeconds: wait };
}
