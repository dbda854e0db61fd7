import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { SavedEntry } from "../../domain/review/saved-entry.ts";
import type { DateChange } from "../../domain/schedule/schedule.ts";
import type { TownRecords } from "../../domain/town.ts";
import { call } from "../call.ts";
import type { StaffClients } from "./staff-clients.ts";
import { entryRows } from "./entry-rows.ts";
import { savedEntryFrom } from "./saved-entry.ts";

export interface EntryEdit {
  readonly activityId: string;
  /** The version of the entry that whoever edits has seen; null: it is new. */
  readonly seenVersion: string | null;
  readonly records: TownRecords;
  /** Changes of dates that are no longer said. */
  readonly gone?: readonly DateChange[];
}

/**
 * Writes an entry on behalf of a group, if nobody else has meanwhile. Fails, changing nothing, with
 * `entry-changed-meanwhile`, `not-permitted`, `reference-missing`, `stored-row-invalid`, `backend-unreachable`.
 */
export async function saveEntry(
  { person, service }: StaffClients,
  code: string,
  { activityId, seenVersion, records, gone }: EntryEdit,
): Promise<Result<SavedEntry, Problem>> {
  const rows = await entryRows(service, code, records, gone);
  if (!rows.ok) return rows;
  const called = await call(person, "save_entry", {
    code,
    activity_id: activityId,
    seen_version: seenVersion,
    rows: JSON.stringify(rows.value.rows),
  });
  return savedEntryFrom(called, rows.value.problems);
}
