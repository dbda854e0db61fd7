import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { flag, readCells, text } from "../rows/cells.ts";

/** The second factor as it is stored: the secret is sealed. */
export interface StoredSecondFactor {
  readonly secret: string;
  readonly confirmed: boolean;
}

/** Somebody's second factor, null where none was begun. */
export async function readSecondFactor(
  service: SupabaseClient,
  userId: string,
): Promise<Result<StoredSecondFactor | null, Problem>> {
  const answer = await call(service, "second_factor_of", { person: userId });
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  return readCells("second_factor_of", { secret: text, confirmed: flag }, answer.value);
}

/** Keeps a sealed secret that is being set up; one that was confirmed stays. */
export async function keepSecondFactor(
  service: SupabaseClient,
  userId: string,
  sealed: string,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "keep_second_factor", { person: userId, sealed });
  return answer.ok ? succeed(null) : answer;
}

/** The session that passes, by the hash it has and the hash it gets. */
export interface Passing {
  readonly tokenSha256: string;
  readonly newSha256: string;
}

/**
 * Takes the code of a step; with the hashes of new recovery codes, confirms the secret that is being set up. False where
 * that step, or a later one, was taken before.
 */
export const passSecondFactor = (
  service: SupabaseClient,
  { tokenSha256, newSha256 }: Passing,
  step: number,
  recovery: readonly string[] | null,
): Promise<Result<boolean, Problem>> =>
  yesOrNo(service, "pass_second_factor", {
    token: tokenSha256,
    new_token: newSha256,
    step,
    recovery: recovery === null ? null : JSON.stringify(recovery),
  });

/** Takes a code for a lost telephone, by its hash. False where there is no such code (any more). */
export const useRecoveryCode = (
  service: SupabaseClient,
  { tokenSha256, newSha256 }: Passing,
  codeSha256: string,
): Promise<Result<boolean, Problem>> =>
  yesOrNo(service, "use_recovery_code", {
    token: tokenSha256,
    new_token: newSha256,
    code: codeSha256,
  });

async function yesOrNo(
  service: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, name, args);
  return answer.ok ? succeed(answer.value === true) : answer;
}
