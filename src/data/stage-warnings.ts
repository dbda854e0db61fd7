import type { SupabaseClient } from "@supabase/supabase-js";
import type { RowOutcome } from "../domain/import/outcome.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";

const WARNINGS_A_REQUEST = 500;
/** A row with more says the same again and again. */
const PROBLEMS_A_ROW = 50;

/** Puts the rows of a file that were taken with a warning beside an import that is not applied yet. */
export async function stageWarnings(
  service: SupabaseClient,
  importId: unknown,
  outcomes: readonly RowOutcome[],
): Promise<Result<null, Problem>> {
  const rows = outcomes
    .filter(({ outcome, problems }) => outcome === "warned" && problems.length > 0)
    .map(({ line, recordId, name, problems }, ordinal) => ({
      ordinal,
      line,
      record_id: recordId ?? null,
      name: name ?? null,
      problems: problems.slice(0, PROBLEMS_A_ROW),
    }));
  for (let from = 0; from < rows.length; from += WARNINGS_A_REQUEST) {
    const staged = await call(service, "stage_import_warnings", {
      import: importId,
      rows: JSON.stringify(rows.slice(from, from + WARNINGS_A_REQUEST)),
    });
    if (!staged.ok) return staged;
  }
  return succeed(null);
}
