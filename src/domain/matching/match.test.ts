import { describe, expect, test } from "vitest";
import { ON, open, SOMEBODY, townOf, weekly } from "../../../tests/matching/small-town.ts";
import type { Activity } from "../activity/activity.ts";
import { minutes, yen } from "../units.ts";
import { explain } from "./explain.ts";
import { match } from "./match.ts";
import { type Need, NO_NEED } from "./need.ts";

/** What stops one activity for somebody, what is unknown of it, or that it is suggested. */
function verdictOn(more: Partial<Activity>, need: Partial<Need> = {}): string {
  const town = townOf([open("a", more)]);
  const [entry] = town.entries;
  if (entry === undefined) return "";
  const told = explain(entry, { ...SOMEBODY, ...need }, { staff: false });
  if (told.stoppedBy.length > 0) return `no ${told.stoppedBy.join(" ")}`;
  return told.unknown.length > 0 ? `? ${told.unknown.join(" ")}` : "yes";
}

describe("hard limits, each with three values", () => {
  const cases: readonly [string, Partial<Activity>, Partial<Need>, string][] = [
    ["all is known and fits", {}, {}, "yes"],
    ["full", { intake: "full" }, {}, "no intake"],
    ["paused", { intake: "paused" }, {}, "no intake"],
    ["intake not known", { intake: null }, {}, "? intake"],
    ["open by its column, at rest by its text", { note: "現在お休みしています" }, {}, "no intake"],
    ["closed on holidays is not closed", { note: "祝日は休み" }, {}, "yes"],
    ["for staff only", { visibility: "staff" }, {}, "no visibility"],
    ["too young", { ageMin: 60 }, {}, "no age"],
    ["age not told", { ageMin: 60 }, { age: null }, "? age"],
    ["age in words alone", { description: "65歳以上の方の会です" }, {}, "no age"],
    ["for others", { audiences: ["carers"] }, { audiences: ["older"] }, "no for-whom"],
    ["nobody said whether they care", { audiences: ["carers"] }, {}, "? for-whom"],
    ["audience not known", { audiences: null }, {}, "? for-whom"],
    [
      "for men, beside older people",
      { audiences: ["men", "older"] },
      { audiences: ["women", "older"], age: 70 },
      "no for-whom",
    ],
    [
      "of parents, with roots abroad",
      { audiences: ["foreign-roots", "parent-and-child"] },
      { audiences: ["parent-and-child"] },
      "no for-whom",
    ],
    [
      "ages are the child's",
      { audiences: ["parent-and-child"], ageMin: 0, ageMax: 3 },
      { audiences: ["parent-and-child"], children: [{ from: 2, to: 2 }] },
      "yes",
    ],
    [
      "the child is too old",
      { audiences: ["parent-and-child"], ageMin: 0, ageMax: 3 },
      { audiences: ["parent-and-child"], children: [{ from: 8, to: 8 }] },
      "no age",
    ],
    [
      "the child's age was not told",
      { audiences: ["parent-and-child"], ageMin: 0, ageMax: 3 },
      { audiences: ["parent-and-child"] },
      "? age",
    ],
    [
      "who helps children is older than they",
      {
        audiences: ["children"],
        ageMin: 6,
        ageMax: 12,
        steps: ["join", "role"],
        roles: ["遊び相手"],
      },
      { step: "role", age: 70 },
      "yes",
    ],
    [
      "relatives only",
      { description: "ご本人の参加はご遠慮いただいています。" },
      { audiences: ["staying-home"] },
      "no family",
    ],
    [
      "relatives only, and a relative",
      { description: "ご本人の参加はご遠慮いただいています。" },
      { asFamily: true },
      "yes",
    ],
    ["must have, listed", { access: ["wheelchair"] }, { mustHave: ["wheelchair"] }, "yes"],
    [
      "must have, list without it",
      { access: ["parking"] },
      { mustHave: ["wheelchair"] },
      "no must-have",
    ],
    ["must have, not known", { access: null }, { mustHave: ["wheelchair"] }, "? must-have"],
    [
      "must have, the text says no",
      { access: null, note: "2階。階段のみです" },
      { mustHave: ["wheelchair"] },
      "no must-have",
    ],
    [
      "no booking, but it is needed",
      { booking: "needed" },
      { mustHave: ["not-needed"] },
      "no must-have",
    ],
    ["only further steps", { steps: ["role", "supported-work"] }, {}, "no step"],
    ["the next step where nothing nearer is", { steps: ["join"] }, {}, "yes"],
    ["whether one may look is not known", { steps: null }, {}, "? step"],
    ["too far", { placeId: "far" }, {}, "no travel"],
    ["too far, but online", { placeId: "far", online: true }, {}, "yes"],
    [
      "within the limit by bus",
      { placeId: "far" },
      { travel: { mode: "bus", minutes: minutes(40) } },
      "yes",
    ],
    ["hidden", { placeId: "secret" }, {}, "? travel"],
    ["roughly shown, within reach", { placeId: "rough" }, {}, "yes"],
    [
      "roughly shown, at the border",
      { placeId: "rough" },
      { travel: { mode: "walk", minutes: minutes(15) } },
      "? travel",
    ],
    ["another day", { schedule: weekly("WE", "10:00", "12:00") }, {}, "no time"],
    ["an hour in common", { schedule: weekly("TU", "14:00", "17:00") }, {}, "yes"],
    ["less than an hour", { schedule: weekly("TU", "14:30", "17:00") }, {}, "no time"],
    ["a short meeting, whole", { schedule: weekly("TU", "14:00", "14:45") }, {}, "yes"],
    ["no schedule", { schedule: { text: null, rules: [], certainty: null } }, {}, "? time"],
    [
      "not understood, and of another weekday",
      { schedule: { text: "土曜にときどき", rules: [], certainty: null } },
      {},
      "no time",
    ],
    [
      "understood but for a remark",
      {
        schedule: {
          text: "毎週火曜 10:00〜12:00（図書館休館日を除く）",
          rules: [],
          certainty: null,
        },
      },
      {},
      "? time",
    ],
    [
      "a Monday that holidays move is no Tuesday",
      {
        schedule: {
          text: "",
          certainty: "whole",
          rules: [
            {
              rrule: "FREQ=WEEKLY;BYDAY=MO",
              starts: "10:00",
              ends: "12:00",
              closures: [{ kind: "days", holidays: true, weekdays: [], instead: "next-day" }],
            },
          ],
        },
      },
      {},
      "no time",
    ],
    ["too expensive", { cost: yen(600) }, { maxCost: yen(500) }, "no cost"],
    ["cost not known", { cost: null }, { maxCost: yen(500) }, "? cost"],
    ["not in the only language", {}, { languages: ["nepali"] }, "no language"],
    ["one of several languages is no must", {}, { languages: ["nepali", "easy-japanese"] }, "yes"],
    ["languages not known", { languages: null }, { languages: ["nepali"] }, "? language"],
    [
      "no telephone, and no other way known",
      { booking: "needed" },
      { withoutPhone: true },
      "? without-phone",
    ],
    ["no telephone, and one may simply come", {}, { withoutPhone: true }, "yes"],
    ["set aside", {}, { exclusions: [{ activity: "a", because: null }] }, "no excluded"],
  ];
  test.each(cases)("%s", (_, more, need, verdict: string) => {
    expect(verdictOn(more, need)).toBe(verdict);
  });
});

test("a suggestion: step, minutes, dates, reasons that sum to its score", () => {
  const { suggestions, nothingFits } = match(townOf([open("a")]), SOMEBODY);
  expect(nothingFits).toBe(false);
  const [suggestion] = suggestions;
  expect(suggestion).toMatchObject({ activity: "a", step: "visit", role: null, minutes: 8 });
  expect(suggestion?.dates.map(({ date }) => date)).toEqual([ON, "2026-12-01"]);
  expect(suggestion?.reasons.map(({ factor }) => factor)).toEqual([
    "interest",
    "step",
    "distance",
    "time",
    "people",
    "known",
    "freshness",
  ]);
  const sum = suggestion?.reasons.reduce((total, { contribution }) => total + contribution, 0);
  expect(sum).toBe(suggestion?.score);
});

test("the role nearest to what is liked", () => {
  const town = townOf([open("a", { steps: ["join", "role"], roles: ["受付", "草取り"] })]);
  const [suggestion] = match(town, { ...SOMEBODY, step: "role" }).suggestions;
  expect(suggestion).toMatchObject({ step: "role", role: "草取り" });
});

test("for staff, entries of staff", () => {
  const town = townOf([open("a", { visibility: "staff" })]);
  expect(match(town, SOMEBODY).nothingFits).toBe(true);
  expect(match(town, SOMEBODY, { staff: true }).suggestions.map((one) => one.activity)).toEqual([
    "a",
  ]);
});

describe("nothing fits", () => {
  test("says so, and what one small change would open", () => {
    const town = townOf([
      open("a", { schedule: weekly("WE", "13:00", "15:00") }),
      open("b", { schedule: weekly("WE", "14:00", "16:00") }),
      open("c", { cost: yen(300) }),
      open("d", { ageMin: 65 }),
    ]);
    const answer = match(town, { ...SOMEBODY, maxCost: yen(200) });
    expect(answer.suggestions).toEqual([]);
    expect(answer.nothingFits).toBe(true);
    expect(answer.relaxations).toEqual([
      { change: { limit: "cost", cost: 300 }, opens: ["c"] },
      { change: { limit: "time", at: { weekday: "WE", part: "afternoon" } }, opens: ["a", "b"] },
    ]);
    expect(answer.binding?.opens).toEqual(["a", "b"]);
  });

  test("work at home at no hour is a mention beside others, and an answer to who asked for it", () => {
    const atHome = open("h", {
      placeId: null,
      schedule: { text: null, rules: [], certainty: null },
      description: "おうちでできます。",
      steps: ["join", "supported-work"],
      tags: ["宛名書き"],
    });
    const wish: Need = { ...SOMEBODY, step: "join" };
    expect(match(townOf([atHome]), wish).nothingFits).toBe(true);
    expect(match(townOf([atHome, open("a")]), wish).suggestions.map((one) => one.activity)).toEqual(
      ["a", "h"],
    );
    expect(match(townOf([atHome]), { ...wish, step: "from-home" }).nothingFits).toBe(false);
    expect(match(townOf([atHome]), { ...wish, interests: ["addressing"] }).nothingFits).toBe(false);
  });
});

describe("set aside, because", () => {
  const town = townOf([
    open("near"),
    open("costly", { cost: yen(400) }),
    open("costlier", { cost: yen(500) }),
    open("cards", { tags: ["畑しごと", "トランプ"] }),
    open("rough", { placeId: "rough" }),
  ]);
  const left = (because: Need["exclusions"][number]["because"], activity: string) =>
    match(town, { ...SOMEBODY, exclusions: [{ activity, because }] })
      .suggestions.map((one) => one.activity)
      .sort();
  test("one alone", () => {
    expect(left(null, "near")).toEqual(["cards", "costlier", "costly", "rough"]);
  });
  test("too expensive: what costs more goes, too", () => {
    expect(left("too-expensive", "costly")).toEqual(["cards", "near", "rough"]);
  });
  test("too far", () => {
    expect(left("too-far", "rough")).toEqual(["cards", "costlier", "costly", "near"]);
  });
  test("a reason that the activity does not bear out changes nothing", () => {
    expect(left("too-expensive", "near")).toEqual(["cards", "costlier", "costly", "rough"]);
  });
});

test("exposure: of two that are as good, the smaller comes first", () => {
  const town = townOf([
    open("a", { capacity: 40 }),
    open("b", { capacity: 6, audiences: ["anyone"] }),
  ]);
  expect(match(town, SOMEBODY).suggestions.map((one) => one.activity)).toEqual(["b", "a"]);
  expect(match(town, SOMEBODY, { epsilon: 0 }).suggestions.map((one) => one.activity)).toEqual([
    "a",
    "b",
  ]);
});

test("beside what was named, what has nothing to do with it nor with the person stays away", () => {
  const fishing: Need = { ...NO_NEED, interests: ["fishing"], home: SOMEBODY.home };
  const found = (ids: readonly string[], need: Need) => {
    const all = [open("pond", { tags: ["釣り"] }), open("cards", { tags: ["麻雀"] })];
    const town = townOf(all.filter(({ id }) => ids.includes(id)));
    return match(town, need).suggestions.map(({ activity }) => activity);
  };
  expect(found(["pond", "cards"], fishing)).toEqual(["pond"]);
  expect(found(["cards"], fishing)).toEqual(["cards"]);
  expect(found(["pond", "cards"], { ...fishing, step: "join" })).toEqual(["pond", "cards"]);
});
