import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { Settings } from "../settings.ts";
import type { Backend, OpenOptions } from "./backend.ts";
import { openEmbedded } from "./open-embedded.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSupabase } from "./open-supabase.ts";

/**
 * Opens the data that the settings name. Fails with `folder-in-use` (a second portal), `folder-not-writable`,
 * `root-without-user`, `schema-mismatch`, `migration-failed`, `backend-unreachable`,
 * `database-programs-missing`, `database-not-started`.
 */
export function openBackend(
  settings: Settings,
  options: OpenOptions,
): Promise<Result<Backend, Problem>> {
  const { database } = settings;
  if (database.kind === "supabase") return openSupabase(database);
  if (database.kind === "postgres") return openPostgres(settings, database.url);
  return openEmbedded(settings, options);
}
