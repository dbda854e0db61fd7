import type { Clients } from "../../data/client.ts";
import { enqueueMail } from "../../data/enqueue-mail.ts";
import { readMunicipalities } from "../../data/read-municipalities.ts";
import { addressesOf, type Language } from "../../domain/addresses.ts";
import type { MailTemplate, MailValues } from "../../domain/mail/templates.ts";
import type { Municipality } from "../../domain/municipality/municipality.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { townNameIn } from "../../wording/language.ts";
import type { MailSender } from "../../wording/mail/mail-text.ts";
import { writeMail } from "../../wording/mail/write-mail.ts";

/** A mail to one person, by its template. */
export interface MailToSend<Name extends MailTemplate> {
  readonly municipalityCode: string;
  readonly template: Name;
  readonly language: Language;
  readonly values: MailValues[Name];
  /** What it is about (`still-right/<activity>/<round>`): the same key again sends nothing again. */
  readonly dedupeKey: string;
  readonly recipient: string;
  /** Where one press ends mails like this one. */
  readonly leaveUrl?: string;
  /** From when on it is better not sent, because its link has expired. */
  readonly uselessAfter?: Date;
}

/** Gives whether it was new. Fails with `mail-address-unusual`, `municipality-unknown` or `backend-unreachable`. */
export type SendMail = <Name extends MailTemplate>(
  mail: MailToSend<Name>,
) => Promise<Result<boolean, Problem>>;

/** Writes mails in words and keeps them to be sent by the worker. */
export const mailSending =
  (clients: Clients, publicUrl: string): SendMail =>
  async (mail) => {
    const { template, language, values, dedupeKey, recipient } = mail;
    const known = await readMunicipalities(clients.anonymous);
    if (!known.ok) return known;
    const municipality = known.value.municipalities.find(
      ({ code }) => code === mail.municipalityCode,
    );
    if (municipality === undefined) return fail({ code: "municipality-unknown" });
    const written = writeMail(
      template,
      language,
      values,
      senderOf(municipality, language, publicUrl),
    );
    if (recipient.length > 254) return fail({ code: "mail-address-unusual", field: "recipient" });
    return enqueueMail(clients.service, {
      ...written,
      code: municipality.code,
      dedupeKey,
      recipient,
      template,
      leaveUrl: mail.leaveUrl ?? null,
      uselessAfter: mail.uselessAfter ?? null,
    });
  };

/** Who writes a town's mails. */
export const senderOf = (
  municipality: Municipality,
  language: Language,
  publicUrl: string,
): MailSender => ({
  town: townNameIn(municipality, language),
  operator: municipality.operator,
  phone: municipality.operatorPhone,
  homeUrl: `${publicUrl}${addressesOf(municipality.code, language).home}`,
});
