import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import type { Result } from "../domain/result.ts";
import { type ImportOutcome, type ImportRequest, runImport } from "./run-import.ts";

/**
 * Says what `applyImport` would answer, by the same way through the database, and leaves nothing behind.
 * `revision` is the one it would publish.
 */
export const planImport = (
  service: SupabaseClient,
  request: ImportRequest,
): Promise<Result<ImportOutcome, Problem>> => runImport(service, request, true);
