import type { CountTable } from "./count-table.ts";
import { leewayOf } from "./leeway.ts";

export interface HoldBackOptions {
  /** What is held back anyway (1). */
  readonly begin?: Uint8Array;
  /** Cells that can hide another one (1); without it all can. Others are held back, but known from elsewhere. */
  readonly usable?: Uint8Array;
}

/**
 * Which cells of a table are not shown (1), so that no count of fewer than `threshold` people is shown or can be worked
 * out: all counts below the threshold, 0 included, and as many others as it takes until each count below the threshold
 * could be at least `threshold` wide off. What is held back must look alike, whatever the reason. A threshold
 * of Infinity holds back everything.
 */
export function heldBack(
  table: CountTable,
  threshold: number,
  { begin, usable }: HoldBackOptions = {},
): Uint8Array {
  const { counts } = table;
  const held = Uint8Array.from(counts, (count, at) =>
    count < threshold || begin?.[at] === 1 ? 1 : 0,
  );
  if (threshold === Infinity) return held.fill(1);
  const hides = held.map((is, at) => (usable?.[at] === 0 ? 0 : is));
  for (let cell = 0; cell < counts.length; cell++) {
    // A small count that is known not to have changed is as safe as it was: nothing held back now can help it.
    if ((counts[cell] as number) >= threshold || hides[cell] !== 1) continue;
    while (leewayOf(table, hides, cell, threshold) < threshold) {
      const next = nextToHold(table, hides, cell, usable);
      if (next === null) break;
      held[next] = 1;
      hides[next] = 1;
      // What was safe stays safe: holding more back only adds ways to move.
    }
  }
  return held;
}

/**
 * The cell whose loss costs least: in the row, else the column, that holds nothing else back; else where a row and a
 * column that hold something back meet, which closes a way round. Inner cells before totals, small before large.
 */
function nextToHold(
  table: CountTable,
  held: Uint8Array,
  cell: number,
  usable: Uint8Array | undefined,
): number | null {
  const { rows, columns, counts } = table;
  const inRow = new Int32Array(rows);
  const inColumn = new Int32Array(columns);
  held.forEach((is, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    inRow[row] = (inRow[row] as number) + is;
    inColumn[column] = (inColumn[column] as number) + is;
  });
  const [ownRow, ownColumn] = [Math.floor(cell / columns), cell % columns];
  const helps = (row: number, column: number): boolean => {
    if (inRow[ownRow] === 1) return row === ownRow;
    if (inColumn[ownColumn] === 1) return column === ownColumn;
    return inRow[row] !== 0 && inColumn[column] !== 0;
  };
  let best: number | null = null;
  let bestRank: readonly number[] = [];
  for (let at = 0; at < counts.length; at++) {
    if (held[at] === 1 || usable?.[at] === 0) continue;
    const [row, column] = [Math.floor(at / columns), at % columns];
    const total = row === rows - 1 || column === columns - 1;
    const rank = [helps(row, column) ? 0 : 1, total ? 1 : 0, counts[at] as number];
    if (best === null || isBefore(rank, bestRank)) [best, bestRank] = [at, rank];
  }
  return best;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) return (a[at] as number) < (b[at] as number);
  }
  return false;
}
