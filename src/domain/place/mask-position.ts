import { haversine } from "../geometry/haversine.ts";
import { isInside } from "../geometry/is-inside.ts";
import { localPlane } from "../geometry/local-plane.ts";
import type { Shape } from "../geometry/shape.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { metres, type Position, position } from "../units.ts";
import { type HouseholdArea, householdsAround } from "./households-around.ts";
import { keyedFractions } from "./keyed-hash.ts";
import { snapToLattice } from "./lattice.ts";

/** A masked point is at least so far from the home … */
const MASK_DISTANCE = metres(150);
/** … and at least so many households live nearer to the home than the masked point is. */
export const MASK_HOUSEHOLDS = 30;
/** Masked points stand on a public lattice of this step, the same for every town. */
export const MASK_LATTICE = metres(50);

/** Homes in one such cell (laid out differently and secretly for each place) have one mask. */
const CELL = 100;
/** Two points of a cell are at most this far apart (2 m are for roundings), each at most half of it from the middle. */
const CELL_DIAGONAL = CELL * Math.SQRT2 + 2;
/** Nobody is sent further than this for want of neighbours. */
const FARTHEST = 6400;
const DISTANCE_STEP = 25;
const DIRECTIONS = 96;
/** How far beyond the least distance a mask may stand, as parts of it, and in which order that is tried. */
const SPREADS = 8;

export interface MaskRequest {
  readonly truePosition: Position;
  readonly placeId: string;
  /** The portal's secret. Who has it can undo every mask; changing it moves every mask (see below). */
  readonly key: string;
  readonly ground: {
    /** The zone that the group declared; null where only its name is known. */
    readonly boundary: Shape | null;
    /** Small areas with their households, as far as known; without any no mask can be shown to be far enough. */
    readonly areas: readonly HouseholdArea[];
  };
}

/**
 * The point shown instead of a home (位置の公開: おおよそ): at least 150 m and at least 30 households from it,
 * inside the declared zone, on a 50 m lattice. Fails with `mask-not-possible` where no such point exists; the
 * place is then shown as hidden, by its zone alone.
 *
 * What somebody learns who reads it again and again, over edits that move the home a little (a better address, a
 * geocoder's noise, a pin dragged): noise drawn anew each time would average out to the home within dozens of
 * edits. Therefore
 * 1. the home is first moved to the middle of a 100 m cell; edits inside the cell change nothing at all. Where
 *    the cells begin is a secret of each place, so that an edit which does cross a border says nothing about where
 *    that border is;
 * 2. direction and distance come from key and place alone, never from the home. A home that hops between cells
 *    moves its mask by the same hop: the average of all masks stays one full offset away;
 * 3. whether a candidate fits is decided for the whole cell, not for the point in it (every home in the cell has
 *    150 m and 30 households), so that the choice of candidate does not tell where in the cell the home is;
 * 4. a candidate outside the zone gives way to the next direction beside it, not to a new random one, so that the
 *    masks of a place under changing zones or household counts lie on one side of it.
 *
 * What remains: who knows the zone and the households knows that the home is in a ring around the mask. A zone
 * whose part of that ring holds few homes protects little: declare a wider one. Two places entered for one home
 * have two offsets and so two rings, which narrow it down, and so does a new key: keep one place a home, and
 * the key for good. Who has learnt where a home was can work out where it moved: a move is a new place. Tests simulate 1,000 edits, an attacker's average of them, and both guarantees for each.
 */
export function maskPosition({
  truePosition,
  placeId,
  key,
  ground,
}: MaskRequest): Result<Position, Problem> {
  const [shiftX = 0, shiftY = 0, turn = 0, stretch = 0] = keyedFractions(key, `mask:${placeId}`, 4);
  const middle = snapToLattice(truePosition, metres(CELL), { x: shiftX, y: shiftY });
  const plane = localPlane(middle);
  const least = leastDistance(householdsAround(ground.areas, plane));
  if (least === null) return fail(notPossible);

  for (const { direction, distance } of candidates(turn, stretch, least)) {
    const x = distance * Math.sin(direction);
    const y = distance * Math.cos(direction);
    const mask = rounded(snapToLattice(plane.toPosition({ x, y }), MASK_LATTICE));
    if (haversine(middle, mask) < least) continue;
    if (ground.boundary !== null && !isInside(mask, ground.boundary)) continue;
    return succeed(mask);
  }
  return fail(notPossible);
}

/** Six decimals are 0.1 m: the rest would be digits that look like knowledge. */
const rounded = ({ lat, lng }: Position): Position =>
  position(Number(lat.toFixed(6)), Number(lng.toFixed(6)));

/** Says nothing about the place: problems are shown and logged. */
const notPossible: Problem = { code: "mask-not-possible", field: "position" };

/**
 * The least distance in metres from the cell's middle to a mask that keeps both promises for every home in the
 * cell, or null. A home is up to half a diagonal from the middle, so the mask may be that much nearer to it; and
 * the disc around the home holds the disc around the middle that is smaller by a whole diagonal.
 */
function leastDistance(householdsWithin: (radius: number) => number): number | null {
  const holdsEnough = (steps: number) => householdsWithin(steps * DISTANCE_STEP) >= MASK_HOUSEHOLDS;
  let [tooFew, enough] = [0, FARTHEST / DISTANCE_STEP];
  if (!holdsEnough(enough)) return null;
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (holdsEnough(between)) enough = between;
    else tooFew = between;
  }
  return Math.max(MASK_DISTANCE + CELL_DIAGONAL / 2, enough * DISTANCE_STEP + CELL_DIAGONAL);
}

/** Directions fan out from the place's own, nearest first; in each, distances from one to two times the least. */
function* candidates(turn: number, stretch: number, least: number) {
  for (let index = 0; index < DIRECTIONS; index += 1) {
    const fan = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2);
    const direction = 2 * Math.PI * (turn + fan / DIRECTIONS);
    for (let spread = 0; spread < SPREADS; spread += 1) {
      const part = (stretch + spread / SPREADS) % 1;
      // The square root spreads masks evenly over the ring's area instead of crowding them at its inner edge.
      yield { direction, distance: least * Math.sqrt(1 + 3 * part) + MASK_LATTICE };
    }
  }
}
