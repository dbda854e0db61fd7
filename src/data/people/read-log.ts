import type { SupabaseClient } from "@supabase/supabase-js";
import type { LogEntry, LogFilter } from "../../domain/people/colleague.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  id: whole,
  happened_at: text,
  actor: orNull(text),
  actor_email: orNull(text),
  action: oneOf(["insert", "update", "delete"]),
  table_name: text,
  row_id: text,
};

/** What was written in a municipality, newest first. Nobody but its administrators gets any. */
export async function readLog(
  client: SupabaseClient,
  code: string,
  { before, table, actor, day }: LogFilter,
  atMost: number,
): Promise<Result<readonly LogEntry[], Problem>> {
  const answer = await call(client, "read_log", {
    code,
    before,
    at_most: atMost,
    of_table: table,
    by_whom: actor,
    on_day: day,
  });
  if (!answer.ok) return answer;
  const entries: LogEntry[] = [];
  for (const row of Array.isArray(answer.value) ? (answer.value as unknown[]) : []) {
    const read = readCells("read_log", columns, row);
    if (!read.ok) return read;
    const { id, happened_at, actor: who, actor_email, action, table_name, row_id } = read.value;
    entries.push({
      id,
      happenedAt: asIso(happened_at),
      actor: who,
      actorEmail: actor_email,
      action,
      table: table_name,
      rowId: row_id,
    });
  }
  return succeed(entries);
}

/** @supabase/lite writes a blank where ISO 8601 has a T, and an offset of hours alone: no Date reads `…T08:48:11+00`. */
const asIso = (moment: string): string => moment.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
