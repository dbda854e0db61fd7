import type { SupabaseClient } from "@supabase/supabase-js";
import type { StandardToSave } from "../../domain/planning/plan-standard-form.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";

/** Adds a standard of a plan, or changes the one of its id. Fails with `not-permitted`, `source-missing`, `form-incomplete`. */
export async function savePlanStandard(
  person: SupabaseClient,
  code: string,
  { count, zoneLevel, sourceDate, ...standard }: StandardToSave,
): Promise<Result<null, Problem>> {
  const row = { ...standard, figure: count, zone_level: zoneLevel, source_date: sourceDate };
  const answer = answerOf(
    await call(person, "save_plan_standard", { code, standard: JSON.stringify(row) }),
  );
  return answer.ok ? succeed(null) : answer;
}

/** Fails with `not-permitted`, `record-unknown`. */
export async function removePlanStandard(
  person: SupabaseClient,
  code: string,
  standard: string,
): Promise<Result<null, Problem>> {
  const answer = answerOf(await call(person, "remove_plan_standard", { code, standard }));
  return answer.ok ? succeed(null) : answer;
}
