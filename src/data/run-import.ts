import type { SupabaseClient } from "@supabase/supabase-js";
import type { RowOutcome } from "../domain/import/outcome.ts";
import type { Source } from "../domain/municipality/municipality.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { TownRecords } from "../domain/town.ts";
import { call } from "./call.ts";
import { importBounds } from "./import-bounds.ts";
import { isImportAnswer } from "./import-answer.ts";
import { maskPlaces } from "./mask-places.ts";
import { stageWarnings } from "./stage-warnings.ts";
import { type StagedRow, stagedRows, withSource } from "./staged-rows.ts";

export interface ImportRequest {
  readonly municipalityCode: string;
  readonly records: TownRecords;
  /** Where the records come from; it becomes the source of each that names none. */
  readonly source: Source | null;
  readonly file: { readonly name: string; readonly sha256: string };
  /** What became of each row of the file; those with a warning go into the council's queue when it is applied. */
  readonly outcomes?: readonly RowOutcome[];
  /** Told after each chunk how many rows have travelled, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ImportOutcome {
  /** What undoes it; null where nothing changed. */
  readonly importId: string | null;
  /** Records, not rows: an activity with a new partner is one that changed. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** An import never removes a record. */
  readonly removed: 0;
  readonly revision: number;
  /** `mask-not-possible` for each place that had to be hidden, `entry-taken-down` for each record left aside. */
  readonly problems: readonly Problem[];
}

/** Stages everything, then applies it in one transaction, or only counts what that would change. */
export async function runImport(
  service: SupabaseClient,
  request: ImportRequest,
  dryRun: boolean,
): Promise<Result<ImportOutcome, Problem>> {
  const { municipalityCode: code, file, onProgress } = request;
  const records = withSource(request.records, request.source);
  const places = await maskPlaces(service, code, records);
  if (!places.ok) return places;
  const rows = distinctRows([...stagedRows(records), ...places.value.rows]);
  if (!rows.ok) return rows;

  const bounds = importBounds(records);
  const begun = await call(service, "begin_import", {
    code,
    file_name: file.name,
    file_sha256: file.sha256,
  });
  if (!begun.ok)
    return begun.problem.code === "reference-missing"
      ? fail({ code: "municipality-unknown", value: code })
      : begun;
  const rowsStaged = await stage(service, begun.value, rows.value, onProgress);
  const staged = rowsStaged.ok
    ? await stageWarnings(service, begun.value, request.outcomes ?? [])
    : rowsStaged;
  const answer = staged.ok
    ? await call(service, "apply_import", {
        import: begun.value,
        bounds: bounds === null ? null : JSON.stringify(bounds),
        dry_run: dryRun,
      })
    : staged;
  if (!answer.ok) {
    await call(service, "drop_import", { import: begun.value });
    return answer;
  }
  if (!isImportAnswer(answer.value)) return fail({ code: "backend-unreachable" });
  if ("problem" in answer.value) {
    const { problem, field, value } = answer.value;
    return fail({ code: problem, field, ...(value === null ? {} : { value }) });
  }
  const { importId, added, changed, unchanged, withheld, revision } = answer.value;
  return succeed({
    importId: dryRun ? null : importId,
    added,
    changed,
    unchanged,
    removed: 0,
    revision,
    problems: [...places.value.problems, ...withheld.map(keptAway)],
  });
}

const keptAway = ({ table, key }: { readonly table: string; readonly key: string }): Problem => ({
  code: "entry-taken-down",
  field: table,
  value: key,
});

/** Rows without those that say the same twice; two that say different things of one key are `row-duplicate`. */
function distinctRows(rows: readonly StagedRow[]): Result<readonly StagedRow[], Problem> {
  const held = new Map<string, StagedRow>();
  for (const row of rows) {
    const key = `${row.table_name}\n${row.row_key}`;
    const before = held.get(key);
    if (before !== undefined && JSON.stringify(before.row) !== JSON.stringify(row.row))
      return fail({ code: "row-duplicate", field: row.table_name, value: row.row_key });
    held.set(key, before ?? row);
  }
  return succeed([...held.values()]);
}

const CHUNK_ROWS = 500;
const CHUNK_CHARACTERS = 1_000_000;

async function stage(
  service: SupabaseClient,
  importId: unknown,
  rows: readonly StagedRow[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Result<null, Problem>> {
  let done = 0;
  for (const chunk of chunks(rows)) {
    const staged = await call(service, "stage_import_rows", {
      import: importId,
      rows: JSON.stringify(chunk),
    });
    if (!staged.ok) return staged;
    done += chunk.length;
    onProgress(done, rows.length);
  }
  return succeed(null);
}

/** A boundary may be as long as a thousand names, so chunks are limited by characters as well. */
function* chunks(rows: readonly StagedRow[]): Generator<StagedRow[]> {
  let chunk: StagedRow[] = [];
  let characters = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (
      chunk.length >= CHUNK_ROWS ||
      (chunk.length > 0 && characters + length > CHUNK_CHARACTERS)
    ) {
      yield chunk;
      chunk = [];
      characters = 0;
    }
    chunk.push(row);
    characters += length;
  }
  if (chunk.length > 0) yield chunk;
}
