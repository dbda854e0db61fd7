import type { CountTable } from "./count-table.ts";
import { leewayOf } from "./leeway.ts";

/** A table with the names of its rows, the totals last; columns are the same in all. */
export interface ReleasedTable {
  readonly rows: readonly string[];
  readonly table: CountTable;
}
export interface HeldCounts extends ReleasedTable {
  readonly held: Uint8Array;
}

/**
 * Whether each small count of each release could be at least `threshold` wide off, given all releases and which counts
 * have not changed between two of them.
 *
 * Somebody who doubts a count of release j imagines other counts that agree with everything shown. One way to find such
 * is to change all releases from some k ≤ j to some m ≥ j alike, along cells that are held back in all of them: then what
 * is unchanged between them stays so. Cells that are the same in the release before k, or after m, may not move.
 */
export function isSafe(releases: readonly HeldCounts[], threshold: number): boolean {
  const spans = releases.flatMap((_, from) =>
    releases.slice(from).map((_, more) => spanOf(releases, from, from + more)),
  );
  return releases.every(({ rows, table, held }, at) => {
    const around = spans.filter(({ from, to }) => from <= at && at <= to);
    return table.counts.every((count, cell) => {
      if (count >= threshold) return true;
      const row = rows[Math.floor(cell / table.columns)] ?? "";
      const column = cell % table.columns;
      return held[cell] === 1 && around.some((span) => movesIn(span, row, column, threshold));
    });
  });
}

function movesIn({ rowOf, table, usable }: Span, row: string, column: number, threshold: number) {
  const here = rowOf.get(row);
  if (here === undefined) return false;
  const cell = here * table.columns + column;
  return usable[cell] === 1 && leewayOf(table, usable, cell, threshold) >= threshold;
}

/** The cells of a new release that may hide another: not those that have not changed since an earlier one. */
export function usableNow(
  { rows, table }: ReleasedTable,
  before: readonly HeldCounts[],
): Uint8Array {
  const usable = new Uint8Array(table.counts.length).fill(1);
  rows.forEach((name, row) => {
    // Totals are sums: nobody knows that one is unchanged but by its parts.
    if (row === rows.length - 1) return;
    const then = lastWith(before, name);
    if (then === null) return;
    for (let column = 0; column < table.columns - 1; column++) {
      const same =
        then.table.counts[then.row * table.columns + column] ===
        table.counts[row * table.columns + column];
      if (same) usable[row * table.columns + column] = 0;
    }
  });
  return usable;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly table: CountTable;
  readonly usable: Uint8Array;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** What may move alike in all releases from one to another, and how far down at most: by the smallest count of each. */
function spanOf(releases: readonly HeldCounts[], from: number, to: number): Span {
  const begin = releases[from] as HeldCounts;
  const { columns } = begin.table;
  const free = usableNow(begin, releases.slice(0, from));
  const usable = begin.held.map((is, at) => (free[at] === 1 ? is : 0));
  const counts = Int32Array.from(begin.table.counts);
  const eachCell = (
    { rows }: ReleasedTable,
    visit: (at: number, other: number | null) => void,
  ): void => {
    const rowOf = new Map(rows.map((name, row) => [name, row]));
    begin.rows.forEach((name, row) => {
      const there = rowOf.get(name);
      for (let column = 0; column < columns; column++)
        visit(row * columns + column, there === undefined ? null : there * columns + column);
    });
  };
  for (const release of releases.slice(from + 1, to + 1)) {
    eachCell(release, (at, other) => {
      // An area that is not counted any more cannot go on moving with the others.
      if (other === null || release.held[other] !== 1) usable[at] = 0;
      else counts[at] = Math.min(counts[at] as number, release.table.counts[other] as number);
    });
  }
  const last = releases[to] as HeldCounts;
  const after = releases.slice(to + 1).toReversed();
  // A release that follows: what it has unchanged may not have moved before it.
  const stays = usableNow(last, after);
  eachCell(last, (at, other) => {
    if (other !== null && stays[other] === 0) usable[at] = 0;
  });
  const rowOf = new Map(begin.rows.map((name, row) => [name, row]));
  return { from, to, table: { ...begin.table, counts }, usable, rowOf };
}

function lastWith(
  releases: readonly HeldCounts[],
  name: string,
): { readonly table: CountTable; readonly row: number } | null {
  for (const { rows, table } of releases.toReversed()) {
    const row = rows.indexOf(name);
    if (row !== -1) return { table, row };
  }
  return null;
}
