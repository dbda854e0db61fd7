import type { SupabaseClient } from "../../data/client.ts";
import { catchMails } from "../../data/catch-mails.ts";
import { decideMail } from "../../data/decide-mail.ts";
import { readMailbox } from "../../data/read-mailbox.ts";
import { readMails } from "../../data/read-mails.ts";
import type { MailOffice } from "../../domain/office/mail.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { mailWay } from "../mail/worker.ts";
import type { OfficeRequest } from "./office-request.ts";

/** Mails for the staff, and the mailbox of a demo. */
export function mailPart({ clients, personClient, settings }: OfficeRequest): MailOffice {
  const asPerson = async <Value>(
    work: (client: SupabaseClient) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
    const client = await personClient();
    return client === null ? fail({ code: "not-permitted" }) : work(client);
  };
  return {
    list: (code) => asPerson((client) => readMails(client, code)),
    decide: (code, mail, decision) =>
      asPerson((client) => decideMail(client, code, mail, decision)),
    mailbox: async () => {
      if (mailWay(settings.database.kind, settings.mail) !== "mailbox") return succeed(null);
      const caught = await catchMails(clients.service);
      return caught.ok ? readMailbox(clients.service) : caught;
    },
  };
}
