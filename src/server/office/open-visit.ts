import type { Clients } from "../../data/client.ts";
import type { Office } from "../../domain/office/office.ts";
import type { Visit } from "../../domain/people/visit.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { mailSending } from "../mail/send-mail.ts";
import { sessionAtHand } from "../sessions/session-at-hand.ts";
import { tokenFromCookies } from "../sessions/session-cookie.ts";
import type { Settings } from "../settings.ts";
import { officeFor } from "./office.ts";

/** What a page gets beside the portal, and the cookies that its answer takes along. */
export interface Visiting {
  readonly visit: Visit;
  readonly office: Office;
  readonly cookies: () => readonly string[];
}

export interface VisitRequest {
  /** The Cookie header; undefined on public pages, which know nobody. */
  readonly cookie: string | undefined;
  readonly https: boolean;
  readonly now: Date;
}
export type OpenVisit = (request: VisitRequest) => Promise<Visiting>;

export interface VisitOptions {
  readonly clients: Clients;
  readonly accounts: Accounts;
  readonly settings: Settings;
  readonly publicUrl: string;
}

/** Finds out who asks, and opens the office for them. Asks nothing of the database where no cookie came. */
export function visits({ clients, accounts, settings, publicUrl }: VisitOptions): OpenVisit {
  const sendMail = mailSending(clients, publicUrl);
  return async ({ cookie, https, now }) => {
    const token = tokenFromCookies(cookie, https);
    const session = await sessionAtHand(clients.service, token, https);
    const person = session.live?.person ?? null;
    const personClient = async () => {
      if (person === null) return null;
      const client = await accounts.clientOf(person);
      return client.ok ? client.value : null;
    };
    const office = officeFor({
      clients,
      person,
      personClient,
      accounts,
      session,
      now,
      settings,
      sendMail,
      publicUrl,
    });
    return { visit: { person }, office, cookies: session.cookies };
  };
}
