/** Costs from each candidate to each cell, a row a candidate: `cost[candidate * cells + cell]`. */
export interface CostTable {
  readonly candidates: number;
  readonly cells: number;
  readonly cost: Float64Array;
}

export interface WayChoice {
  readonly chosen: readonly number[];
  /** People times cost, each cell to its nearest place. */
  readonly total: number;
  /** No choice of as many candidates has a smaller total than this. */
  readonly bound: number;
}

/**
 * p-median: the `count` candidates that make everybody's way to the nearest place shortest, summed over people. Greedy
 * adding, then Teitz and Bart's interchange (1968) until no swap of one helps. `already` is each cell's cost to the
 * nearest place that stands (Infinity where there is none). Ties go to the candidate that comes first.
 */
export function shortenWays(
  table: CostTable,
  people: Float64Array,
  already: Float64Array,
  count: number,
): WayChoice {
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, table.candidates)) {
    chosen.push(bestWith(table, people, nearestOf(table, already, chosen), chosen).candidate);
  }
  let total = totalOf(people, nearestOf(table, already, chosen));
  for (let slot = 0; slot < chosen.length; slot++) {
    const others = chosen.filter((_, at) => at !== slot);
    const better = bestWith(table, people, nearestOf(table, already, others), chosen);
    if (better.total >= total - BETTER_BY * total) continue;
    chosen[slot] = better.candidate;
    total = better.total;
    slot = -1;
  }
  const every = Array.from({ length: table.candidates }, (_, candidate) => candidate);
  return { chosen, total, bound: totalOf(people, nearestOf(table, already, every)) };
}

const BETTER_BY = 1e-12;

function nearestOf(
  { cells, cost }: CostTable,
  already: Float64Array,
  chosen: readonly number[],
): Float64Array {
  const nearest = already.slice();
  for (const candidate of chosen) {
    for (let cell = 0; cell < cells; cell++) {
      const here = cost[candidate * cells + cell] as number;
      if (here < (nearest[cell] as number)) nearest[cell] = here;
    }
  }
  return nearest;
}

/** People times cost; a cell without people adds nothing, however far it is. */
function totalOf(people: Float64Array, nearest: Float64Array): number {
  let total = 0;
  for (let cell = 0; cell < people.length; cell++) {
    if (people[cell] !== 0) total += (people[cell] as number) * (nearest[cell] as number);
  }
  return total;
}

/** The candidate, not chosen yet, that makes the smallest total together with what `nearest` holds. */
function bestWith(
  { candidates, cells, cost }: CostTable,
  people: Float64Array,
  nearest: Float64Array,
  chosen: readonly number[],
): { readonly candidate: number; readonly total: number } {
  let best = { candidate: -1, total: Infinity };
  for (let candidate = 0; candidate < candidates; candidate++) {
    if (chosen.includes(candidate)) continue;
    let total = 0;
    for (let cell = 0; cell < cells; cell++) {
      if (people[cell] === 0) continue;
      const here = cost[candidate * cells + cell] as number;
      const before = nearest[cell] as number;
      total += (people[cell] as number) * (here < before ? here : before);
    }
    if (best.candidate === -1 || total < best.total) best = { candidate, total };
  }
  return best;
}
