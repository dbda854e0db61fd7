import { verifySubmission } from "../../data/verify-submission.ts";
import { addressesOf, staffAddressesOf } from "../../domain/addresses.ts";
import type { Link, LinkPressed, LinkPurpose } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { afterSignIn } from "./after-sign-in.ts";
import { ANSWERED_LINKS } from "./answered-links.ts";
import { beginSubscription } from "./begin-subscription.ts";
import type { OfficeRequest } from "./office-request.ts";

type LinkAction = (request: OfficeRequest, link: Link) => Promise<Result<LinkPressed, Problem>>;

/** What pressing does, by purpose. The link has been used up before. */
export const LINK_ACTIONS: Readonly<Record<LinkPurpose, LinkAction>> = {
  ...ANSWERED_LINKS,
  "sign-in": async ({ session }, link) => {
    const begun = await session.begin({ userId: link.subject, email: link.email }, "link");
    if (!begun.ok) return begun;
    return succeed({ goTo: afterSignIn(begun.value.person, link.municipalityCode) });
  },
  "set-password": async ({ session }, link) => {
    const begun = await session.begin({ userId: link.subject, email: link.email }, "link");
    if (!begun.ok) return begun;
    return succeed({ goTo: staffAddressesOf(link.municipalityCode).password });
  },
  // Whoever has the address is in from now on, and sees on their own pages how it goes on.
  "verify-submission": async ({ clients, accounts, session }, link) => {
    const { municipalityCode: code, subject, email } = link;
    const submission = await verifySubmission(clients.service, code, subject, email);
    if (!submission.ok) return submission;
    if (submission.value === null) return fail({ code: "link-unusable" });
    const account = await accounts.findOrMake(email);
    if (!account.ok) return account;
    const begun = await session.begin(account.value, "link");
    if (!begun.ok) return begun;
    return succeed({ goTo: addressesOf(code, submission.value.language).mine() });
  },
  subscribe: beginSubscription,
};
