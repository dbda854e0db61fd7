import type { InterestId } from "./interests/interest.ts";
import { similarity } from "./interests/similarity.ts";
import type { Taxonomy } from "./interests/taxonomy.ts";

export type Closeness = (a: InterestId, b: InterestId) => number;

/** How close interests are, each pair worked out once: one person is held against thousands of activities. */
export function closenessIn(taxonomy: Taxonomy): Closeness {
  const known = new Map<InterestId, Map<InterestId, number>>();
  return (a, b) => {
    const of = known.get(a) ?? new Map<InterestId, number>();
    if (of.size === 0) known.set(a, of);
    const before = of.get(b);
    if (before !== undefined) return before;
    const close = similarity(a, b, taxonomy);
    of.set(b, close);
    return close;
  };
}
