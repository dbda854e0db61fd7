import type { SupabaseClient } from "@supabase/supabase-js";
import { type Person, STAFF_ROLES } from "../../domain/people/person.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { flag, listOf, recordOf, oneOf, orNull, readCells, text } from "../rows/cells.ts";

const columns = {
  userId: text,
  email: text,
  mayChoosePassword: flag,
  secondFactor: oneOf(["not-needed", "to-set-up", "to-ask", "passed"]),
  duties: listOf(
    recordOf({ municipalityCode: text, role: oneOf(STAFF_ROLES), zoneId: orNull(text) }),
  ),
  groups: listOf(recordOf({ municipalityCode: text, groupId: text })),
};

/** Who is signed in, and whether a new password may be chosen without the old one. */
export interface LiveSession {
  readonly person: Person;
  readonly mayChoosePassword: boolean;
}

/** Whose session a token's hash stands for; null where nobody is signed in with it. */
export async function lookAtSession(
  service: SupabaseClient,
  tokenSha256: string,
): Promise<Result<LiveSession | null, Problem>> {
  const answer = await call(service, "look_at_session", { token: tokenSha256 });
  if (!answer.ok) return answer;
  if (answer.value === null) return succeed(null);
  const read = readCells("look_at_session", columns, answer.value);
  if (!read.ok) return read;
  const { mayChoosePassword, ...person } = read.value;
  return succeed({ person, mayChoosePassword });
}
