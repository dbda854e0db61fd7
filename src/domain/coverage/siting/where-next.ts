import type { Position } from "../../units.ts";
import { askGaps } from "../ask-gaps.ts";
import type { GapQuestion } from "../gap-question.ts";
import { type GapTown, peopleOfLayer } from "../gap-town.ts";
import { type Links, linksWithin } from "../links.ts";
import { planePoints } from "../plane-points.ts";
import { bestCover } from "./best-cover.ts";
import { coversOf } from "./covers.ts";

/** Somewhere a place could be: a small area's middle, or a house, school or hall that the council names. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly at: Position;
}

export interface NextPlaces {
  /** The best first; each with the people whom it adds to those before it. */
  readonly chosen: readonly { readonly candidate: Candidate; readonly gained: number }[];
  /** People reached before, and with all of them. */
  readonly before: number;
  readonly after: number;
  /** Everybody of the question. */
  readonly all: number;
  /** Gained, of the most that as many places could gain: 1 where it is the best choice. */
  readonly ofBestPossible: number;
  readonly exact: boolean;
}

export const MOST_PLACES = 5;

/**
 * Where one more place would help most: the candidates that together reach the most people of the question who are not
 * reached yet. Says whether it is the best possible choice, or how far it is at most from that.
 */
export function whereNext(
  town: GapTown,
  question: GapQuestion,
  candidates: readonly Candidate[],
  count: number,
): NextPlaces {
  const people = peopleOfLayer(town.areas, question.who);
  const { reached, total } = askGaps(town, question);
  const spots = planePoints(
    candidates.map(({ at }) => at),
    town.origin,
  );
  const links = linksWithin(town.cells, spots, question.withinMetres);
  const found = bestCover(coversOf(links), people, reached, count);
  const order = inOrder(links, people, reached, found.chosen);
  return {
    chosen: order.map(({ chosen, gained }) => ({
      candidate: candidates[chosen] as Candidate,
      gained,
    })),
    before: total.reached,
    after: total.reached + found.gained,
    all: total.people,
    ofBestPossible: found.bound === 0 ? 1 : found.gained / found.bound,
    exact: found.gained === found.bound,
  };
}

function gainOf(
  { starts, place, cells }: Links,
  people: Float64Array,
  reached: Uint8Array,
  chosen: ReadonlySet<number>,
): number {
  let gained = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (reached[cell] === 1) continue;
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) {
      if (!chosen.has(place[at] as number)) continue;
      gained += people[cell] as number;
      break;
    }
  }
  return gained;
}

/** The chosen ones by what each adds to those before it, the largest first. */
function inOrder(
  links: Links,
  people: Float64Array,
  reached: Uint8Array,
  chosen: readonly number[],
): { readonly chosen: number; readonly gained: number }[] {
  const taken = new Set<number>();
  const order: { chosen: number; gained: number }[] = [];
  let before = 0;
  while (taken.size < chosen.length) {
    let best = { chosen: -1, gained: -1 };
    for (const one of chosen) {
      if (taken.has(one)) continue;
      const gained = gainOf(links, people, reached, new Set([...taken, one])) - before;
      if (gained > best.gained) best = { chosen: one, gained };
    }
    taken.add(best.chosen);
    before += best.gained;
    order.push(best);
  }
  return order;
}
