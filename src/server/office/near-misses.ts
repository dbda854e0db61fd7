import { createHash } from "node:crypto";
import {
  type KeptAgenda,
  keptAgenda,
  type NeedsToCount,
  readNeedsToCount,
} from "../../data/planning/near-misses.ts";
import { readUnmetNeedCounts } from "../../data/read-unmet-need-counts.ts";
import { nearMissAgenda } from "../../domain/coverage/near-miss-agenda.ts";
import { outcomeOf } from "../../domain/coverage/near-misses.ts";
import { compileCatalogue } from "../../domain/matching/compile-catalogue.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

/**
 * The agenda of a half-year. Who asks must be one who may see its counts; the needs themselves are read by the portal
 * alone, counted, and only counts that may be shown leave this function. It is worked out once and kept: the same needs
 * held against other activities would give a second answer to subtract from the first.
 */
export async function agendaFor(
  request: OfficeRequest,
  code: string,
  halfYear: DayText,
  { index, on }: { readonly index: TownIndex; readonly on: DayText },
): Promise<Result<KeptAgenda, Problem>> {
  const { service } = request.clients;
  const may = await asPerson(request, (person) => readUnmetNeedCounts(person, code, halfYear));
  if (!may.ok) return may;
  const kept = await keptAgenda(service, code, halfYear);
  if (!kept.ok) return kept;
  if (kept.value !== null) return succeed(kept.value);
  const read = await readNeedsToCount(service, code, halfYear);
  if (!read.ok) return read;
  // Too few to show anything tells nothing, however often it is said: it is kept only once there are counts.
  if (read.value === null) return succeed({ madeOn: on, agenda: null });
  const stands = await keptAgenda(service, code, halfYear, agendaOf(read.value, index, on));
  if (!stands.ok) return stands;
  return stands.value === null ? fail({ code: "backend-unreachable" }) : succeed(stands.value);
}

function agendaOf({ needs, fewest, key }: NeedsToCount, index: TownIndex, on: DayText) {
  const catalogue = compileCatalogue(index, on);
  const zonesOf = (id: string): ReadonlySet<string> | null => {
    const place = index.activityById.get(id)?.placeId ?? null;
    return place === null ? null : (index.zoneIdsByPlace.get(place) ?? new Set());
  };
  return nearMissAgenda(
    needs.map((need) => ({ need, outcome: outcomeOf(need, catalogue, zonesOf) })),
    fewest,
    (row) => createHash("sha256").update(`${key}/${row}`).digest("hex"),
  );
}
