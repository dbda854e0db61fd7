import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { StaffEntry } from "../../domain/review/staff-entry.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { staffEntryFrom } from "./staff-entry-from.ts";

/**
 * One entry with everything that is held back, for who works with entries. Fails with `entry-unknown`,
 * `not-permitted`, `stored-row-invalid`, `backend-unreachable`.
 */
export async function readEntry(
  person: SupabaseClient,
  code: string,
  activityId: string,
): Promise<Result<StaffEntry, Problem>> {
  const answer = answerOf(await call(person, "read_entry", { code, activity_id: activityId }));
  return answer.ok ? staffEntryFrom(answer.value) : answer;
}
