/**
 * `npm run eval -- matching --set <folder>`: how good suggestions are on catalogue.csv and personas.json, against
 * simple orders under the same limits, in one run.
 */
import { parseArgs } from "node:util";
import { match } from "../../src/domain/matching/match.ts";
import { COMPARATORS, type Comparator, randomEligible } from "./matching/comparators.ts";
import { exposureOf } from "./matching/exposure-of.ts";
import { JUDGED_ON, type JudgedSet, openSet } from "./matching/judge-file.ts";
import { AT, mean, ndcgOf } from "./matching/measure.ts";
import { counterfactualsOf, stabilityOf } from "./matching/robustness.ts";

const RANDOM_ROUNDS = 20;
const LEAST_STABLE = 0.8;
const MOST_MISSES = 1;

export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: "string" },
      on: { type: "string", default: JUDGED_ON },
      json: { type: "boolean", default: false },
    },
  });
  if (values.set === undefined) {
    console.error("npm run eval -- matching --set <folder with catalogue.csv and personas.json>");
    return false;
  }
  const set = openSet(values.set, values.on);
  if (set === null) {
    console.error(`${values.set}: catalogue.csv?`);
    return false;
  }
  const figures = figuresOf(set);
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
  return figures.marks.every(({ reached }) => reached);
}

interface Score {
  readonly name: string;
  readonly ndcg: number;
  readonly never: number;
}

function scoreOf(set: JudgedSet, comparator: Comparator): Score {
  const ndcg: number[] = [];
  let never = 0;
  for (const person of set.people) {
    const list = comparator.list(set.catalogue, person).slice(0, AT);
    const value = ndcgOf(list, person);
    if (value !== null) ndcg.push(value);
    never += list.filter((id) => person.never.includes(id)).length;
  }
  return { name: comparator.name, ndcg: mean(ndcg), never };
}

const OURS: Comparator = {
  name: "ours",
  list: (catalogue, { need }) =>
    match(catalogue, need, { top: AT }).suggestions.map(({ activity }) => activity),
};

function figuresOf(set: JudgedSet) {
  const ours = scoreOf(set, OURS);
  const random = Array.from({ length: RANDOM_ROUNDS }, (_, seed) =>
    scoreOf(set, randomEligible(seed)),
  );
  const others: Score[] = [
    {
      name: "random eligible",
      ndcg: mean(random.map(({ ndcg }) => ndcg)),
      never: mean(random.map(({ never }) => never)),
    },
    ...COMPARATORS.map((comparator) => scoreOf(set, comparator)),
  ];
  const best = Math.max(...others.map(({ ndcg }) => ndcg));
  const closed = (ours.ndcg - best) / (1 - best);
  const answers = set.people.map((person) => ({ person, ...match(set.catalogue, person.need) }));
  const misses = answers
    .filter(({ person, nothingFits }) => person.nothingFits !== nothingFits)
    .map(({ person }) => person.id);
  const stability = stabilityOf(set);
  const counterfactuals = counterfactualsOf(set);
  const least = answers.flatMap(({ person, suggestions }) => {
    const value = ndcgOf(
      suggestions.map(({ activity }) => activity),
      person,
    );
    return value === null ? [] : [{ id: person.id, ndcg: value }];
  });
  return {
    people: set.people.length,
    ours,
    others,
    closed,
    misses,
    stability,
    counterfactuals,
    exposure: {
      utilityAlone: exposureOf(set, { lambda: 1, epsilon: 0 }),
      diverse: exposureOf(set, { epsilon: 0 }),
      diverseAndSpread: exposureOf(set, {}),
    },
    weakest: least.sort((a, b) => a.ndcg - b.ndcg).slice(0, AT),
    marks: [
      { mark: "no suggestion from never", reached: ours.never === 0 },
      { mark: "half of the gap closed", reached: closed >= 0.5 },
      { mark: "nothing fits: at most one miss", reached: misses.length <= MOST_MISSES },
      { mark: "stability .8", reached: stability >= LEAST_STABLE },
      { mark: "counterfactual pairs identical", reached: counterfactuals.different.length === 0 },
    ],
  };
}

function print(figures: ReturnType<typeof figuresOf>): void {
  const line = ({ name, ndcg, never }: Score) =>
    console.log(`${name.padEnd(26)} nDCG@5 ${ndcg.toFixed(4)}   from never ${never.toFixed(1)}`);
  line(figures.ours);
  for (const other of figures.others) line(other);
  console.log(`gap closed ${figures.closed.toFixed(3)} over ${figures.people} people`);
  console.log(`nothing fits: missed ${figures.misses.length} ${figures.misses.join(" ")}`);
  console.log(
    `stability under ±20% ${figures.stability.toFixed(3)} (top-5 Jaccard, before exposure)`,
  );
  const { pairs, different } = figures.counterfactuals;
  console.log(
    `counterfactual pairs ${pairs}, different ${different.length} ${different.join("; ")}`,
  );
  for (const [name, { gini, covered, atTop }] of Object.entries(figures.exposure)) {
    console.log(
      `exposure ${name.padEnd(17)} Gini ${gini.toFixed(3)}  suggested ${covered}  first ${atTop}`,
    );
  }
  console.log(
    `weakest ${figures.weakest.map(({ id, ndcg }) => `${id} ${ndcg.toFixed(2)}`).join(", ")}`,
  );
  for (const { mark, reached } of figures.marks)
    console.log(`${reached ? "reached" : "MISSED "} ${mark}`);
}
