import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";

/**
 * Puts an entry back as it was before one change by staff. Fails, changing nothing, with `revision-moved` (written
 * since), `reference-missing`, `import-unknown`, `not-permitted`, `backend-unreachable`.
 */
export async function undoEntryChange(
  person: SupabaseClient,
  code: string,
  changeId: string,
): Promise<Result<null, Problem>> {
  const answer = answerOf(await call(person, "undo_entry_change", { code, import: changeId }));
  return answer.ok ? succeed(null) : answer;
}
