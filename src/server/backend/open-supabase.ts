import { createClients, type SupabaseClient } from "../../data/client.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { DatabaseSettings } from "../settings.ts";
import type { Backend } from "./backend.ts";
import { compareMigrations, mismatch, readMigrations } from "./migrations.ts";

type SupabaseSettings = Extract<DatabaseSettings, { kind: "supabase" }>;

/** Supabase, hosted or self-hosted. It is not migrated here, only checked. */
export async function openSupabase(settings: SupabaseSettings): Promise<Result<Backend, Problem>> {
  const { anonymous, service } = createClients(settings);
  const applied = await appliedVersions(service);
  if (!applied.ok) return applied;
  const problem = mismatch(compareMigrations(readMigrations(), applied.value));
  if (problem !== null) return fail(problem);
  return succeed({
    kind: "supabase",
    anonymous,
    service,
    api: null,
    access: { clientOptions: settings, jwtSecret: null },
    whereDataLies: settings.url,
    close: async () => {},
  });
}

/** PostgREST's code for a function that is not there: the database was never migrated. */
const NO_SUCH_FUNCTION = "PGRST202";

async function appliedVersions(service: SupabaseClient): Promise<Result<string[], Problem>> {
  const { data, error } = await service.rpc("applied_migrations");
  if (error?.code === NO_SUCH_FUNCTION) return succeed([]);
  if (error !== null) return fail({ code: "backend-unreachable", value: error.message });
  return succeed(Array.isArray(data) ? data.map(String) : []);
}
