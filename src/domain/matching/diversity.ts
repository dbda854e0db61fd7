import type { Candidate } from "./candidate.ts";
import type { Entry } from "./entry.ts";

/** Of maximal marginal relevance: what the utility counts against being like what is already on the list. */
export const LAMBDA = 0.7;
/** How much two activities are alike by sharing their group, their place, their kind, what is done. Sums to 1. */
const ALIKE = { group: 0.1, place: 0.1, kind: 0.3, interests: 0.5 };
/** How far likeness reaches into a score: two of the very same are this much apart. */
const REACH = 0.15;

/**
 * Re-ranking for variety: five of a kind are one suggestion. Takes the best, then again and again what adds most.
 * Work is `count` times the number of candidates.
 */
export function diversify(
  candidates: readonly Candidate[],
  count: number,
  lambda: number = LAMBDA,
): Candidate[] {
  const left = [...candidates];
  const chosen: Candidate[] = [];
  const likeness = new Map<Candidate, number>();
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, at) => {
      const merit =
        lambda * candidate.score - (1 - lambda) * REACH * (likeness.get(candidate) ?? 0);
      if (merit > most) [best, most] = [at, merit];
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next);
    for (const candidate of left) {
      const here = alike(candidate.entry, next.entry);
      if (here > (likeness.get(candidate) ?? 0)) likeness.set(candidate, here);
    }
  }
  return chosen;
}

/** 0 to 1. */
export function alike(a: Entry, b: Entry): number {
  const same = (left: string | null, right: string | null) => left !== null && left === right;
  return (
    (same(a.activity.groupId, b.activity.groupId) ? ALIKE.group : 0) +
    (same(a.activity.placeId, b.activity.placeId) ? ALIKE.place : 0) +
    (a.activity.kind === b.activity.kind ? ALIKE.kind : 0) +
    ALIKE.interests * sharedOf(a.interests, b.interests)
  );
}

/** Shared over all (Jaccard). */
function sharedOf(a: Entry["interests"], b: Entry["interests"]): number {
  const shared = a.filter(({ id }) => b.some((other) => other.id === id)).length;
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}
