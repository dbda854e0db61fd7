import type { SupabaseClient } from "@supabase/supabase-js";
import {
  codesOf,
  INTAKE_WORDS,
  KIND_WORDS,
  VISIBILITY_WORDS,
} from "../../domain/activity/vocabulary.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { EntryFilter, FoundEntries } from "../../domain/review/found-entry.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { day, flag, listOf, oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  total: whole,
  entries: listOf(
    recordOf({
      id: text,
      name: text,
      kind: oneOf(codesOf(KIND_WORDS)),
      visibility: oneOf(codesOf(VISIBILITY_WORDS)),
      takenDown: flag,
      groupName: orNull(text),
      placeName: orNull(text),
      zoneId: orNull(text),
      confirmedOn: orNull(day),
      rhythmMonths: whole,
      intake: orNull(oneOf(codesOf(INTAKE_WORDS))),
      metres: orNull(whole),
    }),
  ),
};

/** Entries, those for supporters only included. Fails with `not-permitted`, `backend-unreachable`. */
export async function findEntries(
  person: SupabaseClient,
  code: string,
  filter: EntryFilter,
): Promise<Result<FoundEntries, Problem>> {
  const answer = answerOf(
    await call(person, "find_entries", {
      code,
      words: JSON.stringify(filter.words),
      zone: filter.zone,
      places: JSON.stringify(filter.placesInZone),
      kind: filter.kind,
      state: filter.state,
      skip: filter.skip,
      at_most: filter.atMost,
      latitude: filter.near?.lat ?? null,
      longitude: filter.near?.lng ?? null,
    }),
  );
  return answer.ok ? readCells("find_entries", columns, answer.value) : answer;
}
