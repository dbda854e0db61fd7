import type { Step } from "../activity/vocabulary.ts";
import type { TravelMode } from "../finding/estimate-travel.ts";
import type { Constraint, Factor } from "./answer.ts";

/**
 * What counts how much. All of it is data: `npm run eval -- matching` says how good it is, and
 * `node scripts/eval/tune-matching.ts` how it was found (leave one person out, coordinate by coordinate).
 */
export interface Weights {
  /** Of the additive utility. Factors on which the person said nothing are left out and the rest scaled to 1. */
  readonly factors: Readonly<Record<Factor, number>>;
  /** Interest: how much the best match counts; the rest is the mean over all that the person named. */
  readonly bestInterest: number;
  /** Interest: sharing what weighs on the person, against doing what they like best. */
  readonly concern: number;
  /** The same, where it was not said but follows from whom the person belongs to. */
  readonly unsaidConcern: number;
  /** People: being one of everybody, against being among those it names. */
  readonly anyone: number;
  /** Minutes after which a way is worth 1/e, by mode. */
  readonly decay: Readonly<Record<TravelMode, number>>;
  /** What it is worth not to have to travel. */
  readonly fromHome: number;
  /** Share of the temporal fit that is how often it is held; the rest is how much of it falls into the hours. */
  readonly often: number;
  /** Fit of a step that is nearer than the one wanted, by how many steps; the last counts for all further ones. */
  readonly nearerStep: readonly number[];
  /** Fit of the one step further than a visit, or than staying at home, where nothing nearer is offered. */
  readonly furtherStep: number;
  /** What an unknown limit takes from what is known. */
  readonly doubt: Readonly<Partial<Record<Constraint, number>>>;
  /** With more doubt than this nothing is suggested: too little is known. */
  readonly mostDoubt: number;
  /** Confirmed longer ago than the group's rhythm; never confirmed. */
  readonly stale: number;
  /** Ways with a lower score are no answer; nor are those with less than this part of the best one's. */
  readonly least: number;
  readonly leastOfBest: number;
}

export const WEIGHTS: Weights = {
  factors: {
    interest: 0.3,
    people: 0.15,
    distance: 0.15,
    time: 0.08,
    step: 0.12,
    comfort: 0.12,
    known: 0.05,
    freshness: 0.03,
  },
  bestInterest: 0.7,
  concern: 0.9,
  unsaidConcern: 0.65,
  anyone: 0.35,
  decay: { walk: 20, "slow-walk": 20, bicycle: 20, bus: 40, car: 30 },
  fromHome: 0.5,
  often: 0.2,
  nearerStep: [1, 0.35, 0.25, 0.15],
  furtherStep: 0.35,
  doubt: {
    intake: 0.1,
    "for-whom": 0.3,
    age: 0.25,
    family: 0.5,
    "must-have": 0.3,
    step: 0.15,
    travel: 0.3,
    time: 0.35,
    cost: 0.1,
    language: 0.5,
    "without-phone": 0.15,
  },
  mostDoubt: 0.75,
  stale: 0.5,
  least: 0.3,
  leastOfBest: 0.45,
};

/** The path, in order. It is nobody's duty to walk it: what lies beyond the step a person names is not suggested. */
export const STEP_ORDER: readonly Step[] = ["from-home", "visit", "join", "role", "supported-work"];
