import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import { between } from "../chance.ts";
import { coastAt, EAST, hillsAt, riverAt } from "./frame.ts";
import { voronoiCell } from "./voronoi-cell.ts";

/** The smallest piece of land: everything larger is a union of blocks, so that shared edges are identical. */
export interface Block {
  readonly seed: PlanePoint;
  readonly ring: readonly PlanePoint[];
  readonly eastOfRiver: boolean;
}

const ROWS = 14;
const COLUMN = 430;
const COLUMNS = 17;
/** How far a seed may stray; seeds beside the river, the shore and the hills stay, so that edges follow these. */
const STRAY = 105;

/** Cells of a Voronoi diagram whose seeds mirror each other across river, shore and hills. */
export function makeBlocks(): readonly Block[] {
  const seeds = placeSeeds();
  const points = seeds.map(({ at }) => at);
  return seeds
    .filter(({ inTown }) => inTown)
    .map(({ at, eastOfRiver }) => ({
      seed: at,
      ring: cleanRing(voronoiCell(at, points)),
      eastOfRiver,
    }));
}

function placeSeeds(): readonly Seed[] {
  const seeds: Seed[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = -COLUMNS; column < COLUMNS; column += 1) {
      const at = seedAt(row, column);
      const seed = { at, inTown: Math.abs(at.x) < EAST, eastOfRiver: column >= 0 };
      seeds.push(seed);
      if (row === 0) seeds.push({ ...seed, at: mirrored(at, coastAt), inTown: false });
      if (row === ROWS - 1) seeds.push({ ...seed, at: mirrored(at, hillsAt), inTown: false });
    }
  }
  return seeds;
}

interface Seed {
  readonly at: PlanePoint;
  readonly inTown: boolean;
  readonly eastOfRiver: boolean;
}

function seedAt(row: number, column: number): PlanePoint {
  const stays = column === -1 || column === 0 || row === 0 || row === ROWS - 1;
  const half = stays ? 0.5 : 0.5 + (row % 2 === 0 ? 0.2 : -0.2);
  const fromRiver = (column + half) * COLUMN;
  let at: PlanePoint = { x: riverAt(0) + fromRiver, y: 0 };
  // The river bends with y and the shore with x: a few rounds settle both.
  for (let round = 0; round < 4; round += 1) {
    const y = coastAt(at.x) + (hillsAt(at.x) - coastAt(at.x)) * ((row + 0.5) / ROWS);
    at = { x: riverAt(y) + fromRiver, y };
  }
  if (stays) return at;
  const label = `block:${row}:${column}`;
  return {
    x: at.x + between(`${label}:x`, -STRAY, STRAY),
    y: at.y + between(`${label}:y`, -STRAY, STRAY),
  };
}

/** A point's image on the other side of a line that runs west to east. */
function mirrored(at: PlanePoint, line: (x: number) => number): PlanePoint {
  const slope = (line(at.x + 1) - line(at.x - 1)) / 2;
  const twice = (2 * (at.y - line(at.x))) / (1 + slope * slope);
  return { x: at.x + twice * slope, y: at.y - twice };
}

/** Corners stand on a 5 m lattice, far coarser than five decimals of a degree: none falls on another later. */
const GRAIN = 5;

/** Corners that fall together are one. Cells share corners exactly, and so do their roundings. */
function cleanRing(corners: readonly PlanePoint[]): readonly PlanePoint[] {
  const ring: PlanePoint[] = [];
  for (const { x, y } of corners) {
    const corner = { x: Math.round(x / GRAIN) * GRAIN, y: Math.round(y / GRAIN) * GRAIN };
    const last = ring.at(-1);
    if (last?.x !== corner.x || last.y !== corner.y) ring.push(corner);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (ring.length > 1 && first?.x === last?.x && first?.y === last?.y) ring.pop();
  return turnsLeft(ring) ? ring : ring.reverse();
}

export function turnsLeft(ring: readonly PlanePoint[]): boolean {
  const doubled = ring.reduce((sum, from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
  return doubled > 0;
}
