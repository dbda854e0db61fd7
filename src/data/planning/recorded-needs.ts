import type { SupabaseClient } from "@supabase/supabase-js";
import type { NeedTable, RecordedNeeds } from "../../domain/coverage/recorded-needs.ts";
import type { UnmetNeedField } from "../../domain/matching/unmet-need.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { DayText } from "../../domain/units.ts";
import {
  readUnmetNeedCounts,
  readUnmetNeedCountsOf,
  type UnmetNeedCounts,
} from "../read-unmet-need-counts.ts";

type Read = (
  client: SupabaseClient,
  code: string,
  halfYear: DayText,
) => Promise<Result<UnmetNeedCounts, Problem>>;

/** The half-years of which there is something to show, in the order given. `client` speaks for a planner. */
export const readRecordedNeeds = (
  client: SupabaseClient,
  code: string,
  halfYears: readonly DayText[],
) => recordedNeeds(readUnmetNeedCounts, client, code, halfYears);

/** The same for the operator's command line, with the portal's own key. */
export const readRecordedNeedsOf = (
  service: SupabaseClient,
  code: string,
  halfYears: readonly DayText[],
) => recordedNeeds(readUnmetNeedCountsOf, service, code, halfYears);

async function recordedNeeds(
  read: Read,
  client: SupabaseClient,
  code: string,
  halfYears: readonly DayText[],
): Promise<Result<readonly RecordedNeeds[], Problem>> {
  const all: RecordedNeeds[] = [];
  for (const halfYear of halfYears) {
    const counts = await read(client, code, halfYear);
    if (!counts.ok) return counts;
    const { total, tables } = counts.value;
    if (total === null) continue;
    const table = (of: UnmetNeedField): NeedTable =>
      tables.find((one) => one.of === of) ?? { cells: [], rest: total };
    all.push({ halfYear, total, zones: plain(table("zone")), slots: plain(table("slot")) });
  }
  return succeed(all);
}

const plain = ({ cells, rest }: NeedTable): NeedTable => ({ cells, rest });
