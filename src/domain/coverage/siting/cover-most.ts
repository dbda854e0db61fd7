/**
 * Which candidates reach which cells: candidate c reaches `cell[k]`, k from `starts[c]` to `starts[c + 1]`.
 * The transpose of `Links`: a candidate for each row.
 */
export interface Covers {
  readonly candidates: number;
  readonly cells: number;
  readonly starts: Int32Array;
  readonly cell: Int32Array;
}

export interface CoverChoice {
  /** Candidates by number, in the order in which greedy or swap took them. */
  readonly chosen: readonly number[];
  /** People reached by them, besides those who were reached already. */
  readonly gained: number;
  /** No choice of as many candidates can gain more than this. */
  readonly bound: number;
}

/** Greedy is begun anew with each of so many candidates as the first one, those that reach most people alone. */
const BEGINNINGS = 12;

/**
 * Maximal covering location problem (Church and ReVelle 1974): the `count` candidates that together reach the most
 * people who are not reached yet. Greedy adding, then swapping one chosen for one other candidate while that helps
 * (Teitz and Bart 1968 for the interchange), from several beginnings; the best is taken, the first of equals, so the
 * answer is always the same. `bound` is the submodular bound at the answer: what is gained plus the `count` largest
 * further gains (Nemhauser, Wolsey and Fisher 1978).
 */
export function coverMost(
  covers: Covers,
  people: Float64Array,
  reached: Uint8Array,
  count: number,
): CoverChoice {
  const most = Math.min(count, covers.candidates);
  let best: CoverChoice = choiceFrom(covers, people, reached, most, null);
  for (const first of firstOnes(covers, people, reached)) {
    const choice = choiceFrom(covers, people, reached, most, first);
    const bound = Math.min(best.bound, choice.bound);
    best = { ...(isMore(choice.gained, best.gained) ? choice : best), bound };
  }
  return best;
}

function firstOnes(covers: Covers, people: Float64Array, reached: Uint8Array): number[] {
  const times = Uint16Array.from(reached);
  return Array.from({ length: covers.candidates }, (_, candidate) => ({
    candidate,
    gain: peopleAt(covers, people, times, candidate, 0),
  }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate)
    .slice(0, BEGINNINGS)
    .map(({ candidate }) => candidate);
}

function choiceFrom(
  covers: Covers,
  people: Float64Array,
  reached: Uint8Array,
  count: number,
  first: number | null,
): CoverChoice {
  const times = Uint16Array.from(reached);
  const chosen: number[] = [];
  let gained = 0;
  const take = ({ candidate, gain }: Addition): void => {
    add(covers, times, candidate, 1);
    chosen.push(candidate);
    gained += gain;
  };
  if (first !== null && count > 0)
    take({ candidate: first, gain: peopleAt(covers, people, times, first, 0) });
  while (chosen.length < count) {
    const next = bestToAdd(covers, people, times, chosen);
    if (next === null) break;
    take(next);
  }
  gained += swapWhileItHelps(covers, people, times, chosen);
  return { chosen, gained, bound: boundAt(covers, people, times, chosen, count, gained) };
}

interface Addition {
  readonly candidate: number;
  readonly gain: number;
}

function bestToAdd(
  covers: Covers,
  people: Float64Array,
  times: Uint16Array,
  chosen: readonly number[],
): Addition | null {
  let best: Addition | null = null;
  for (let candidate = 0; candidate < covers.candidates; candidate++) {
    if (chosen.includes(candidate)) continue;
    const gain = peopleAt(covers, people, times, candidate, 0);
    if (gain > 0 && (best === null || gain > best.gain)) best = { candidate, gain };
  }
  return best;
}

/** People of the cells of a candidate that are reached exactly so many times. */
function peopleAt(
  { starts, cell }: Covers,
  people: Float64Array,
  times: Uint16Array,
  candidate: number,
  already: number,
): number {
  let sum = 0;
  const end = starts[candidate + 1] as number;
  for (let at = starts[candidate] as number; at < end; at++) {
    const to = cell[at] as number;
    if (times[to] === already) sum += people[to] as number;
  }
  return sum;
}

function add({ starts, cell }: Covers, times: Uint16Array, candidate: number, by: 1 | -1): void {
  const end = starts[candidate + 1] as number;
  for (let at = starts[candidate] as number; at < end; at++) {
    const to = cell[at] as number;
    times[to] = (times[to] as number) + by;
  }
}

/** Rounding must not make two equal choices swap for ever. */
const BETTER_BY = 1e-9;
const isMore = (a: number, b: number): boolean => a > b + BETTER_BY * Math.max(1, b);

function swapWhileItHelps(
  covers: Covers,
  people: Float64Array,
  times: Uint16Array,
  chosen: number[],
): number {
  let won = 0;
  for (let slot = 0; slot < chosen.length; slot++) {
    const out = chosen[slot] as number;
    add(covers, times, out, -1);
    const lost = peopleAt(covers, people, times, out, 0);
    const better = bestToAdd(covers, people, times, chosen);
    if (better !== null && isMore(better.gain, lost)) {
      add(covers, times, better.candidate, 1);
      chosen[slot] = better.candidate;
      won += better.gain - lost;
      slot = -1;
    } else add(covers, times, out, 1);
  }
  return won;
}

function boundAt(
  covers: Covers,
  people: Float64Array,
  times: Uint16Array,
  chosen: readonly number[],
  count: number,
  gained: number,
): number {
  const further: number[] = [];
  for (let candidate = 0; candidate < covers.candidates; candidate++) {
    if (!chosen.includes(candidate)) further.push(peopleAt(covers, people, times, candidate, 0));
  }
  further.sort((a, b) => b - a);
  return further.slice(0, count).reduce((sum, gain) => sum + gain, gained);
}
