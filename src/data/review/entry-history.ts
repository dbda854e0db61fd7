import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { EntryMoment } from "../../domain/review/entry-moment.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { flag, listOf, orNull, readCells, text } from "../rows/cells.ts";

const columns = {
  moments: listOf(
    recordOf({
      at: text,
      by: orNull(text),
      tables: listOf(text),
      importId: orNull(text),
      undoable: flag,
    }),
  ),
};

/** What was written to an entry, the newest first. Fails with `not-permitted`, `backend-unreachable`. */
export async function entryHistory(
  person: SupabaseClient,
  code: string,
  activityId: string,
): Promise<Result<readonly EntryMoment[], Problem>> {
  const answer = answerOf(await call(person, "entry_history", { code, activity_id: activityId }));
  if (!answer.ok) return answer;
  const read = readCells("entry_history", columns, { moments: answer.value });
  if (!read.ok) return read;
  return succeed(
    read.value.moments.map(({ at, by, tables, importId, undoable }) => ({
      at,
      by,
      wrote: tables,
      changeId: importId,
      undoable,
    })),
  );
}
