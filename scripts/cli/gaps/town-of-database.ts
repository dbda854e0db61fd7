import type { SupabaseClient } from "@supabase/supabase-js";
import type { Clients } from "../../../src/data/client.ts";
import { readPlanningRecords } from "../../../src/data/planning/planning-records.ts";
import { readRecordedNeedsOf } from "../../../src/data/planning/recorded-needs.ts";
import { readMunicipalities } from "../../../src/data/read-municipalities.ts";
import { readTown } from "../../../src/data/read-town.ts";
import { isNeighbour } from "../../../src/domain/coverage/neighbours.ts";
import type { RecordedNeeds } from "../../../src/domain/coverage/recorded-needs.ts";
import { indexTown } from "../../../src/domain/index-town.ts";
import { halfYearsOver } from "../../../src/domain/planning/half-years.ts";
import type { PlanningRecords } from "../../../src/domain/planning/planning-records.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { type Result, succeed } from "../../../src/domain/result.ts";
import type { TownIndex } from "../../../src/domain/town-index.ts";
import type { DayText } from "../../../src/domain/units.ts";
import type { GapAsked } from "./gap-options.ts";

/** A town that was opened, with what planners wrote down, and the towns beside it that the database holds. */
export interface OpenedTown {
  readonly index: TownIndex;
  readonly records: PlanningRecords;
  readonly recorded: readonly RecordedNeeds[];
  readonly neighbours: readonly TownIndex[];
  /** Of the database; null where the town comes from files. */
  readonly clients: Clients | null;
}

/** A town of the database with all that the planning view answers from, what lies over the border too. */
export async function townOfDatabase(
  clients: Clients,
  code: string,
  { on, needs }: Pick<GapAsked, "on" | "needs">,
): Promise<Result<OpenedTown, Problem>> {
  const town = await readTown(clients, code);
  if (!town.ok) return town;
  const records = await readPlanningRecords(clients.service, code);
  if (!records.ok) return records;
  const recorded = await recordedFor(clients.service, code, on, needs);
  if (!recorded.ok) return recorded;
  const all = await readMunicipalities(clients.anonymous);
  if (!all.ok) return all;
  const neighbours: TownIndex[] = [];
  const isBeside = isNeighbour(town.value.town.municipality);
  for (const other of all.value.municipalities.filter(isBeside)) {
    const read = await readTown(clients, other.code);
    if (!read.ok) return read;
    neighbours.push(indexTown(read.value.town));
  }
  return succeed({
    index: indexTown(town.value.town),
    records: records.value,
    recorded: recorded.value,
    neighbours,
    clients,
  });
}

/** So many half-years back the newest counts are looked for. */
const HALF_YEARS = 4;

/** Counts of unmet needs that may be shown; none where they are not asked for. */
async function recordedFor(
  service: SupabaseClient,
  code: string,
  on: DayText,
  needs: GapAsked["needs"],
): Promise<Result<readonly RecordedNeeds[], Problem>> {
  if (needs === null) return succeed([]);
  const halfYears = needs.halfYear === null ? halfYearsOver(on, HALF_YEARS) : [needs.halfYear];
  return readRecordedNeedsOf(service, code, halfYears);
}
