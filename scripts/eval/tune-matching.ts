/**
 * `node scripts/eval/tune-matching.ts --set <folder> [--set <folder>]`: how the weights were found. Leaves each person out
 * in turn (people who were written as pairs together), tunes on the rest coordinate by coordinate, and says how good the
 * tuned weights are for those left out, beside the weights as they stand. Prints what it would change; changes nothing.
 */
import { parseArgs } from "node:util";
import { FACTORS } from "../../src/domain/matching/answer.ts";
import { match } from "../../src/domain/matching/match.ts";
import { WEIGHTS, type Weights } from "../../src/domain/matching/weights.ts";
import { chance } from "./matching/comparators.ts";
import { type JudgedSet, openSet } from "./matching/judge-file.ts";
import { AT, mean, ndcgOf } from "./matching/measure.ts";

type People = JudgedSet["people"];
type Case = People[number] & { readonly catalogue: JudgedSet["catalogue"] };

/** One number of the weights that may move. */
interface Knob {
  readonly name: string;
  readonly get: (weights: Weights) => number;
  readonly set: (weights: Weights, value: number) => Weights;
}

const KNOBS: readonly Knob[] = [
  ...FACTORS.map((factor): Knob => ({
    name: factor,
    get: ({ factors }) => factors[factor],
    set: (weights, value) => ({ ...weights, factors: { ...weights.factors, [factor]: value } }),
  })),
  ...(
    ["bestInterest", "concern", "anyone", "fromHome", "often", "furtherStep", "stale"] as const
  ).map((name): Knob => ({
    name,
    get: (weights) => weights[name],
    set: (weights, value) => ({ ...weights, [name]: Math.min(1, value) }),
  })),
];

/** Steps that are tried, and how much better one must be: small gains are chance. */
const STEPS = [0.7, 1.4];
const WORTH = 0.002;
const ROUNDS = 2;
/** A list is judged under weights that wobble a little: what holds only at one point is chance, too. */
const WOBBLES = 3;
const WOBBLE = 0.15;

const wobbled = (weights: Weights, round: number): Weights =>
  KNOBS.slice(0, FACTORS.length).reduce(
    (so, knob) =>
      knob.set(so, knob.get(so) * (1 + WOBBLE * (2 * chance(`${round} ${knob.name}`) - 1))),
    weights,
  );

function valueFor({ catalogue, ...person }: Case, weights: Weights): number | null {
  const answer = match(catalogue, person.need, { weights, epsilon: 0, top: AT });
  const list = answer.suggestions.map(({ activity }) => activity);
  const wrong = list.filter((id) => person.never.includes(id)).length;
  const value = ndcgOf(list, person) ?? (answer.nothingFits === person.nothingFits ? null : 0);
  return value === null ? null : value - wrong;
}

function objective(cases: readonly Case[], weights: Weights): number {
  const rounds = Array.from({ length: WOBBLES }, (_, round) => wobbled(weights, round));
  const values = rounds.flatMap((wobbly) => cases.flatMap((one) => valueFor(one, wobbly) ?? []));
  return mean(values);
}

function tune(cases: readonly Case[]): Weights {
  let best = WEIGHTS;
  let most = objective(cases, best);
  for (let round = 0; round < ROUNDS; round++) {
    for (const knob of KNOBS) {
      for (const step of STEPS) {
        const tried = knob.set(best, knob.get(best) * step);
        const value = objective(cases, tried);
        if (value > most + WORTH) [best, most] = [tried, value];
      }
    }
  }
  return best;
}

/** People who must be left out together: those whose answers must be the same. */
function foldsOf(cases: readonly Case[]): Case[][] {
  const key = ({ grades, never, profile: { note: _, ...rest } }: Case) =>
    JSON.stringify([grades, never, rest.home]);
  return [...Map.groupBy(cases, key).values()];
}

const { values } = parseArgs({ options: { set: { type: "string", multiple: true } } });
const cases = (values.set ?? []).flatMap((folder) => {
  const set = openSet(folder);
  return set === null ? [] : set.people.map((one): Case => ({ ...one, catalogue: set.catalogue }));
});
const untouched: number[] = [];
const left: number[] = [];
for (const fold of foldsOf(cases)) {
  const tuned = tune(cases.filter((one) => !fold.includes(one)));
  for (const one of fold) {
    const [before, after] = [valueFor(one, WEIGHTS), valueFor(one, tuned)];
    if (before !== null) untouched.push(before);
    if (after !== null) left.push(after);
  }
}
console.log(
  `left out: nDCG@5 ${mean(left).toFixed(4)} tuned on the others, ${mean(untouched).toFixed(4)} with the weights as they stand`,
);
const all = tune(cases);
console.log(
  `on all: ${objective(cases, WEIGHTS).toFixed(4)} as they stand, ${objective(cases, all).toFixed(4)} tuned`,
);
for (const knob of KNOBS) {
  const [now, then] = [knob.get(WEIGHTS), knob.get(all)];
  if (now !== then) console.log(`${knob.name}: ${now} -> ${then.toFixed(3)}`);
}
