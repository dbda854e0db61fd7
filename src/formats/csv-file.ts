/**
 * A table as spreadsheets in Japan open it: UTF-8 with a byte order mark, lines that end with CRLF. Numbers are written
 * as they are; text that a spreadsheet would take for a formula gets an apostrophe before it, which our own readers
 * take off again.
 */
export function csvFile(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellOf(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
