import type { SupabaseClient } from "@supabase/supabase-js";
import type { Colleague } from "../../domain/people/colleague.ts";
import { STAFF_ROLES, type StaffRole } from "../../domain/people/person.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { flag, listOf, oneOf, orNull, readCells, recordOf, text } from "../rows/cells.ts";

const people = {
  people: listOf(
    recordOf({
      userId: text,
      email: text,
      suspended: flag,
      secondFactor: flag,
      worksNow: flag,
      elsewhereToo: flag,
      duties: listOf(recordOf({ role: oneOf(STAFF_ROLES), zoneId: orNull(text) })),
    }),
  ),
};
const refusal = {
  problem: oneOf([
    "not-permitted",
    "not-oneself",
    "person-elsewhere-too",
    "zone-unknown",
    "form-incomplete",
  ]),
};

/** Who works for a municipality, by address. For its administrators, and the service. */
export async function listStaff(
  client: SupabaseClient,
  code: string,
): Promise<Result<readonly Colleague[], Problem>> {
  const answer = await call(client, "list_staff", { code });
  if (!answer.ok) return answer;
  const refused = readCells("list_staff", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const read = readCells("list_staff", people, answer.value);
  return read.ok ? succeed(read.value.people) : read;
}

/** What an administrator changes about somebody, under their own name. */
export type StaffChange =
  | { readonly do: "appoint" | "relieve"; readonly role: StaffRole; readonly zoneId: string | null }
  | { readonly do: "suspend"; readonly suspended: boolean }
  | { readonly do: "reset-second-factor" };

/** Does it. Problems: `not-permitted`, `not-oneself`, `person-elsewhere-too`, `zone-unknown`. */
export async function changeStaff(
  administrator: SupabaseClient,
  code: string,
  person: string,
  change: StaffChange,
): Promise<Result<null, Problem>> {
  const answer = await call(administrator, ...callOf(code, person, change));
  if (!answer.ok) return answer;
  const refused = readCells("change_staff", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const done = readCells("change_staff", { done: flag }, answer.value);
  return done.ok ? succeed(null) : done;
}

function callOf(
  code: string,
  person: string,
  change: StaffChange,
): [name: string, args: Readonly<Record<string, unknown>>] {
  switch (change.do) {
    case "appoint":
    case "relieve":
      return [change.do, { code, person, duty: change.role, zone: change.zoneId }];
    case "suspend":
      return ["suspend_colleague", { code, person, suspended: change.suspended }];
    case "reset-second-factor":
      return ["reset_colleagues_second_factor", { code, person }];
  }
}

/** The same by the portal's own key, from the command line. Suspended or reset, somebody is signed out everywhere. */
export async function changeStaffAsOperator(
  service: SupabaseClient,
  code: string,
  person: string,
  change: StaffChange,
): Promise<Result<null, Problem>> {
  for (const [name, args] of operatorCalls(code, person, change)) {
    const answer = await call(service, name, args);
    if (!answer.ok) return answer;
  }
  return succeed(null);
}

function operatorCalls(
  code: string,
  person: string,
  change: StaffChange,
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  switch (change.do) {
    case "appoint":
    case "relieve": {
      const name = change.do === "appoint" ? "give_duty" : "take_duty";
      return [[name, { person, code, duty: change.role, zone: change.zoneId }]];
    }
    case "suspend": {
      const { suspended } = change;
      const suspend = ["suspend_staff", { person, suspended }] as const;
      return suspended ? [suspend, ["end_sessions", { person }]] : [suspend];
    }
    case "reset-second-factor":
      return [["reset_second_factor", { person }]];
  }
}
