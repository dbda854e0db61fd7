import type { CountTable } from "./count-table.ts";
import { leewayOf } from "./leeway.ts";
import { lineRoom } from "./line-room.ts";

export interface HoldBackOptions {
  /** What is held back anyway (1). */
  readonly begin?: Uint8Array;
  /** Cells that can hide another one (1); without it all can. Others are held back, but known from elsewhere. */
  readonly usable?: Uint8Array;
  /** The column that is missed least: where there is a choice it hides the others. */
  readonly spare?: number;
}

/**
 * So many thresholds wide a count should be off where one more cell of its row can see to that: what is only just wide
 * enough would be too narrow beside the next survey, in which counts fall a little.
 */
const TO_SPARE = 3;

/**
 * Which cells of a table are not shown (1), so that no count of fewer than `threshold` people is shown or can be worked
 * out: all counts below the threshold, 0 included, and as many others as it takes until each count below the threshold
 * could be at least `threshold` wide off. What is held back must look alike, whatever the reason. A threshold
 * of Infinity holds back everything.
 */
export function heldBack(
  table: CountTable,
  threshold: number,
  { begin, usable, spare }: HoldBackOptions = {},
): Uint8Array {
  const { counts } = table;
  const held = Uint8Array.from(counts, (count, at) =>
    count < threshold || begin?.[at] === 1 ? 1 : 0,
  );
  if (threshold === Infinity) return held.fill(1);
  const hides = held.map((is, at) => (usable?.[at] === 0 ? 0 : is));
  const wide = threshold * TO_SPARE;
  const room = lineRoom(table, hides, wide);
  const lines = linesOf(table, hides);
  const costOf = (at: number): number => costs(table, at, wide, spare);
  const hold = (at: number): void => {
    held[at] = 1;
    hides[at] = 1;
    room.hold(at);
    lines.hold(at);
  };
  /** Of the cells of some lines the free one that costs least, small counts before large ones. */
  const cheapest = (from: number, to: number, costsOf: (at: number) => number): number | null => {
    let best: number | null = null;
    let [least, smallest] = [DEAR, Infinity];
    for (let at = from; at < to; at++) {
      if (held[at] === 1 || usable?.[at] === 0) continue;
      const [cost, count] = [costsOf(at), counts[at] as number];
      if (cost > least || (cost === least && count >= smallest)) continue;
      [best, least, smallest] = [at, cost, count];
    }
    return best;
  };
  for (let cell = 0; cell < counts.length; cell++) {
    // A small count that is known not to have changed is as safe as it was: nothing held back now can help it.
    if ((counts[cell] as number) >= threshold || hides[cell] !== 1) continue;
    const row = cell - (cell % table.columns);
    const inRow = (most: number): number | null =>
      cheapest(row, row + table.columns, (at) => (costOf(at) > most ? Infinity : costOf(at)));
    const isNarrow = (): boolean =>
      room.atMost(cell) < threshold ||
      (room.atLeast(cell) < threshold && leewayOf(table, hides, cell, threshold) < threshold);
    while (isNarrow()) {
      const next =
        (lines.aloneInRow(cell) ? inRow(SMALL) : null) ??
        cheapest(0, counts.length, (at) => (lines.helps(cell, at) ? 0 : FAR) + costOf(at));
      if (next === null) break;
      hold(next);
      // What was safe stays safe: holding more back only adds ways to move.
    }
    const beside = room.atLeast(cell) >= wide ? null : inRow(TOTAL);
    if (beside !== null) hold(beside);
  }
  return held;
}

/** What it costs to hold a cell back: what is lost least and is wide enough comes first. */
const [MISSED_LEAST, MISSED, TOTAL, SMALL, FAR, DEAR] = [0, 1, 2, 3, 4, 8];

/** Totals may rise without end, so that they are wide, whatever they are. */
function costs(
  { rows, columns, counts }: CountTable,
  at: number,
  wide: number,
  spare?: number,
): number {
  const [row, column] = [Math.floor(at / columns), at % columns];
  if (row === rows - 1 || column === columns - 1) return TOTAL;
  if ((counts[at] as number) < wide) return SMALL;
  return column === spare ? MISSED_LEAST : MISSED;
}

/** How much each line holds back, kept up to date. */
function linesOf({ rows, columns }: CountTable, held: Uint8Array) {
  const rowOf = (cell: number): number => Math.floor(cell / columns);
  const inRow = new Int32Array(rows);
  const inColumn = new Int32Array(columns);
  const hold = (at: number): void => {
    const [row, column] = [rowOf(at), at % columns];
    inRow[row] = (inRow[row] as number) + 1;
    inColumn[column] = (inColumn[column] as number) + 1;
  };
  held.forEach((is, at) => {
    if (is === 1) hold(at);
  });
  return {
    hold,
    aloneInRow: (cell: number): boolean => inRow[rowOf(cell)] === 1,
    /** In the row, else the column, that holds nothing else back; else where a row and a column that do meet: a way round. */
    helps: (cell: number, at: number): boolean => {
      const [ownRow, ownColumn] = [rowOf(cell), cell % columns];
      const [row, column] = [rowOf(at), at % columns];
      if (inRow[ownRow] === 1) return row === ownRow;
      if (inColumn[ownColumn] === 1) return column === ownColumn;
      return inRow[row] !== 0 && inColumn[column] !== 0;
    },
  };
}
