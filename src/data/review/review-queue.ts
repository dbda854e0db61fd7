import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { SUBMISSION_KINDS, SUBMISSION_STATES } from "../../domain/registering/submission.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { QueueItem } from "../../domain/review/queue.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { flag, listOf, oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  items: listOf(
    recordOf({
      id: text,
      kind: oneOf(SUBMISSION_KINDS),
      state: oneOf(SUBMISSION_STATES),
      zoneId: orNull(text),
      activityId: orNull(text),
      name: orNull(text),
      groupName: orNull(text),
      sentAt: text,
      decidedAt: orNull(text),
      revision: whole,
      hasMail: flag,
    }),
  ),
};

/**
 * What waits for the council, or what it decided in the last 90 days. Fails with `not-permitted`,
 * `backend-unreachable`.
 */
export async function reviewQueue(
  person: SupabaseClient,
  code: string,
  decided: boolean,
): Promise<Result<readonly QueueItem[], Problem>> {
  const answer = answerOf(await call(person, "review_queue", { code, decided }));
  if (!answer.ok) return answer;
  const read = readCells("review_queue", columns, { items: answer.value });
  return read.ok ? succeed(read.value.items) : read;
}
