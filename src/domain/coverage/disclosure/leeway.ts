import { type CountTable, signOf } from "./count-table.ts";

/**
 * How far the count of a held-back cell could be from what it is, given everything that is shown: its largest possible
 * value less its smallest, looked for up to `enough`. 0 means that a reader can work it out.
 *
 * Every line of the table (row or column, totals with the opposite sign) adds up to nothing, so a change of one cell
 * must go round through other held-back cells: a flow through the graph whose nodes are the lines and whose edges are
 * the held-back cells. A count may rise without end and may fall to 0. (Gusfield 1988, "A graph theoretic approach
 * to statistical data security"; Edmonds and Karp for the flow.)
 */
export function leewayOf(
  table: CountTable,
  held: Uint8Array,
  cell: number,
  enough: number,
): number {
  const up = roomToMove(table, held, cell, 1, enough);
  return up >= enough ? enough : up + roomToMove(table, held, cell, -1, enough - up);
}

function roomToMove(
  table: CountTable,
  held: Uint8Array,
  cell: number,
  direction: 1 | -1,
  enough: number,
): number {
  const { columns } = table;
  const own = direction === -1 ? (table.counts[cell] as number) : Infinity;
  const moved = new Float64Array(table.counts.length);
  const row = Math.floor(cell / columns);
  const column = table.rows + (cell % columns);
  // A cell that rises by one asks the rest for a way from its column's node back to its row's, or the other way round.
  const outward = direction * signOf(table, cell) === 1;
  const [from, to] = outward ? [column, row] : [row, column];
  let room = 0;
  while (room < Math.min(own, enough)) {
    const path = pathBetween(table, held, cell, moved, from, to);
    if (path === null) break;
    const step = Math.min(enough - room, own - room, ...path.map(({ free }) => free));
    for (const { at, by } of path) moved[at] = (moved[at] as number) + by * step;
    room += step;
  }
  return room;
}

interface Hop {
  readonly at: number;
  readonly by: 1 | -1;
  readonly free: number;
}

/** The shortest way from line to line along held-back cells that may still move, without the cell itself. */
function pathBetween(
  table: CountTable,
  held: Uint8Array,
  without: number,
  moved: Float64Array,
  from: number,
  to: number,
): readonly Hop[] | null {
  const { rows, columns, counts } = table;
  const cameBy = new Map<number, { readonly line: number; readonly hop: Hop } | null>([
    [from, null],
  ]);
  const queue = [from];
  for (let line = queue.shift(); line !== undefined; line = queue.shift()) {
    if (line === to) break;
    const isRow = line < rows;
    const others = isRow ? columns : rows;
    for (let other = 0; other < others; other++) {
      const next = isRow ? rows + other : other;
      const at = isRow ? line * columns + other : other * columns + (line - rows);
      if (at === without || held[at] !== 1 || cameBy.has(next)) continue;
      // Leaving a row by a cell lets the cell rise, entering one by it lets it fall; totals the other way.
      const by = ((isRow ? 1 : -1) * signOf(table, at)) as 1 | -1;
      const free = by === 1 ? Infinity : (counts[at] as number) + (moved[at] as number);
      if (free <= 0) continue;
      cameBy.set(next, { line, hop: { at, by, free } });
      queue.push(next);
    }
  }
  const path: Hop[] = [];
  for (let step = cameBy.get(to); step != null; step = cameBy.get(step.line)) path.push(step.hop);
  return path.length === 0 ? null : path;
}
