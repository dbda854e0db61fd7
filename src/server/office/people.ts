import type { SupabaseClient } from "../../data/client.ts";
import { readLog } from "../../data/people/read-log.ts";
import { changeStaff, listStaff, type StaffChange } from "../../data/people/staff.ts";
import { LOG_PAGE, type PeoplePart } from "../../domain/office/people.ts";
import { mailAddressOf } from "../../domain/people/mail-address.ts";
import { rolesIn } from "../../domain/people/person.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Account } from "../accounts/accounts.ts";
import { INVITED_FOR_MINUTES, makeInvitation } from "../accounts/invite.ts";
import type { OfficeRequest } from "./office-request.ts";

export function peoplePart(request: OfficeRequest): PeoplePart {
  const { accounts, clients, person, personClient, publicUrl, sendMail, now } = request;

  const asPerson = async <Value>(
    work: (client: SupabaseClient) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
    const client = await personClient();
    return client === null ? fail({ code: "not-permitted" }) : work(client);
  };
  const change = (code: string, userId: string, wanted: StaffChange) =>
    asPerson((client) => changeStaff(client, code, userId, wanted));

  const invite = async (code: string, account: Account): Promise<Result<null, Problem>> => {
    const link = await makeInvitation(clients.service, account, code, publicUrl);
    if (!link.ok) return link;
    const sent = await sendMail({
      municipalityCode: code,
      template: "welcome",
      language: "ja",
      values: { url: link.value.url, days: INVITED_FOR_MINUTES / (24 * 60) },
      dedupeKey: `welcome/${link.value.tokenSha256}`,
      recipient: account.email,
      uselessAfter: new Date(now.getTime() + INVITED_FOR_MINUTES * 60_000),
    });
    return sent.ok ? succeed(null) : sent;
  };

  return {
    list: (code) => asPerson((client) => listStaff(client, code)),
    appoint: async (code, { email: typed, role, zoneId }) => {
      const email = mailAddressOf(typed);
      if (!email.ok) return email;
      // Before an account is made for an address: the database asks again.
      if (person === null || !rolesIn(person, code).includes("administrator"))
        return fail({ code: "not-permitted" });
      const account = await accounts.findOrMake(email.value);
      if (!account.ok) return account;
      const appointed = await change(code, account.value.userId, { do: "appoint", role, zoneId });
      return appointed.ok ? invite(code, account.value) : appointed;
    },
    relieve: (code, userId, role, zoneId) => change(code, userId, { do: "relieve", role, zoneId }),
    suspend: (code, userId, suspended) => change(code, userId, { do: "suspend", suspended }),
    resetSecondFactor: (code, userId) => change(code, userId, { do: "reset-second-factor" }),
    log: (code, filter) => asPerson((client) => readLog(client, code, filter, LOG_PAGE + 1)),
  };
}
