import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { isUuid } from "../domain/uuid.ts";
import { call } from "./call.ts";
import { oneOf, readCells, whole } from "./rows/cells.ts";

const refusal = { problem: oneOf(["import-unknown", "revision-moved", "reference-missing"]) };

/**
 * Puts every row back as it was before an import, exactly. Fails, changing nothing, with `import-unknown` (or
 * undone already), `revision-moved` (a row was written since) or `reference-missing` (newer rows build on it).
 */
export async function undoImport(
  service: SupabaseClient,
  importId: string,
): Promise<Result<{ readonly restored: number; readonly revision: number }, Problem>> {
  if (!isUuid(importId)) return fail({ code: "import-unknown", value: importId });
  const answer = await call(service, "undo_import", { import: importId });
  if (!answer.ok) return answer;
  const refused = readCells("undo_import", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem, value: importId });
  const read = readCells("undo_import", { restored: whole, revision: whole }, answer.value);
  return read.ok ? succeed(read.value) : read;
}
