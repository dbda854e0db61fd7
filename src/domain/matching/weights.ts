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
  /** Worth of a confirmation where nobody is reached any more, against a fresh one; it shrinks to nothing in three years. */
  readonly stale: number;
  /** Ways with a lower score are no answer; nor are those with less than this part of the best one's. */
  readonly least: number;
  readonly leastOfBest: number;
}

/**
 * The start was methods' .30, .22, .18, .15, .15 for interest, distance, time, step and comfort. Around the values below
 * the judged sets are a plateau (each factor by .6 or 1.5 changes nDCG@5 by less than .02), and values tuned on all
 * people but one do not rank that one better than these do: so they are round, and stay.
 */
export const WEIGHTS: Weights = {
  factors: {
    // What somebody likes, or what weighs on them, is why they go at all: judges grade 3 hardly ever without it.
    interest: 0.3,
    // A place that names people like them; less than distance would put carers into any café nearby.
    people: 0.15,
    // The limit has done most: within it, nearer is better but no reason of its own.
    distance: 0.15,
    // The limit asks for an hour in common; how much more there is matters little to judges.
    time: 0.08,
    // A visit where a visit is wanted: the first visit is the hurdle.
    step: 0.12,
    // Few people, quiet, no need to talk: what decides among places of the same kind.
    comfort: 0.12,
    // Of two alike, the one of which less has to be asked.
    known: 0.05,
    // What was confirmed two years ago may be gone; it is not worse because of it.
    freshness: 0.03,
  },
  // One thing that is liked is enough; having both is a little better.
  bestInterest: 0.7,
  // Others who know the same sorrow come just behind the very thing that was asked for.
  concern: 0.9,
  // Said in words it is a wish; that somebody is a carer does not yet say that they want to talk of it.
  unsaidConcern: 0.65,
  // だれでも is a third of being named: not nothing, so that open cafés stay possible.
  anyone: 0.35,
  // Walking half an hour is a fifth as good as next door; by bus half of it is waiting; in a car all of a town is near.
  decay: { walk: 20, "slow-walk": 20, bicycle: 20, bus: 40, car: 30 },
  // From home nothing has to be travelled, but nobody is met on the way either.
  fromHome: 0.5,
  // A monthly meeting that suits whole comes before a weekly one that suits half.
  often: 0.2,
  // A nearer step is not what was asked; who wants a role is not helped by one more salon.
  nearerStep: [1, 0.35, 0.25, 0.15],
  // Who wants to look may be told of a place where one simply joins in: but last.
  furtherStep: 0.35,
  // By what it costs to be wrong: a way for nothing, a closed door, a question more.
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
  // Two of the heavy ones and a light one: then a call to the coordinator is the better advice.
  mostDoubt: 0.75,
  // Half of what a fresh confirmation is worth, and less with each month.
  stale: 0.5,
  // Below this nothing but being open and near is left.
  least: 0.3,
  // A second choice may be half as good, not a third.
  leastOfBest: 0.45,
};

/** The path, in order. It is nobody's duty to walk it: what lies beyond the step a person names is not suggested. */
export const STEP_ORDER: readonly Step[] = ["from-home", "visit", "join", "role", "supported-work"];
