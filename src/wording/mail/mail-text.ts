import type { Language } from "../../domain/addresses.ts";
import type { MailTemplate, MailValues } from "../../domain/mail/templates.ts";

/** Who writes: stands in every mail. */
export interface MailSender {
  readonly town: string;
  readonly operator: string | null;
  readonly phone: string | null;
  /** The portal's first page of the town. */
  readonly homeUrl: string;
}

/** A paragraph, a link to press, or what somebody else wrote. Easy Japanese holds readings as `{漢字|かんじ}`. */
export type MailLine =
  string | { readonly press: string; readonly url: string } | { readonly quote: string };

/** A mail in words, before it is written as text and HTML. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly MailLine[];
}

/** The mails of one language: each template gets its values, the sender and how a day is written. */
export type MailWords = {
  readonly [Name in MailTemplate]: (values: MailValues[Name], context: MailContext) => MailText;
};
export interface MailContext {
  readonly from: MailSender;
  readonly language: Language;
  /** A day as the language writes it in full. */
  readonly day: (day: string) => string;
}

/** The lines below every mail. */
export type MailFooter = (from: MailSender) => readonly string[];
