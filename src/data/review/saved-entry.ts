import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { SavedEntry } from "../../domain/review/saved-entry.ts";
import { answerOf } from "../answer-of.ts";
import { orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = { importId: orNull(text), version: text, revision: whole };

/** What writing an entry answered. */
export function savedEntryFrom(
  called: Result<unknown, Problem>,
  problems: readonly Problem[],
): Result<SavedEntry, Problem> {
  const answer = answerOf(called);
  if (!answer.ok) return answer;
  const read = readCells("save_entry", columns, answer.value);
  if (!read.ok) return read;
  return succeed({ changeId: read.value.importId, version: read.value.version, problems });
}
