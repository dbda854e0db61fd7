import { makeLink } from "../../data/people/links.ts";
import { type Language, addressesOf } from "../../domain/addresses.ts";
import type { SignIn } from "../../domain/office/sign-in.ts";
import { mailAddressOf } from "../../domain/people/mail-address.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Account } from "../accounts/accounts.ts";
import { evenly } from "../sessions/evenly.ts";
import { gotIn, mayTry } from "../sessions/limits.ts";
import { newToken, sha256Of } from "../sessions/token.ts";
import type { OfficeRequest } from "./office-request.ts";

const LINK_MINUTES = 30;
/** Longer than either takes with an account on a machine that is not overloaded. */
const ANSWER_AFTER_MS = { password: 700, mailLink: 300 };

export function signInPart(request: OfficeRequest): SignIn {
  const { accounts, session } = request;
  const { service } = request.clients;
  return {
    withPassword: (typed, password) =>
      evenly(ANSWER_AFTER_MS.password, async () => {
        const email = mailAddressOf(typed);
        if (!email.ok || password === "") return fail({ code: "sign-in-refused" });
        const may = await mayTry(service, "password", email.value);
        if (!may.ok) return may;
        const account = await accounts.withPassword(email.value, password);
        if (!account.ok) return account;
        if (account.value === null) return fail({ code: "sign-in-refused" });
        await gotIn(service, "password", email.value);
        const begun = await session.begin(account.value, "password");
        return begun.ok ? succeed(begun.value.person) : begun;
      }),
    mailLink: ({ email: typed, municipalityCode, language }) =>
      evenly(ANSWER_AFTER_MS.mailLink, async () => {
        const email = mailAddressOf(typed);
        if (!email.ok) return email;
        const may = await mayTry(service, "mail-link", email.value);
        if (!may.ok) return may;
        const account = await accounts.find(email.value);
        if (!account.ok) return account;
        return account.value === null
          ? succeed(null)
          : mailLinkTo(request, account.value, municipalityCode, language);
      }),
    out: session.end,
    outEverywhere: session.endEverywhere,
  };
}

/** Where it cannot be mailed nobody is told: that would tell that the address is known. The mail page shows it. */
async function mailLinkTo(
  { clients, sendMail, publicUrl, now }: OfficeRequest,
  account: Account,
  municipalityCode: string,
  language: Language,
): Promise<Result<null, Problem>> {
  const key = newToken();
  const tokenSha256 = sha256Of(key);
  const made = await makeLink(clients.service, {
    purpose: "sign-in",
    municipalityCode,
    subject: account.userId,
    email: account.email,
    tokenSha256,
    minutes: LINK_MINUTES,
  });
  if (!made.ok) return made;
  await sendMail({
    municipalityCode,
    template: "sign-in",
    language,
    values: {
      url: `${publicUrl}${addressesOf(municipalityCode, language).link(key)}`,
      minutes: LINK_MINUTES,
    },
    dedupeKey: `sign-in/${tokenSha256}`,
    recipient: account.email,
    uselessAfter: new Date(now.getTime() + LINK_MINUTES * 60_000),
  });
  return succeed(null);
}
