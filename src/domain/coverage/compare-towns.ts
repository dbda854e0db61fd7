import type { Municipality } from "../municipality/municipality.ts";
import { askGaps } from "./ask-gaps.ts";
import type { GapQuestion } from "./gap-question.ts";
import type { GapTown } from "./gap-town.ts";

/** One municipality beside others. Null is not known, and never 0. */
export interface TownFigures {
  readonly municipality: Municipality;
  /** People of the question's layer, from the areas that say how many they have. */
  readonly people: number | null;
  /** Areas that do not say it: the people above are then too few. */
  readonly unknownAreas: number;
  readonly activities: number;
  /** Of the activities, those that nobody confirmed within their rhythm. */
  readonly unconfirmed: number;
  /** Activities for 10,000 people; null where people are not known. */
  readonly per10000: number | null;
  readonly confirmedPer10000: number | null;
  /** People within reach of at least one of them, and the share of all. */
  readonly reached: number | null;
  readonly reachedShare: number | null;
}

/**
 * Municipalities of every size side by side for one question: absolute numbers and numbers for 10,000 people, the most
 * people first, those of which no people are known last. A rate of a small town swings with a single activity, so that
 * neither number stands alone.
 */
export function compareTowns(
  towns: readonly { readonly municipality: Municipality; readonly town: GapTown }[],
  question: GapQuestion,
): readonly TownFigures[] {
  return towns
    .map(({ municipality, town }) => figuresOf(municipality, town, question))
    .toSorted(
      (a, b) =>
        (b.people ?? -1) - (a.people ?? -1) || (a.municipality.code < b.municipality.code ? -1 : 1),
    );
}

function figuresOf(municipality: Municipality, town: GapTown, question: GapQuestion): TownFigures {
  const { total, supply, unknown } = askGaps(town, question);
  const areas = town.areas.length + town.nowhere.length;
  const people = unknown.length === areas ? null : total.people;
  const rate = (count: number): number | null =>
    people === null || people === 0 ? null : (count / people) * 10_000;
  return {
    municipality,
    people,
    unknownAreas: unknown.length,
    activities: supply.counted,
    unconfirmed: supply.unconfirmed,
    per10000: rate(supply.counted),
    confirmedPer10000: rate(supply.counted - supply.unconfirmed),
    reached: people === null ? null : total.reached,
    reachedShare: people === null || people === 0 ? null : total.reached / people,
  };
}
