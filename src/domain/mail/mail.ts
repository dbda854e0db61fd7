/**
 * What becomes of a mail. `uncertain`: the portal stopped, or the connection broke, while it went out, so nobody knows
 * whether it arrived. `caught`: in the mailbox of a demo.
 */
export const MAIL_STATES = [
  "waiting",
  "sending",
  "sent",
  "failed",
  "uncertain",
  "given-up",
  "caught",
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why a mail did not go out. */
export const MAIL_TROUBLES = [
  "server-unreachable",
  "login-refused",
  "refused-for-now",
  "address-refused",
  "message-refused",
  "connection-lost",
  "stopped-while-sending",
  "too-late",
] as const;
export type MailTrouble = (typeof MAIL_TROUBLES)[number];

/** A mail as the staff see it: never its body. */
export interface MailOnList {
  readonly id: string;
  readonly recipient: string;
  readonly template: string;
  readonly subject: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly madeAt: Date;
  readonly nextTryAt: Date;
  readonly sentAt: Date | null;
  readonly trouble: MailTrouble | null;
  /** What the mail server answered, such as 550. */
  readonly replyCode: number | null;
}

/** Those that need a person come first. */
export interface MailList {
  readonly mails: readonly MailOnList[];
  readonly inNeed: number;
}

/** A mail in the mailbox of a demo. */
export interface CaughtMail {
  readonly id: string;
  readonly madeAt: Date;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail ready to be kept and sent. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
