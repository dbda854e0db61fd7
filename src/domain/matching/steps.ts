import type { Kind, Step } from "../activity/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Person } from "./person.ts";
import type { Verdict } from "./verdict.ts";
import { STEP_ORDER, type Weights } from "./weights.ts";

/** A step that an activity offers, how well it fits the one wanted, and whether it is known that it is offered. */
export interface OfferedStep {
  readonly step: Step;
  readonly fit: number;
  readonly verdict: Verdict;
}

/** What activities of a kind usually offer, where 参加のかたち is not filled in. It is to be asked, not known. */
const USUAL: Readonly<Partial<Record<Kind, readonly Step[]>>> = {
  volunteering: ["visit", "role"],
  "watch-over": ["role"],
  "work-experience": ["visit", "supported-work"],
};

/**
 * The steps at which the person may take part, best first: the one they want, else a nearer one, and only where a visit
 * or staying at home is wanted and nothing nearer is offered, one further. Nobody is pushed along.
 */
export function stepsFor(entry: Entry, person: Person, weights: Weights): OfferedStep[] {
  const { steps, kind } = entry.activity;
  const offered = new Set<Step>(steps ?? USUAL[kind] ?? ["join"]);
  if (entry.where === "online" || entry.where === "at-home" || entry.activity.online === true) {
    offered.add("from-home");
  }
  const wanted = STEP_ORDER.indexOf(person.furthest);
  const isKnown = steps !== null || (person.furthest === "join" && offered.has("join"));
  const verdict: Verdict = isKnown ? "yes" : "unknown";
  if (steps === null && person.furthest === "visit") offered.add("visit");
  const found = STEP_ORDER.flatMap((step, at): OfferedStep[] => {
    if (!offered.has(step) || person.need.notSteps.includes(step)) return [];
    if (at <= wanted) return [{ step, fit: nearerFit(wanted - at, weights), verdict }];
    const isNext = at === wanted + 1 && at <= STEP_ORDER.indexOf("join");
    return isNext ? [{ step, fit: weights.furtherStep, verdict }] : [];
  });
  const ordered = found.sort((a, b) => b.fit - a.fit);
  return person.need.step === null ? smallestFirst(ordered) : ordered;
}

const nearerFit = (by: number, { nearerStep }: Weights): number =>
  nearerStep[Math.min(by, nearerStep.length - 1)] ?? 0;

/** Who does not say how far they want to go is shown the smallest step that leads out of the door. */
function smallestFirst(steps: readonly OfferedStep[]): OfferedStep[] {
  const rank = ({ step }: OfferedStep) =>
    step === "from-home" ? STEP_ORDER.length : STEP_ORDER.indexOf(step);
  return [...steps].sort((a, b) => rank(a) - rank(b));
}
