import { type CountTable, signOf } from "./count-table.ts";

/**
 * How far held-back cells surely can move, without looking for ways: over one other held-back cell of the row, and back
 * over all rows that hold back both columns. Kept up to date as more is held back, so that asking costs nothing; where it
 * is not enough, `leewayOf` looks for every way.
 */
export interface LineRoom {
  /** One more cell is held back. */
  readonly hold: (cell: number) => void;
  /** No more than the true leeway, and no more than asked for. */
  readonly atLeast: (cell: number) => number;
  /** No less than the true leeway: what the other cells of its row let it move. */
  readonly atMost: (cell: number) => number;
}

export function lineRoom(table: CountTable, held: Uint8Array, enough: number): LineRoom {
  const { rows, columns, counts } = table;
  // What is added up, with its sign, is 0 in every line: a cell may rise or fall in that sense by so much.
  const fall = (cell: number): number =>
    signOf(table, cell) === 1 ? Math.min(counts[cell] as number, enough) : enough;
  const rise = (cell: number): number =>
    signOf(table, cell) === 1 ? enough : Math.min(counts[cell] as number, enough);
  const isHeld = Uint8Array.from(held);
  /** For two columns: how far one can fall and the other rise in all rows that hold back both. */
  const between = new Float64Array(columns * columns);
  const inRow = (row: number, falls: number, rises: number): number =>
    Math.min(fall(row * columns + falls), rise(row * columns + rises));
  const add = (row: number, a: number, b: number): void => {
    const [there, back] = [a * columns + b, b * columns + a];
    between[there] = (between[there] as number) + inRow(row, a, b);
    between[back] = (between[back] as number) + inRow(row, b, a);
  };
  for (let row = 0; row < rows; row++) {
    for (let a = 0; a < columns; a++) {
      for (let b = 0; b < a; b++) {
        if (isHeld[row * columns + a] === 1 && isHeld[row * columns + b] === 1) add(row, a, b);
      }
    }
  }
  /** The cell goes one way, another of its row the other way, and all other rows make good for both columns. */
  const over = (row: number, column: number, other: number, rises: boolean): number => {
    const [falls, comes] = rises ? [column, other] : [other, column];
    const elsewhere = (between[falls * columns + comes] as number) - inRow(row, falls, comes);
    const beside = row * columns + other;
    return Math.min(rises ? fall(beside) : rise(beside), elsewhere);
  };
  const leeway = (
    cell: number,
    join: (all: number, one: number) => number,
    by: typeof over,
  ): number => {
    if (isHeld[cell] !== 1) return 0;
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    let [up, down] = [0, 0];
    for (let other = 0; other < columns; other++) {
      if (other === column || isHeld[row * columns + other] !== 1) continue;
      up = join(up, by(row, column, other, true));
      down = join(down, by(row, column, other, false));
    }
    return Math.min(enough, Math.min(up, rise(cell)) + Math.min(down, fall(cell)));
  };
  return {
    hold: (cell) => {
      if (isHeld[cell] === 1) return;
      isHeld[cell] = 1;
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      for (let other = 0; other < columns; other++) {
        if (other !== column && isHeld[row * columns + other] === 1) add(row, column, other);
      }
    },
    atLeast: (cell) => leeway(cell, Math.max, over),
    atMost: (cell) =>
      leeway(
        cell,
        (sum, one) => sum + one,
        (row, _column, other, rises) => (rises ? fall : rise)(row * columns + other),
      ),
  };
}
