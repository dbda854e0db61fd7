import type { SupabaseClient } from "@supabase/supabase-js";
import type { NeedCell } from "../domain/coverage/recorded-needs.ts";
import type { UnmetNeedField } from "../domain/matching/unmet-need.ts";
import { UNMET_NEED_FIELDS } from "../domain/matching/unmet-need.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { DayText } from "../domain/units.ts";
import { call } from "./call.ts";
import { listOf, oneOf, orNull, readCells, text, whole } from "./rows/cells.ts";

export interface UnmetNeedTable {
  readonly of: UnmetNeedField;
  readonly cells: readonly NeedCell[];
  /** Said with words that are not shown, because each is too seldom (or goes with one that is); 0 or `fewest` and more. */
  readonly rest: number;
}
/** Counts that may be shown. Total null: too few, or too few people live there, or nobody knows how many. */
export interface UnmetNeedCounts {
  readonly fewest: number | null;
  readonly total: number | null;
  readonly tables: readonly UnmetNeedTable[];
}

const refusal = { problem: oneOf(["not-permitted", "period-not-over"]) };
const part = (value: unknown): unknown => value;
const columns = { fewest: orNull(whole), total: orNull(whole), tables: listOf(part) };
const tableColumns = { of: oneOf(UNMET_NEED_FIELDS), cells: listOf(part), rest: whole };
const cellColumns = { word: orNull(text), count: whole };

/**
 * The unmet needs of a half-year (from its first day, 1 April or 1 October), for who plans: only counts, small ones
 * suppressed. `client` speaks for the planner. Fails with `not-permitted` or `period-not-over`.
 */
export const readUnmetNeedCounts = (
  client: SupabaseClient,
  code: string,
  halfYear: DayText,
): Promise<Result<UnmetNeedCounts, Problem>> =>
  readCounts("unmet_need_counts", client, code, halfYear);

/** The same counts with the portal's own key, for the operator's command line. */
export const readUnmetNeedCountsOf = (
  service: SupabaseClient,
  code: string,
  halfYear: DayText,
): Promise<Result<UnmetNeedCounts, Problem>> =>
  readCounts("unmet_need_counts_of", service, code, halfYear);

async function readCounts(
  asked: "unmet_need_counts" | "unmet_need_counts_of",
  client: SupabaseClient,
  code: string,
  halfYear: DayText,
): Promise<Result<UnmetNeedCounts, Problem>> {
  const answer = await call(client, asked, { code, half_year: halfYear });
  if (!answer.ok) return answer;
  const refused = readCells("unmet_need_counts", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem, value: halfYear });
  const read = readCells("unmet_need_counts", columns, answer.value);
  if (!read.ok) return read;
  const tables: UnmetNeedTable[] = [];
  for (const row of read.value.tables) {
    const table = readCells("unmet_need_counts", tableColumns, row);
    if (!table.ok) return table;
    const cells: NeedCell[] = [];
    for (const one of table.value.cells) {
      const cell = readCells("unmet_need_counts", cellColumns, one);
      if (!cell.ok) return cell;
      cells.push(cell.value);
    }
    tables.push({ ...table.value, cells });
  }
  return succeed({ ...read.value, tables });
}
