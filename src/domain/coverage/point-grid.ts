import { countOf, type PlanePoints } from "./plane-points.ts";

/**
 * Points sorted into square buckets, row by row, so that the neighbours of a point are a few runs of two arrays.
 * `starts[b]` to `starts[b + 1]` are the places in `index`, `x` and `y` of bucket b's points.
 */
export interface PointGrid {
  readonly west: number;
  readonly south: number;
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  readonly starts: Int32Array;
  /** Which point of the set stands here. */
  readonly index: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** More buckets than this for each point would be mostly empty. */
const BUCKETS_A_POINT = 4;

/** Sorts points into buckets of `side` metres, or larger ones where the points are few and far between. */
export function pointGrid(points: PlanePoints, side: number): PointGrid {
  const { x, y } = points;
  const count = countOf(points);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < count; at++) {
    west = Math.min(west, x[at] as number);
    east = Math.max(east, x[at] as number);
    south = Math.min(south, y[at] as number);
    north = Math.max(north, y[at] as number);
  }
  if (count === 0) [west, south, east, north] = [0, 0, 0, 0];
  const fitting = Math.sqrt(
    ((east - west) * (north - south)) / (BUCKETS_A_POINT * Math.max(1, count)),
  );
  const wide = Math.max(side, fitting, (east - west) / 4096, (north - south) / 4096, 1e-9);
  const columns = Math.floor((east - west) / wide) + 1;
  const rows = Math.floor((north - south) / wide) + 1;

  const bucketOf = new Int32Array(count);
  const starts = new Int32Array(columns * rows + 1);
  for (let at = 0; at < count; at++) {
    const column = Math.floor(((x[at] as number) - west) / wide);
    const row = Math.floor(((y[at] as number) - south) / wide);
    const bucket = row * columns + column;
    bucketOf[at] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  for (let bucket = 0; bucket < columns * rows; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const next = starts.slice(0, -1);
  const sorted = {
    index: new Int32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf[at] as number;
    const to = next[bucket] as number;
    next[bucket] = to + 1;
    sorted.index[to] = at;
    sorted.x[to] = x[at] as number;
    sorted.y[to] = y[at] as number;
  }
  return { west, south, side: wide, columns, rows, starts, ...sorted };
}

/** The buckets that a disc may touch: columns `fromColumn` to `toColumn` of rows `fromRow` to `toRow`, all included. */
export interface BucketBox {
  fromColumn: number;
  toColumn: number;
  fromRow: number;
  toRow: number;
}

/** Sets `box` (made once, used again for each point) to the buckets around a point; false where there are none. */
export function bucketsAround(
  grid: PointGrid,
  x: number,
  y: number,
  radius: number,
  box: BucketBox,
): boolean {
  const { west, south, side, columns, rows } = grid;
  box.fromColumn = Math.max(0, Math.floor((x - radius - west) / side));
  box.toColumn = Math.min(columns - 1, Math.floor((x + radius - west) / side));
  box.fromRow = Math.max(0, Math.floor((y - radius - south) / side));
  box.toRow = Math.min(rows - 1, Math.floor((y + radius - south) / side));
  return box.fromColumn <= box.toColumn && box.fromRow <= box.toRow;
}

export const emptyBox = (): BucketBox => ({ fromColumn: 0, toColumn: -1, fromRow: 0, toRow: -1 });
