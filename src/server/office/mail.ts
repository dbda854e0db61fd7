import { catchMails } from "../../data/catch-mails.ts";
import { decideMail } from "../../data/decide-mail.ts";
import { readMailbox } from "../../data/read-mailbox.ts";
import { readMails } from "../../data/read-mails.ts";
import type { MailOffice } from "../../domain/office/mail.ts";
import { succeed } from "../../domain/result.ts";
import { mailWay } from "../mail/worker.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

/** Mails for the staff, and the mailbox of a demo. */
export function mailPart(request: OfficeRequest): MailOffice {
  const { clients, settings } = request;
  return {
    list: (code) => asPerson(request, (client) => readMails(client, code)),
    decide: (code, mail, decision) =>
      asPerson(request, (client) => decideMail(client, code, mail, decision)),
    mailbox: async () => {
      if (mailWay(settings.database.kind, settings.mail) !== "mailbox") return succeed(null);
      const caught = await catchMails(clients.service);
      return caught.ok ? readMailbox(clients.service) : caught;
    },
  };
}
