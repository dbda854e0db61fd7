import type { SupabaseClient } from "@supabase/supabase-js";
import { PROBLEM_CODES, type Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { ImportWarning, ImportWarnings } from "../../domain/review/import-warning.ts";
import { type Cell, cell, recordOf } from "../../domain/stored/cells.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { listOf, oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";
const code = recordOf({ code: oneOf(PROBLEM_CODES) });
const problem: Cell<Problem> = (value) => {
  const coded = code(value);
  const extras = recordOf({
    field: cell((one): one is string | undefined => isText(one)),
    value: cell((one): one is string | undefined => isText(one)),
    column: cell((one): one is string | undefined => isText(one)),
  })(value);
  if (typeof coded === "symbol") return coded;
  if (typeof extras === "symbol") return extras;
  const { field, value: read, column } = extras;
  return {
    ...coded,
    ...(field === undefined ? {} : { field }),
    ...(read === undefined ? {} : { value: read }),
    ...(column === undefined ? {} : { column }),
  };
};

const columns = {
  waiting: whole,
  warnings: listOf(
    recordOf({
      importId: text,
      fileName: text,
      appliedAt: text,
      ordinal: whole,
      line: whole,
      recordId: orNull(text),
      name: orNull(text),
      problems: listOf(problem),
      lookedAt: orNull(text),
    }),
  ),
};

export interface WarningsAsked {
  readonly looked: boolean;
  readonly skip: number;
  readonly atMost: number;
}

/** What imports took with a warning, the newest import first. Fails with `not-permitted`, `backend-unreachable`. */
export async function readImportWarnings(
  person: SupabaseClient,
  municipality: string,
  { looked, skip, atMost }: WarningsAsked,
): Promise<Result<ImportWarnings, Problem>> {
  const answer = answerOf(
    await call(person, "read_import_warnings", {
      code: municipality,
      looked,
      skip,
      at_most: atMost,
    }),
  );
  return answer.ok ? readCells("read_import_warnings", columns, answer.value) : answer;
}

/** Marks warnings as looked at; gives how many. Fails with `not-permitted`, `backend-unreachable`. */
export async function markImportWarnings(
  person: SupabaseClient,
  municipality: string,
  marked: readonly Pick<ImportWarning, "importId" | "ordinal">[],
): Promise<Result<number, Problem>> {
  const answer = answerOf(
    await call(person, "mark_import_warnings", {
      code: municipality,
      marked: JSON.stringify(
        marked.map(({ importId, ordinal }) => ({ import_id: importId, ordinal })),
      ),
    }),
  );
  if (!answer.ok) return answer;
  const read = readCells("mark_import_warnings", { marked: whole }, answer.value);
  return read.ok ? succeed(read.value.marked) : read;
}
