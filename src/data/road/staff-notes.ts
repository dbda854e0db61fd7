import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { StaffNote } from "../../domain/road/staff-note.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import type { DayText } from "../../domain/units.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { day, flag, listOf, orNull, readCells, text } from "../rows/cells.ts";

const columns = {
  notes: listOf(
    recordOf({ id: text, text, seenOn: day, writtenBy: orNull(text), mayWithdraw: flag }),
  ),
};

/** Notes of an entry that stand, newest first. Fails with `not-permitted`, `backend-unreachable`. */
export async function staffNotes(
  person: SupabaseClient,
  code: string,
  activityId: string,
): Promise<Result<readonly StaffNote[], Problem>> {
  const answer = answerOf(await call(person, "staff_notes", { code, activity_id: activityId }));
  if (!answer.ok) return answer;
  const read = readCells("staff_notes", columns, { notes: answer.value });
  return read.ok ? succeed(read.value.notes) : read;
}

/** Adds a note. Fails with `not-permitted`, `entry-unknown`, `form-incomplete`, `value-too-long`, `value-not-a-date`. */
export async function addStaffNote(
  person: SupabaseClient,
  code: string,
  activityId: string,
  note: { readonly text: string; readonly seenOn: DayText },
): Promise<Result<null, Problem>> {
  const answer = answerOf(
    await call(person, "add_staff_note", {
      code,
      activity_id: activityId,
      note: note.text,
      seen_on: note.seenOn,
    }),
  );
  return answer.ok ? succeed(null) : answer;
}

/** Withdraws a note. Fails with `not-permitted`. */
export async function withdrawStaffNote(
  person: SupabaseClient,
  code: string,
  note: string,
): Promise<Result<null, Problem>> {
  const answer = answerOf(await call(person, "withdraw_staff_note", { code, note }));
  return answer.ok ? succeed(null) : answer;
}

/** Forgets notes of entries that are gone. */
export const forgetStaffNotes = (service: SupabaseClient): Promise<Result<unknown, Problem>> =>
  call(service, "forget_staff_notes", {});
