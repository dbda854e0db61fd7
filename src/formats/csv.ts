import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";

export interface CsvRow {
  /** The line on which the row begins, counted from 1; a cell with line breaks covers several. */
  readonly line: number;
  readonly cells: readonly string[];
}

const MAX_ROWS = 200_000;

/**
 * Rows of a delimited text whose line ends are LF (`decode` sees to that: with mixed line ends the line numbers
 * of csv-parse are wrong). Rows may differ in length; quotes within an unquoted cell are kept as characters.
 * Never throws: a quote that is never closed would swallow the rest of the file, so the file is refused with
 * the line on which that row begins.
 */
export function parseCsv(text: string): Result<readonly CsvRow[], Problem> {
  const rows: CsvRow[] = [];
  let end = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ line: end + 1, cells: unwrap(cells) });
        end = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ code: "file-unreadable", line: end + 1 });
  }
  if (rows.length > MAX_ROWS) return fail({ code: "file-too-large", value: String(rows.length) });
  return succeed(rows);
}

/** Excel's "Unicode text" is separated by tabs; everything else met so far by commas. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000);
  return start.split("\t").length > start.split(",").length ? "\t" : ",";
}

/** Some exports wrap a whole line into quotes: one cell that holds a row. */
function unwrap(cells: readonly string[]): readonly string[] {
  const [first = "", ...rest] = cells;
  if (!/^#[a-z_]+,/i.test(first) || rest.some((cell) => cell.trim() !== "")) return cells;
  return first.split(",");
}
