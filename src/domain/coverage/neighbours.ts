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

/** Tells who stands beside a municipality. One that is made up has no neighbours in the world, nor the other way round. */
export const isNeighbour =
  ({ code, demo }: Municipality) =>
  (other: Municipality): boolean =>
    other.code !== code && other.demo === demo;

/** Which of some towns stand beside one. */
export const neighboursOf = (
  municipality: Municipality,
  towns: readonly TownIndex[],
): readonly TownIndex[] => {
  const isBeside = isNeighbour(municipality);
  return towns.filter(({ town }) => isBeside(town.municipality));
};
