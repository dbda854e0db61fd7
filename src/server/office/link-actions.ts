import { staffAddressesOf } from "../../domain/addresses.ts";
import type { Link, LinkPressed, LinkPurpose } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { afterSignIn } from "./after-sign-in.ts";
import type { OfficeRequest } from "./office-request.ts";

type LinkAction = (request: OfficeRequest, link: Link) => Promise<Result<LinkPressed, Problem>>;

/** What pressing does, by purpose. The link has been used up before. */
export const LINK_ACTIONS: Readonly<Record<LinkPurpose, LinkAction>> = {
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
};
