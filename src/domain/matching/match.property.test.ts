import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activitiesOfAnyTown, needs } from "../../../tests/matching/any-town.ts";
import { townOf } from "../../../tests/matching/small-town.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import { minutes } from "../units.ts";
import type { MatchCatalogue } from "./entry.ts";
import { judge, limitsWith } from "./judge.ts";
import { match } from "./match.ts";
import type { Need } from "./need.ts";
import { personOf } from "./person.ts";
import { WEIGHTS } from "./weights.ts";

const towns = activitiesOfAnyTown.map((activities) => townOf(activities));

/** What nothing rules out. */
const eligible = (town: MatchCatalogue, need: Need): string[] => {
  const person = personOf(need);
  return town.entries
    .map((entry) => judge(entry, person, { staff: false, weights: WEIGHTS }))
    .filter((judged) => limitsWith(judged, "no").length === 0)
    .map(({ entry }) => entry.activity.id);
};

/** What may be let go without losing anything. */
const LOOSER: readonly [string, (need: Need) => Need][] = [
  ["no travel limit", (need) => ({ ...need, travel: null })],
  [
    "twice as far",
    (need) => ({
      ...need,
      travel: need.travel && {
        mode: need.travel.mode,
        minutes: need.travel.minutes === null ? null : minutes(need.travel.minutes * 2),
      },
    }),
  ],
  ["one thing less that must be there", (need) => ({ ...need, mustHave: need.mustHave.slice(1) })],
  ["any cost", (need) => ({ ...need, maxCost: null })],
  ["the telephone is all right", (need) => ({ ...need, withoutPhone: false })],
  ["no language named", (need) => ({ ...need, languages: [] })],
  ["nothing set aside", (need) => ({ ...need, exclusions: [] })],
  [
    "more hours",
    (need) => ({
      ...need,
      available:
        need.available.length === 0
          ? []
          : [...need.available, { days: WEEKDAYS, from: "09:00", until: "21:00" }],
    }),
  ],
];

describe("any town, any person", () => {
  test("no throw, the same answer twice, in whatever order the list is", () => {
    fc.assert(
      fc.property(towns, needs, (town, need) => {
        const answer = match(town, need);
        expect(match(town, need)).toEqual(answer);
        expect(match({ ...town, entries: town.entries.toReversed() }, need)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  test("what is suggested is ruled out by nothing, each once; contributions sum to the score", () => {
    fc.assert(
      fc.property(towns, needs, (town, need) => {
        const { suggestions, nothingFits } = match(town, need);
        const ids = suggestions.map(({ activity }) => activity);
        expect(new Set(ids).size).toBe(ids.length);
        expect(nothingFits).toBe(ids.length === 0);
        const open = eligible(town, need);
        for (const { activity, score, reasons } of suggestions) {
          expect(open).toContain(activity);
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
          expect(sum).toBeCloseTo(score, 12);
          expect(score > 0 && score <= 1 + 1e-9).toBe(true);
          expect(reasons.every(({ contribution }) => contribution > 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(LOOSER)("%s: nothing that was possible is lost", (_, loosen) => {
    fc.assert(
      fc.property(towns, needs, (town, need) => {
        const before = eligible(town, need);
        expect(eligible(town, loosen(need))).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 200 },
    );
  });

  test("a relaxation opens what was not open", () => {
    fc.assert(
      fc.property(towns, needs, (town, need) => {
        const before = eligible(town, need);
        for (const { opens } of match(town, need).relaxations) {
          expect(opens.length).toBeGreaterThan(0);
          expect(opens.filter((id) => before.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
