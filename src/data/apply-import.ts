import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import type { Result } from "../domain/result.ts";
import { type ImportOutcome, type ImportRequest, runImport } from "./run-import.ts";

/**
 * Applies records to a municipality, all or none, in one transaction. The same batch again changes nothing: no
 * revision, no log, no import to undo. Fails with `municipality-unknown`, `row-duplicate` (one id, two contents),
 * `reference-missing`, `stored-row-invalid` (`field` names the rule, `value` the record), `backend-unreachable`.
 */
export const applyImport = (
  service: SupabaseClient,
  request: ImportRequest,
): Promise<Result<ImportOutcome, Problem>> => runImport(service, request, false);
