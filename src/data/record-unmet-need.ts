import type { SupabaseClient } from "@supabase/supabase-js";
import { slotCode, type UnmetNeed } from "../domain/matching/unmet-need.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { flag, oneOf, readCells } from "./rows/cells.ts";

const refusal = {
  problem: oneOf([
    "municipality-unknown",
    "form-incomplete",
    "zone-unknown",
    "value-not-a-word-of-the-list",
    "too-many-now",
  ]),
};

/**
 * Writes down what nobody offers yet, as the public: nothing about who says it goes along. `key` is the random number
 * (uuid) of the form; the same key within a day is recorded once. Fails, keeping nothing, with `too-many-now` (more
 * came in an hour or a day than the database takes), `zone-unknown`, `value-not-a-word-of-the-list`,
 * `form-incomplete`, `municipality-unknown` or `backend-unreachable`.
 */
export async function recordUnmetNeed(
  anonymous: SupabaseClient,
  code: string,
  need: UnmetNeed,
  key: string,
): Promise<Result<null, Problem>> {
  const answer = await call(anonymous, "record_unmet_need", {
    code,
    key,
    zone: need.zoneId,
    interest: need.interest,
    slot: need.slot === null ? null : slotCode(need.slot),
    step: need.step,
  });
  if (!answer.ok) return answer;
  const refused = readCells("record_unmet_need", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const read = readCells("record_unmet_need", { recorded: flag }, answer.value);
  return read.ok ? succeed(null) : read;
}
