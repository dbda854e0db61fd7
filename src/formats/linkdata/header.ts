import type { CsvRow } from "../csv.ts";
import { lineOf } from "../values/text.ts";

/** The block of `#` lines that begins a LinkData file. */
export interface LinkDataHeader {
  /** Names of the columns after the first, which is only a row number. */
  readonly columns: readonly string[];
  /** `elderly_wedding_house` of `…/dataset/elderly_wedding_house`; null where the header does not tell. */
  readonly dataset: string | null;
  readonly attribution: string | null;
  readonly licence: string | null;
  readonly downloadFrom: string | null;
  readonly fileName: string | null;
}

export const isHeaderRow = (row: CsvRow): boolean => (row.cells[0] ?? "").trim().startsWith("#");

/** Reads the header block, or null where no `#property` line names the columns. */
export function linkDataHeaderOf(rows: readonly CsvRow[]): LinkDataHeader | null {
  const lines = new Map<string, readonly string[]>();
  for (const row of rows) {
    if (!isHeaderRow(row)) continue;
    const [key = "", ...values] = row.cells.map((cell) => lineOf(cell) ?? "");
    if (!lines.has(key)) lines.set(key, values);
  }
  const columns = lines.get("#property");
  if (columns === undefined || columns.every((column) => column === "")) return null;
  const only = (key: string): string | null =>
    lines.get(key)?.find((value) => value !== "") ?? null;
  const downloadFrom = only("#download_from");
  return {
    columns,
    dataset: downloadFrom === null ? null : (/\/dataset\/([\w-]+)/.exec(downloadFrom)?.[1] ?? null),
    attribution: only("#attribution_name"),
    licence: only("#license"),
    downloadFrom,
    fileName: only("#file_name"),
  };
}

/** A row's cell by the name of its column; the first cell of a row is its number and has no name. */
export const cellsByColumn =
  (header: LinkDataHeader) =>
  (row: CsvRow): ((column: string) => string | undefined) => {
    const at = new Map(header.columns.map((column, index) => [column, row.cells[index + 1]]));
    return (column) => at.get(column);
  };
