import { countOf, type PlanePoints } from "./plane-points.ts";
import {
  type BucketBox,
  bucketsAround,
  emptyBox,
  type PointGrid,
  pointGrid,
} from "./point-grid.ts";

/**
 * Who can reach what: for cell i the places `place[k]` at `cost[k]`, k from `starts[i]` to `starts[i + 1]`
 * (compressed sparse rows). Costs are metres in a straight line, or whatever unit the costs came in.
 */
export interface Links {
  readonly cells: number;
  readonly places: number;
  readonly starts: Int32Array;
  readonly place: Int32Array;
  readonly cost: Float64Array;
}

/**
 * All pairs of a cell and a place that lie no farther than `limit` metres from each other on the flat map, the limit
 * itself included. Both sets must be on the same map. A uniform grid: time grows with the pairs found.
 */
export function linksWithin(cells: PlanePoints, places: PlanePoints, limit: number): Links {
  const grid = pointGrid(places, limit / 2);
  const count = countOf(cells);
  const starts = new Int32Array(count + 1);
  const box = emptyBox();
  let found = 0;
  for (let cell = 0; cell < count; cell++) {
    found += countAround(grid, cells.x[cell] as number, cells.y[cell] as number, limit, box);
    starts[cell + 1] = found;
  }
  const place = new Int32Array(found);
  const cost = new Float64Array(found);
  for (let cell = 0; cell < count; cell++) {
    const [x, y] = [cells.x[cell] as number, cells.y[cell] as number];
    fillAround(grid, x, y, limit, box, place, cost, starts[cell] as number);
  }
  return { cells: count, places: countOf(places), starts, place, cost };
}

function countAround(grid: PointGrid, x: number, y: number, limit: number, box: BucketBox): number {
  if (!bucketsAround(grid, x, y, limit, box)) return 0;
  const square = limit * limit;
  const { starts, columns } = grid;
  let found = 0;
  for (let row = box.fromRow; row <= box.toRow; row++) {
    const end = starts[row * columns + box.toColumn + 1] as number;
    for (let at = starts[row * columns + box.fromColumn] as number; at < end; at++) {
      const dx = (grid.x[at] as number) - x;
      const dy = (grid.y[at] as number) - y;
      if (dx * dx + dy * dy <= square) found++;
    }
  }
  return found;
}

function fillAround(
  grid: PointGrid,
  x: number,
  y: number,
  limit: number,
  box: BucketBox,
  place: Int32Array,
  cost: Float64Array,
  from: number,
): void {
  if (!bucketsAround(grid, x, y, limit, box)) return;
  const square = limit * limit;
  const { starts, columns } = grid;
  let to = from;
  for (let row = box.fromRow; row <= box.toRow; row++) {
    const end = starts[row * columns + box.toColumn + 1] as number;
    for (let at = starts[row * columns + box.fromColumn] as number; at < end; at++) {
      const dx = (grid.x[at] as number) - x;
      const dy = (grid.y[at] as number) - y;
      const distance = dx * dx + dy * dy;
      if (distance > square) continue;
      place[to] = grid.index[at] as number;
      cost[to] = Math.sqrt(distance);
      to++;
    }
  }
}

/** Links from a table of costs (a routing service's, or a published case): pairs over `limit` are left out. */
export function linksFromCosts(
  cells: number,
  places: number,
  costs: Iterable<{ readonly cell: number; readonly place: number; readonly cost: number }>,
  limit: number,
): Links {
  const kept = [...costs].filter(({ cost }) => cost <= limit).sort((a, b) => a.cell - b.cell);
  const starts = new Int32Array(cells + 1);
  for (const { cell } of kept) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < cells; cell++) {
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  }
  return {
    cells,
    places,
    starts,
    place: Int32Array.from(kept, (pair) => pair.place),
    cost: Float64Array.from(kept, (pair) => pair.cost),
  };
}
