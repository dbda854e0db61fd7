import { endSessions } from "../../data/people/sessions.ts";
import type { PasswordPart } from "../../domain/office/password.ts";
import { acceptablePassword } from "../../domain/people/password.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { mayTry } from "../sessions/limits.ts";
import type { OfficeRequest } from "./office-request.ts";

export function passwordPart(request: OfficeRequest): PasswordPart {
  const { accounts, session, person } = request;
  const { service } = request.clients;
  const oldNeeded = session.live?.mayChoosePassword !== true;

  const isTheirs = async (email: string, old: string): Promise<Result<null, Problem>> => {
    const may = await mayTry(service, "password", email);
    if (!may.ok) return may;
    const account = await accounts.withPassword(email, old);
    if (!account.ok) return account;
    return account.value === null
      ? fail({ code: "password-refused", field: "old" })
      : succeed(null);
  };

  return {
    oldNeeded,
    change: async ({ old, chosen, again }) => {
      // Whoever only has the mail, or only the password, does not change the password of somebody who works here.
      if (person === null || person.secondFactor === "to-ask")
        return fail({ code: "not-permitted" });
      const fits = acceptablePassword(chosen, person.email);
      if (!fits.ok) return fail({ ...fits.problem, field: "chosen" });
      if (chosen !== again) return fail({ code: "passwords-differ", field: "again" });
      const known = oldNeeded ? await isTheirs(person.email, old) : succeed(null);
      if (!known.ok) return known;
      const changed = await accounts.setPassword(person, chosen);
      if (!changed.ok) return fail({ ...changed.problem, field: "chosen" });
      return endSessions(service, person.userId, session.tokenSha256);
    },
  };
}
