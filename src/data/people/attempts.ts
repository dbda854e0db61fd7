import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";

/** How often something may be tried. */
export interface AttemptLimit {
  readonly atOnce: number;
  readonly inAnHour: number;
}

/** Counts an attempt under a hash. False where there were too many: then nothing may be tried. */
export async function takeAttempt(
  service: SupabaseClient,
  keySha256: string,
  { atOnce, inAnHour }: AttemptLimit,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "take_attempt", {
    key: keySha256,
    at_once: atOnce,
    in_an_hour: inAnHour,
  });
  return answer.ok ? succeed(answer.value === true) : answer;
}

/** Forgets the attempts under a hash. */
export async function forgetAttempts(
  service: SupabaseClient,
  keySha256: string,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_attempts", { key: keySha256 });
  return answer.ok ? succeed(null) : answer;
}

/** Forgets sessions and links that are over, and attempts of more than a day ago. */
export async function forgetWhatIsOver(service: SupabaseClient): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_what_is_over", {});
  return answer.ok ? succeed(null) : answer;
}
