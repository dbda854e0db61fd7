import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { GroupCarer } from "../../domain/review/group-carer.ts";
import { isUuid } from "../../domain/uuid.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { day, listOf, readCells, recordOf, text } from "../rows/cells.ts";

const columns = { carers: listOf(recordOf({ person: text, email: text, since: day })) };

/** Who looks after the group of an entry, the earliest first. Fails with `not-permitted`, `backend-unreachable`. */
export async function groupCarers(
  person: SupabaseClient,
  code: string,
  activityId: string,
): Promise<Result<readonly GroupCarer[], Problem>> {
  const answer = answerOf(await call(person, "group_carers", { code, activity_id: activityId }));
  if (!answer.ok) return answer;
  const read = readCells("group_carers", columns, answer.value);
  return read.ok ? succeed(read.value.carers) : read;
}

/** Ends it for one of them. Fails with `record-unknown`, `not-permitted`, `backend-unreachable`. */
export async function endCare(
  person: SupabaseClient,
  code: string,
  activityId: string,
  carer: string,
): Promise<Result<null, Problem>> {
  if (!isUuid(carer)) return fail({ code: "record-unknown" });
  const answer = answerOf(
    await call(person, "end_care", { code, activity_id: activityId, person: carer }),
  );
  return answer.ok ? succeed(null) : answer;
}
