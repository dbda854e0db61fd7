import fc from "fast-check";
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
} from "../../src/domain/activity/vocabulary.ts";
import { TRAVEL_MODES } from "../../src/domain/finding/estimate-travel.ts";
import { EXCLUSION_REASONS, type Need } from "../../src/domain/matching/need.ts";
import { WEEKDAYS } from "../../src/domain/schedule/schedule.ts";
import { minutes, position, yen } from "../../src/domain/units.ts";
import { open, PLACES, weekly } from "./small-town.ts";

const someOf = <Code>(codes: readonly Code[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: most });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const hour = fc.integer({ min: 0, max: 24 }).map((at) => `${String(at).padStart(2, "0")}:00`);
const TAGS = ["畑しごと", "料理", "おしゃべり", "体操", "将棋", "介護", "しらないこと"];

/** Activities of every shape, as what differs from an open one. */
const drafts = fc.uniqueArray(
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

/** People of every sort, some with wishes that nobody knows. */
export const needs: fc.Arbitrary<Need> = fc.record({
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

export const activitiesOfAnyTown = drafts.map((all) =>
  all.map(({ id, ...more }) => open(id, more)),
);
