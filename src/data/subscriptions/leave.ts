import type { SupabaseClient } from "@supabase/supabase-js";
import { codesOf, KIND_WORDS } from "../../domain/activity/vocabulary.ts";
import type { Gathering } from "../../domain/news/news.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { listOf, oneOf, orNull, readCells, text } from "../rows/cells.ts";

const columns = { zone: orNull(text), kinds: listOf(oneOf(codesOf(KIND_WORDS))) };

/** What a key would end; null where there is nothing. Changes nothing. */
export async function lookAtSubscription(
  service: SupabaseClient,
  code: string,
  leaveKey: string,
): Promise<Result<Gathering | null, Problem>> {
  const answer = await call(service, "look_at_subscription", { code, leave: leaveKey });
  if (!answer.ok) return answer;
  if (answer.value === null) return succeed(null);
  const read = readCells("look_at_subscription", columns, answer.value);
  return read.ok ? succeed({ zoneId: read.value.zone, kinds: read.value.kinds }) : read;
}

/** Ends it and forgets the address. Gives whether there was one. */
export async function leaveSubscription(
  service: SupabaseClient,
  code: string,
  leaveKey: string,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "leave_subscription", { code, leave: leaveKey });
  return answer.ok ? succeed(answer.value === true) : answer;
}

/** Forgets addresses that nobody has shown to be theirs within a week. */
export async function forgetUnverifiedSubscriptions(
  service: SupabaseClient,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "forget_unverified_subscriptions", {});
  return answer.ok ? succeed(null) : answer;
}
