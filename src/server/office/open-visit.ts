import type { Clients } from "../../data/client.ts";
import type { Office } from "../../domain/office/office.ts";
import type { Visit } from "../../domain/people/visit.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { type Access, openAccounts } from "../accounts/open-accounts.ts";
import { mailSending } from "../mail/send-mail.ts";
import { sealOf } from "../second-factor/seal.ts";
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

/**
 * Finds out who asks, and opens the office for them. Asks nothing of the database where no cookie came. To be made
 * once: access tokens are held in it. `publicUrl` is the origin for links, without a slash at its end; `publish` is
 * that of `OfficeRequest`.
 */
export function visits(
  backend: Clients & { readonly access: Access },
  settings: Settings,
  publicUrl: string,
  publish: () => Promise<void>,
): OpenVisit {
  const { anonymous, service, access } = backend;
  const clients: Clients = { anonymous, service };
  const accounts: Accounts = openAccounts(clients, access);
  const seal = sealOf(access);
  const sendMail = mailSending(clients, publicUrl);
  return async ({ cookie, https, now }) => {
    const token = tokenFromCookies(cookie, https);
    const session = await sessionAtHand(service, token, https);
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
      seal,
      sendMail,
      now,
      settings,
      publicUrl,
      publish,
    });
    return { visit: { person }, office, cookies: session.cookies };
  };
}
