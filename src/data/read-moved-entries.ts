import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { recordOf } from "../domain/stored/cells.ts";
import type { MovedEntry } from "../domain/town.ts";
import { call } from "./call.ts";
import { listOf, readCells, text } from "./rows/cells.ts";

const columns = { moved: listOf(recordOf({ activity_id: text, moved_to: text })) };

/** Where the addresses of entries lead that were joined with others, in the order of their ids. */
export async function readMovedEntries(
  service: SupabaseClient,
  code: string,
): Promise<Result<readonly MovedEntry[], Problem>> {
  const answer = await call(service, "moved_entries", { code });
  if (!answer.ok) return answer;
  const read = readCells("moved_entries", columns, { moved: answer.value });
  if (!read.ok) return read;
  return succeed(
    read.value.moved.map(({ activity_id, moved_to }) => ({
      activityId: activity_id,
      movedTo: moved_to,
    })),
  );
}
