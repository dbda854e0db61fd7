import type { WrittenMail } from "../mail/mail.ts";

/** What a reviewer has seen of a submission. */
export interface SeenSubmission {
  readonly id: string;
  readonly revision: number;
}

/** What the sender is told, as it is kept: the kind of mail and its words. */
export type MailToSender = WrittenMail & {
  readonly template: "registration-approved" | "registration-asked-back" | "registration-declined";
};

/** A question or a refusal, with words that the group reads. */
export interface AnswerToSender {
  readonly state: "asked-back" | "declined";
  readonly note: string;
  readonly mail: MailToSender;
}
