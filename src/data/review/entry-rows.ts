import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { DateChange } from "../../domain/schedule/schedule.ts";
import type { TownRecords } from "../../domain/town.ts";
import { maskPlaces } from "../mask-places.ts";
import { dateChangeRow } from "../rows/schedule.ts";
import { type StagedRow, stagedRows } from "../staged-rows.ts";

/** A row that is written, or (null) one that goes. */
export type EntryRow = Omit<StagedRow, "row"> & { readonly row: object | null };

export interface EntryRows {
  readonly rows: readonly EntryRow[];
  /** `mask-not-possible` where a place had to be hidden. */
  readonly problems: readonly Problem[];
}

/** The records of one entry as rows, with the points of homes masked, and the dates that are no longer said. */
export async function entryRows(
  service: SupabaseClient,
  code: string,
  records: TownRecords,
  gone: readonly DateChange[] = [],
): Promise<Result<EntryRows, Problem>> {
  const places = await maskPlaces(service, code, records);
  if (!places.ok) return places;
  const rows = [...stagedRows(records), ...places.value.rows, ...gone.map(rowThatGoes)];
  return succeed({ rows, problems: places.value.problems });
}

function rowThatGoes(change: DateChange): EntryRow {
  const { id } = dateChangeRow(change);
  return {
    table_name: "date_changes",
    row_key: id,
    record_table: "date_changes",
    record_key: id,
    row: null,
  };
}
