import type { SignIn } from "../../domain/office/sign-in.ts";
import { mailAddressOf } from "../../domain/people/mail-address.ts";
import { fail, succeed } from "../../domain/result.ts";
import type { OfficeRequest } from "./office-request.ts";

export function signInPart({ accounts, session }: OfficeRequest): SignIn {
  return {
    withPassword: async (typed, password) => {
      const email = mailAddressOf(typed);
      if (!email.ok || password === "") return fail({ code: "sign-in-refused" });
      const account = await accounts.withPassword(email.value, password);
      if (!account.ok) return account;
      if (account.value === null) return fail({ code: "sign-in-refused" });
      const begun = await session.begin(account.value, "password");
      return begun.ok ? succeed(begun.value.person) : begun;
    },
    mailLink: async ({ email: typed }) => {
      const email = mailAddressOf(typed);
      return email.ok ? succeed(null) : email;
    },
    out: session.end,
    outEverywhere: session.endEverywhere,
  };
}
