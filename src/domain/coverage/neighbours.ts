import type { Bounds } from "../geometry/shape.ts";
import { boundsOfPoints, isInBounds } from "../geometry/bounds-of.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { TownIndex } from "../town-index.ts";
import type { Position } from "../units.ts";
import { LARGEST_METRES } from "./read-gap-question.ts";

const METRES_A_DEGREE = 111_195;

/**
 * Tells which points over the border some question could reach at all: those no farther from the box around a town's
 * people than the largest distance that may be asked for. Without people there is nobody to reach anything.
 */
export function withinAnyReach(people: readonly Position[]): (at: Position) => boolean {
  const box = boundsOfPoints(people);
  if (box === null) return () => false;
  const [west, south, east, north] = box;
  const high = LARGEST_METRES / METRES_A_DEGREE;
  const wide = high / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const reach: Bounds = [west - wide, south - high, east + wide, north + high];
  return (at) => isInBounds(at, reach);
}

/** Which of some towns stand beside one. A town that is made up has no neighbours in the world, nor the other way round. */
export const neighboursOf = (
  { code, demo }: Municipality,
  towns: readonly TownIndex[],
): readonly TownIndex[] =>
  towns.filter(
    ({ town: { municipality } }) => municipality.code !== code && municipality.demo === demo,
  );
