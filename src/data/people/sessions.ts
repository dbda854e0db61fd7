import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";

export interface NewSession {
  readonly userId: string;
  readonly email: string;
  readonly tokenSha256: string;
  readonly by: "password" | "link";
}

/** Notes that somebody signed in. */
export const startSession = (
  service: SupabaseClient,
  { userId, email, tokenSha256, by }: NewSession,
): Promise<Result<null, Problem>> =>
  done(service, "start_session", { person: userId, address: email, token: tokenSha256, by });

/** Ends one session. */
export const endSession = (
  service: SupabaseClient,
  tokenSha256: string,
): Promise<Result<null, Problem>> => done(service, "end_session", { token: tokenSha256 });

/** Ends all sessions of a person, but for one where it is named. */
export const endSessions = (
  service: SupabaseClient,
  userId: string,
  butFor: string | null,
): Promise<Result<null, Problem>> =>
  done(service, "end_sessions", { person: userId, but_for: butFor });

async function done(
  service: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<null, Problem>> {
  const answer = await call(service, name, args);
  return answer.ok ? succeed(null) : answer;
}
