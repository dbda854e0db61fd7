/**
 * Counts of people in rows and columns with their totals: `counts[row * columns + column]`. The last row and the last
 * column are the totals of the others, so that one rule holds for all of them.
 */
export interface CountTable {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Int32Array;
}

/** A table with its totals, from the counts of its inner cells, row by row. */
export function withTotals(inner: readonly (readonly number[])[]): CountTable {
  const rows = inner.length + 1;
  const columns = (inner[0]?.length ?? 0) + 1;
  const counts = new Int32Array(rows * columns);
  const add = (row: number, column: number, count: number): void => {
    const at = row * columns + column;
    counts[at] = (counts[at] as number) + count;
  };
  inner.forEach((cells, row) => {
    cells.forEach((count, column) => {
      add(row, column, count);
      add(row, columns - 1, count);
      add(rows - 1, column, count);
      add(rows - 1, columns - 1, count);
    });
  });
  return { rows, columns, counts };
}

/** Totals count against the line they stand in: with these signs every line adds up to nothing. */
export function signOf({ rows, columns }: CountTable, cell: number): 1 | -1 {
  const lastRow = Math.floor(cell / columns) === rows - 1;
  const lastColumn = cell % columns === columns - 1;
  return lastRow === lastColumn ? 1 : -1;
}
