import type { SupabaseClient } from "../../data/client.ts";
import { type AttemptLimit, forgetAttempts, takeAttempt } from "../../data/people/attempts.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { sha256Of } from "./token.ts";

/**
 * How often, for one address or person and for all together. Somebody who mistypes is let in; a machine gets 1,440
 * passwords a day for an address, and 720 codes of a million, of which three are right at a time.
 */
const LIMITS = {
  password: { one: { atOnce: 10, inAnHour: 60 }, all: { atOnce: 300, inAnHour: 7200 } },
  "mail-link": { one: { atOnce: 3, inAnHour: 6 }, all: { atOnce: 60, inAnHour: 600 } },
  "second-factor": { one: { atOnce: 5, inAnHour: 30 }, all: { atOnce: 300, inAnHour: 7200 } },
} as const satisfies Record<string, { readonly one: AttemptLimit; readonly all: AttemptLimit }>;
export type Tried = keyof typeof LIMITS;

/** Counts an attempt of one (an address, a person), whether there is such a one or not. Fails with `too-many-attempts`. */
export async function mayTry(
  service: SupabaseClient,
  what: Tried,
  who: string,
): Promise<Result<null, Problem>> {
  const { one, all } = LIMITS[what];
  const own = await takeAttempt(service, keyOf(what, who), one);
  if (!own.ok) return own;
  const everybody = own.value ? await takeAttempt(service, keyOf(what, ""), all) : own;
  if (!everybody.ok) return everybody;
  return everybody.value ? succeed(null) : fail({ code: "too-many-attempts" });
}

/** Forgets what somebody mistyped who has got in now. */
export const gotIn = (service: SupabaseClient, what: Tried, who: string) =>
  forgetAttempts(service, keyOf(what, who));

const keyOf = (what: Tried, who: string): string => sha256Of(`${what} ${who}`);
