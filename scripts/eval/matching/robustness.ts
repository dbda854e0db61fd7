import { FACTORS } from "../../../src/domain/matching/answer.ts";
import type { MatchCatalogue } from "../../../src/domain/matching/entry.ts";
import { match } from "../../../src/domain/matching/match.ts";
import type { Need } from "../../../src/domain/matching/need.ts";
import { WEIGHTS, type Weights } from "../../../src/domain/matching/weights.ts";
import { chance } from "./comparators.ts";
import type { JudgedSet } from "./judge-file.ts";
import { AT, jaccard, mean } from "./measure.ts";

const PERTURBATIONS = 100;
const BY = 0.2;

const topOf = (catalogue: MatchCatalogue, need: Need, weights: Weights): readonly string[] =>
  match(catalogue, need, { weights, epsilon: 0, top: AT }).suggestions.map(
    ({ activity }) => activity,
  );

/** Mean top-5 Jaccard when each weight of the utility moves by up to ±20%, before exposure. */
export function stabilityOf({ catalogue, people }: JudgedSet): number {
  const values = people.flatMap(({ need }) => {
    const usual = topOf(catalogue, need, WEIGHTS);
    return Array.from({ length: PERTURBATIONS }, (_, round) =>
      jaccard(usual, topOf(catalogue, need, perturbed(round))),
    );
  });
  return mean(values);
}

function perturbed(round: number): Weights {
  const factors = Object.fromEntries(
    FACTORS.map((factor) => [
      factor,
      WEIGHTS.factors[factor] * (1 + BY * (2 * chance(`${round} ${factor}`) - 1)),
    ]),
  ) as Weights["factors"];
  return { ...WEIGHTS, factors };
}

/** A change to a need that must not matter to somebody, and to whom it applies. */
interface Counterfactual {
  readonly name: string;
  readonly change: (need: Need) => Need;
}

/**
 * What must not change an answer: the order in which things are said, saying a thing twice, an hour's notation, an
 * activity set aside that was never near. Pairs of people in the set that were written as such are compared beside.
 */
const COUNTERFACTUALS: readonly Counterfactual[] = [
  { name: "order of what is said", change: reversed },
  {
    name: "hours in pieces",
    change: (need) => ({ ...need, available: need.available.flatMap(dayByDay) }),
  },
  {
    name: "an unknown activity set aside",
    change: (need) => ({ ...need, exclusions: [{ activity: "none", because: null }] }),
  },
];

const dayByDay = (hours: Need["available"][number]): Need["available"] =>
  hours.days.map((day) => ({ ...hours, days: [day] }));

function reversed(need: Need): Need {
  return {
    ...need,
    interests: need.interests.toReversed(),
    audiences: need.audiences.toReversed(),
    available: need.available.toReversed(),
    mustHave: need.mustHave.toReversed(),
    comfort: need.comfort.toReversed(),
    languages: need.languages.toReversed(),
    children: need.children.toReversed(),
  };
}

const answerOf = (catalogue: MatchCatalogue, need: Need): string =>
  JSON.stringify(
    match(catalogue, need).suggestions.map(({ activity, step, role, score }) => [
      activity,
      step,
      role,
      score.toFixed(9),
    ]),
  );

/** Pairs compared, and those whose answers differ. */
export function counterfactualsOf({ catalogue, people }: JudgedSet): {
  readonly pairs: number;
  readonly different: readonly string[];
} {
  const different: string[] = [];
  let pairs = 0;
  const compare = (what: string, one: string, other: string) => {
    pairs += 1;
    if (one !== other) different.push(what);
  };
  const shuffled: MatchCatalogue = { ...catalogue, entries: catalogue.entries.toReversed() };
  for (const { id, need } of people) {
    const usual = answerOf(catalogue, need);
    for (const { name, change } of COUNTERFACTUALS) {
      compare(`${id}: ${name}`, usual, answerOf(catalogue, change(need)));
    }
    compare(`${id}: order of the list`, usual, answerOf(shuffled, need));
  }
  for (const [one, other] of twinsOf(people)) {
    compare(
      `${one.id} and ${other.id}`,
      answerOf(catalogue, one.need),
      answerOf(catalogue, other.need),
    );
  }
  return { pairs, different };
}

type People = JudgedSet["people"];

/** People whom the set names as a counterfactual pair (反事実の組). */
function twinsOf(people: People): [People[number], People[number]][] {
  return people.flatMap((one, at) => {
    const other = people[at + 1];
    const named = other !== undefined && one.why.startsWith("反事実") && one.why.includes(other.id);
    return named ? [[one, other] as [People[number], People[number]]] : [];
  });
}
