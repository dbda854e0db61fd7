import type { ImportContext } from "../../domain/import/outcome.ts";

/** A fictional city for tests. */
export const HIDAMARI: ImportContext = {
  municipality: { code: "372013", name: "ひなた市", prefecture: "見本県", bounds: null },
  zones: [],
  today: "2026-11-22",
};

export const PLACE_COLUMNS = [
  "name",
  "address",
  "telephoneNumber",
  "referenceObject",
  "note",
  "location",
  "availableDate",
  "startTime",
  "endTime",
  "availableDateNote",
] as const;

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const csvLine = (cells: readonly string[]): string => cells.map(quoted).join(",");

/** The text of a LinkData file: its header block, then rows of cells after the row number. */
export function linkDataText(
  dataset: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const header = [
    ["#LINK"],
    ["#attribution_name", "ひなた市"],
    ["#license", "http://creativecommons.org/licenses/by/4.0/deed.ja"],
    ["#download_from", `https://opendata.example.jp/dataset/${dataset}`],
    ["#property", ...columns],
  ];
  // Real files fill every line up with commas.
  const widest = columns.length + 1;
  const filled = header.map((cells) => [
    ...cells,
    ...Array<string>(widest - cells.length).fill(""),
  ]);
  const lines = [...filled, ...rows.map((cells, index) => [String(index + 1), ...cells])];
  return lines.map(csvLine).join("\r\n");
}

/** The same as bytes, for `parseFile`. */
export const linkDataFile = (
  dataset: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array => new TextEncoder().encode(linkDataText(dataset, columns, rows));

/** One row of a place file; cells that are not given are empty. */
export const placeRow = (
  cells: Partial<Record<(typeof PLACE_COLUMNS)[number], string>>,
): readonly string[] => PLACE_COLUMNS.map((column) => cells[column] ?? "");

/** The first line of data in a file of `linkDataFile`. */
export const FIRST_LINE = 6;
