import type { CountTable } from "./count-table.ts";
import { leewayOf } from "./leeway.ts";
import { type LineRoom, lineRoom } from "./line-room.ts";

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
    releases.slice(from).map((_, more) => spanOf(releases, from, from + more, threshold)),
  );
  return releases.every(({ rows, table, held }, at) => {
    const around = spans.filter(({ from, to }) => from <= at && at <= to);
    return table.counts.every((count, cell) => {
      if (count >= threshold) return true;
      const row = rows[Math.floor(cell / table.columns)] ?? "";
      const column = cell % table.columns;
      const there = around.flatMap((span) => cellIn(span, row, column));
      return (
        held[cell] === 1 &&
        (there.some(({ span, at }) => span.room.atLeast(at) >= threshold) ||
          there.some(
            ({ span, at }) => leewayOf(span.table, span.usable, at, threshold) >= threshold,
          ))
      );
    });
  });
}

function cellIn(span: Span, row: string, column: number) {
  const here = span.rowOf.get(row);
  if (here === undefined) return [];
  const at = here * span.table.columns + column;
  return span.usable[at] === 1 ? [{ span, at }] : [];
}

/** The cells of a new release that may hide another: not those that have not changed since an earlier one. */
export function usableNow(
  { rows, table }: ReleasedTable,
  before: readonly HeldCounts[],
): Uint8Array {
  const usable = new Uint8Array(table.counts.length).fill(1);
  const last = newestRows(before);
  rows.forEach((name, row) => {
    // Totals are sums: nobody knows that one is unchanged but by its parts.
    if (row === rows.length - 1) return;
    const then = last.get(name);
    if (then === undefined) return;
    let changed = false;
    for (let column = 0; column < table.columns - 1; column++) {
      const at = row * table.columns + column;
      const same = then.table.counts[then.row * table.columns + column] === table.counts[at];
      if (same) usable[at] = 0;
      else changed = true;
    }
    // Of a row in which nothing has changed, the sum has not either.
    if (!changed) usable[(row + 1) * table.columns - 1] = 0;
  });
  return usable;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly table: CountTable;
  readonly usable: Uint8Array;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly room: LineRoom;
}

/** What may move alike in all releases from one to another, and how far down at most: by the smallest count of each. */
function spanOf(
  releases: readonly HeldCounts[],
  from: number,
  to: number,
  threshold: number,
): Span {
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
  const table = { ...begin.table, counts };
  return { from, to, table, usable, rowOf, room: lineRoom(table, usable, threshold) };
}

/** Of each row's name the table that had it last, and where. */
function newestRows(
  releases: readonly ReleasedTable[],
): ReadonlyMap<string, { readonly table: CountTable; readonly row: number }> {
  return new Map(
    releases.flatMap(({ rows, table }) => rows.map((name, row) => [name, { table, row }] as const)),
  );
}
