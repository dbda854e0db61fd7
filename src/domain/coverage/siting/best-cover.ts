import { type CoverChoice, type Covers, coverMost } from "./cover-most.ts";

/** So many partial choices are looked at before the search says how far it is at most from the best. */
const NODES = 30_000;

/**
 * The best choice of `count` candidates, by branch and bound from `coverMost`'s answer: a partial choice is given up
 * where even its largest further gains (each alone, so too many) cannot beat the best one found. Where `bound`
 * equals `gained` the answer is the best possible; else the search ended with its patience and `bound` tells how much
 * better another choice might be. Deterministic: the patience is counted in partial choices, not in time.
 */
export function bestCover(
  covers: Covers,
  people: Float64Array,
  reached: Uint8Array,
  count: number,
): CoverChoice {
  const begun = coverMost(covers, people, reached, count);
  const search: Search = { covers, people, best: begun, nodes: 0, open: 0 };
  const every = Array.from({ length: covers.candidates }, (_, candidate) => candidate);
  extend(search, Uint8Array.from(reached), [], 0, every, Math.min(count, covers.candidates));
  const { best, open } = search;
  return { ...best, bound: Math.min(begun.bound, Math.max(best.gained, open)) };
}

interface Search {
  readonly covers: Covers;
  readonly people: Float64Array;
  best: CoverChoice;
  nodes: number;
  /** The largest gain that a partial choice left unlooked at might still have. */
  open: number;
}

function extend(
  search: Search,
  reached: Uint8Array,
  chosen: readonly number[],
  gained: number,
  left: readonly number[],
  more: number,
): void {
  if (gained > search.best.gained) search.best = { chosen, gained, bound: gained };
  if (more === 0) return;
  const further = left
    .map((candidate) => ({ candidate, gain: gainOf(search, reached, candidate) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
  for (let at = 0; at < further.length; at++) {
    const most = further.slice(at, at + more).reduce((sum, { gain }) => sum + gain, gained);
    if (most <= search.best.gained) return;
    if (search.nodes >= NODES) {
      search.open = Math.max(search.open, most);
      return;
    }
    search.nodes++;
    const { candidate, gain } = further[at] as {
      readonly candidate: number;
      readonly gain: number;
    };
    const joined = reached.slice();
    const { starts, cell } = search.covers;
    for (let to = starts[candidate] as number; to < (starts[candidate + 1] as number); to++) {
      joined[cell[to] as number] = 1;
    }
    const rest = further.slice(at + 1).map((one) => one.candidate);
    extend(search, joined, [...chosen, candidate], gained + gain, rest, more - 1);
  }
}

function gainOf({ covers, people }: Search, reached: Uint8Array, candidate: number): number {
  let gain = 0;
  const end = covers.starts[candidate + 1] as number;
  for (let at = covers.starts[candidate] as number; at < end; at++) {
    const to = covers.cell[at] as number;
    if (reached[to] === 0) gain += people[to] as number;
  }
  return gain;
}
