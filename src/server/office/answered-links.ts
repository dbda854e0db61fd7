import type { SupabaseClient } from "../../data/client.ts";
import { answerByLink } from "../../data/keeping-true/answer.ts";
import { entryOfAddress } from "../../data/keeping-true/entry-of-address.ts";
import { addGroupMember } from "../../data/people/group-members.ts";
import { addressesOf } from "../../domain/addresses.ts";
import type { AskAnswer } from "../../domain/keeping-true/asked-entry.ts";
import type { Link, LinkPressed } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { afterSignIn } from "./after-sign-in.ts";
import type { OfficeRequest } from "./office-request.ts";

const answered =
  (said: AskAnswer) =>
  async ({ clients }: OfficeRequest, link: Link): Promise<Result<LinkPressed, Problem>> => {
    const { municipalityCode: code, subject, email } = link;
    const asked = await entryOfAddress(clients.service, code, subject, email);
    if (!asked.ok) return asked;
    const done = await answerByLink(clients.service, code, subject, said);
    return done.ok ? succeed({ goTo: addressesOf(code, "ja").answered(said) }) : done;
  };

/**
 * The three buttons of the mail that asks, as long as the address still is one of the entry's. Who says that something has
 * changed goes on to the group's own pages: the address that the entry itself names looks after its group.
 */
export const ANSWERED_LINKS = {
  "still-right": answered("right"),
  "has-ended": answered("ended"),
  "has-changed": async (
    request: OfficeRequest,
    link: Link,
  ): Promise<Result<LinkPressed, Problem>> => {
    const { municipalityCode: code, subject, email } = link;
    const { service } = request.clients;
    const asked = await entryOfAddress(service, code, subject, email);
    if (!asked.ok) return asked;
    const done = await answerByLink(service, code, subject, "change");
    if (!done.ok) return done;
    const { group } = asked.value;
    if (group === null) return succeed({ goTo: addressesOf(code, "ja").answered("change") });
    return goOnAsMember(request, service, { code, group, email });
  },
};

async function goOnAsMember(
  { accounts, session }: OfficeRequest,
  service: SupabaseClient,
  { code, group, email }: { readonly code: string; readonly group: string; readonly email: string },
): Promise<Result<LinkPressed, Problem>> {
  const account = await accounts.findOrMake(email);
  if (!account.ok) return account;
  const added = await addGroupMember(service, account.value, code, group);
  if (!added.ok) return added;
  const begun = await session.begin(account.value, "link");
  return begun.ok ? succeed({ goTo: afterSignIn(begun.value.person, code) }) : begun;
}
