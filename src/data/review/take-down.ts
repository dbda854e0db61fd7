import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { TakenDown } from "../../domain/review/taken-down.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { flag, readCells, whole } from "../rows/cells.ts";

const columns = { kept: flag, placeStays: flag, groupStays: flag, revision: whole };

/**
 * 今すぐ消す: takes an entry out of everything public, with the copies that could bring it back; deletes it `forGood`,
 * or keeps it for supporters. Fails with `entry-unknown`, `not-permitted`, `backend-unreachable`.
 */
export async function takeDown(
  client: SupabaseClient,
  code: string,
  activityId: string,
  forGood: boolean,
): Promise<Result<TakenDown, Problem>> {
  const answer = answerOf(
    await call(client, "take_down", { code, activity_id: activityId, for_good: forGood }),
  );
  return answer.ok ? readCells("take_down", columns, answer.value) : answer;
}
