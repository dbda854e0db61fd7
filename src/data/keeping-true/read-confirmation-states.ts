import type { SupabaseClient } from "@supabase/supabase-js";
import type { AskedEntry } from "../../domain/keeping-true/asked-entry.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { cell, readCells, whole } from "../rows/cells.ts";
import { askedEntries } from "./ask-states.ts";

const columns = {
  begun_today: whole,
  entries: cell((rows): rows is unknown => Array.isArray(rows)),
};

/** The entries of a municipality that are or will soon be asked about, and how many rounds of mail began today. */
export async function readConfirmationStates(
  service: SupabaseClient,
  code: string,
): Promise<
  Result<{ readonly entries: readonly AskedEntry[]; readonly begunToday: number }, Problem>
> {
  const answer = await call(service, "read_confirmation_states", { code });
  if (!answer.ok) return answer;
  const read = readCells("read_confirmation_states", columns, answer.value);
  if (!read.ok) return read;
  const entries = askedEntries(read.value.entries);
  return entries.ok
    ? succeed({ entries: entries.value, begunToday: read.value.begun_today })
    : entries;
}
