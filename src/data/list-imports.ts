import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { orNull, readCells, type RowOf, text, whole } from "./rows/cells.ts";

const columns = {
  id: text,
  fileName: text,
  sha256: text,
  appliedAt: text,
  undoneAt: orNull(text),
  records: whole,
};
/** One import of a municipality: which file, when (ISO 8601), how many records it changed, whether it was undone. */
export type ImportEntry = RowOf<typeof columns>;

/** The imports of a municipality, newest first. */
export async function listImports(
  service: SupabaseClient,
  code: string,
): Promise<Result<readonly ImportEntry[], Problem>> {
  const answer = await call(service, "list_imports", { code });
  if (!answer.ok) return answer;
  const imports: ImportEntry[] = [];
  for (const row of Array.isArray(answer.value) ? (answer.value as unknown[]) : []) {
    const read = readCells("list_imports", columns, row);
    if (!read.ok) return read;
    imports.push(read.value);
  }
  return succeed(imports);
}
