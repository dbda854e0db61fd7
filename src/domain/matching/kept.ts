import type { Suggestion } from "./answer.ts";
import type { MatchCatalogue } from "./entry.ts";
import { match } from "./match.ts";
import { type Need, NO_NEED } from "./need.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** Kept is kept: how well it fits is not asked again. */
const LENIENT: Weights = {
  ...WEIGHTS,
  least: 0,
  mostDoubt: Number.POSITIVE_INFINITY,
  leastOfBest: 0,
};

/**
 * What somebody keeps in view, in the order of keeping: as it fits their need, and where it no longer fits, as it is.
 * What is not suggested to anybody any more (full, paused, gone) is left out.
 */
export function keptSuggestions(
  catalogue: MatchCatalogue,
  need: Need,
  kept: readonly string[],
): readonly Suggestion[] {
  return kept.flatMap((id) => {
    const entries = catalogue.entries.filter(({ activity }) => activity.id === id);
    const alone = { ...catalogue, entries };
    const [fitting] = match(alone, need, { top: 1, weights: LENIENT }).suggestions;
    return fitting ?? match(alone, NO_NEED, { top: 1, weights: LENIENT }).suggestions;
  });
}
