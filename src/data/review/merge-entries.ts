import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { SavedEntry } from "../../domain/review/saved-entry.ts";
import type { TownRecords } from "../../domain/town.ts";
import { call } from "../call.ts";
import { entryRows } from "./entry-rows.ts";
import { savedEntryFrom } from "./saved-entry.ts";
import type { StaffClients } from "./staff-clients.ts";

export interface EntryMerge {
  readonly stays: { readonly activityId: string; readonly seenVersion: string };
  readonly goes: { readonly activityId: string; readonly seenVersion: string };
  /** The entry that stays as it shall be; empty: as it is. */
  readonly records: TownRecords;
}

/**
 * Makes one entry of two that are the same; the address of the one that goes leads to the other. Fails like
 * `saveEntry`.
 */
export async function mergeEntries(
  { person, service }: StaffClients,
  code: string,
  { stays, goes, records }: EntryMerge,
): Promise<Result<SavedEntry, Problem>> {
  const rows = await entryRows(service, code, records);
  if (!rows.ok) return rows;
  const called = await call(person, "merge_entries", {
    code,
    stays: stays.activityId,
    seen_version: stays.seenVersion,
    goes: goes.activityId,
    seen_version_of_other: goes.seenVersion,
    rows: JSON.stringify(rows.value.rows),
  });
  return savedEntryFrom(called, rows.value.problems);
}
