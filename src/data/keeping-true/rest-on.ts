import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { DayText } from "../../domain/units.ts";
import { callOrRefuse } from "../call-or-refuse.ts";
import { readCells, whole } from "../rows/cells.ts";

/** A day off for some entries; `why` is a note that everybody reads. */
export interface RestDay {
  readonly day: DayText;
  readonly activities: readonly string[];
  readonly why: string;
  /** Takes it back. */
  readonly back: boolean;
}

/**
 * Takes a day off for entries, or takes that back; `client` speaks for staff, or for who looks after all the entries.
 * Gives how many changed. Fails with `not-permitted`, `form-incomplete` (no entry, a day that is over or more than a
 * month away) or `entry-unknown`.
 */
export async function restOn(
  client: SupabaseClient,
  code: string,
  { day, activities, why, back }: RestDay,
): Promise<Result<number, Problem>> {
  const args = { code, day, activities: JSON.stringify(activities), why, back };
  const answer = await callOrRefuse(client, "rest_on", args, [
    "not-permitted",
    "form-incomplete",
    "entry-unknown",
  ]);
  if (!answer.ok) return answer;
  const read = readCells("rest_on", { changed: whole }, answer.value);
  return read.ok ? succeed(read.value.changed) : read;
}
