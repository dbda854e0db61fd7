import { expect, test } from "vitest";
import { match } from "../../../src/domain/matching/match.ts";
import { openSet } from "./judge-file.ts";
import { mean, ndcgOf } from "./measure.ts";

/** かざみ: a fictional town with rough cells, judged by reading before anything was suggested. */
const set = openSet("tests/matching/kazami");

test("nothing that would be an error, no false nothing, and the good ones first", () => {
  const people = set?.people ?? [];
  expect(people.length).toBe(14);
  const values: number[] = [];
  for (const person of people) {
    const answer = set === null ? null : match(set.catalogue, person.need);
    const ids = answer?.suggestions.map(({ activity }) => activity) ?? [];
    expect([person.id, ids.filter((id) => person.never.includes(id))]).toEqual([person.id, []]);
    expect([person.id, answer?.nothingFits]).toEqual([person.id, person.nothingFits]);
    const value = ndcgOf(ids, person);
    if (value !== null) values.push(value);
  }
  expect(mean(values)).toBeGreaterThan(0.95);
});
