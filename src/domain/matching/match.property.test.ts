import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open, PLACES, townOf, weekly } from "../../../tests/matching/small-town.ts";
import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  codesOf,
  INTAKE_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../activity/vocabulary.ts";
import { TRAVEL_MODES } from "../finding/estimate-travel.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import { minutes, position, yen } from "../units.ts";
import type { MatchCatalogue } from "./entry.ts";
import { judge, limitsWith } from "./judge.ts";
import { match } from "./match.ts";
import { EXCLUSION_REASONS, type Need } from "./need.ts";
import { personOf } from "./person.ts";
import { WEIGHTS } from "./weights.ts";

const someOf = <Code>(codes: readonly Code[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: most });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const hour = fc.integer({ min: 0, max: 24 }).map((at) => `${String(at).padStart(2, "0")}:00`);
const TAGS = ["畑しごと", "料理", "おしゃべり", "体操", "将棋", "介護", "しらないこと"];

const activities = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    kind: fc.constantFrom(...codesOf(KIND_WORDS)),
    placeId: perhaps(fc.constantFrom(...PLACES.map(({ id }) => id))),
    tags: someOf(TAGS),
    audiences: perhaps(someOf(codesOf(AUDIENCE_WORDS))),
    ageMin: perhaps(fc.integer({ min: 0, max: 70 })),
    ageMax: perhaps(fc.integer({ min: 3, max: 90 })),
    atmosphere: perhaps(someOf(codesOf(ATMOSPHERE_WORDS))),
    access: perhaps(someOf(codesOf(ACCESS_WORDS))),
    languages: perhaps(someOf(codesOf(SPOKEN_WORDS))),
    booking: perhaps(fc.constantFrom(...codesOf(BOOKING_WORDS))),
    steps: perhaps(someOf(codesOf(STEP_WORDS))),
    roles: someOf(["受付", "草取り", "配膳"]),
    cost: perhaps(fc.integer({ min: 0, max: 1_000 }).map(yen)),
    online: perhaps(fc.boolean()),
    capacity: perhaps(fc.integer({ min: 1, max: 50 })),
    intake: perhaps(fc.constantFrom(...codesOf(INTAKE_WORDS))),
    visibility: fc.constantFrom("public" as const, "staff" as const),
    schedule: fc.oneof(
      fc.constant({ text: null, rules: [], certainty: null }),
      fc.constant({ text: "ときどき", rules: [], certainty: null }),
      fc
        .tuple(fc.constantFrom(...WEEKDAYS), hour, hour)
        .map(([day, from, until]) => weekly(day, from, until)),
    ),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

const needs: fc.Arbitrary<Need> = fc.record({
  interests: someOf(["fields", "cooking", "chatting", "exercise", "shogi", "no-such-thing"]),
  avoids: someOf(["fields", "cooking", "chatting"]),
  concerns: someOf(["caring", "dementia", "staying-home"] as const),
  age: perhaps(fc.integer({ min: 0, max: 110 })),
  audiences: someOf(codesOf(AUDIENCE_WORDS)),
  children: fc.array(
    fc.integer({ min: 0, max: 17 }).map((age) => ({ from: age, to: age + 1 })),
    { maxLength: 2 },
  ),
  asFamily: fc.boolean(),
  home: perhaps(fc.constantFrom(position(35, 135), position(35.02, 135.01))),
  travel: perhaps(
    fc.record({
      mode: fc.constantFrom(...TRAVEL_MODES),
      minutes: perhaps(fc.integer({ min: 0, max: 60 }).map(minutes)),
    }),
  ),
  available: fc.array(fc.record({ days: someOf(WEEKDAYS, 7), from: hour, until: hour }), {
    maxLength: 3,
  }),
  mustHave: someOf([
    ...codesOf(ACCESS_WORDS),
    ...codesOf(ATMOSPHERE_WORDS),
    ...codesOf(BOOKING_WORDS),
  ]),
  comfort: someOf(codesOf(ATMOSPHERE_WORDS)),
  step: perhaps(fc.constantFrom(...codesOf(STEP_WORDS))),
  notSteps: someOf(codesOf(STEP_WORDS), 2),
  maxCost: perhaps(fc.integer({ min: 0, max: 1_000 }).map(yen)),
  languages: someOf(codesOf(SPOKEN_WORDS), 2),
  withoutPhone: fc.boolean(),
  exclusions: fc.array(
    fc.record({
      activity: fc.constantFrom("a", "b", "none"),
      because: perhaps(fc.constantFrom(...EXCLUSION_REASONS)),
    }),
    { maxLength: 2 },
  ),
});

const towns = activities.map((drafts) => townOf(drafts.map(({ id, ...more }) => open(id, more))));

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
