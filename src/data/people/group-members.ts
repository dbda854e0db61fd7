import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";

/** Lets somebody look after a group; that they may has been asked before. */
export async function addGroupMember(
  service: SupabaseClient,
  person: { readonly userId: string; readonly email: string },
  code: string,
  group: string,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "add_group_member", {
    person: person.userId,
    address: person.email,
    code,
    of_group: group,
  });
  return answer.ok ? succeed(null) : answer;
}
