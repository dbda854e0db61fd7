import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { position } from "../domain/units.ts";
import { readProfile, readProfileLine } from "./profile.ts";

const context = { places: [position(35, 135)] };
const read = (value: unknown) => readProfile(value, context);
const problemsOf = (value: unknown) =>
  read(value).problems.map(({ code, field, value: of }) => [code, field, of]);

describe("a profile of the matching form", () => {
  test("all that is understood", () => {
    const { need, problems } = read({
      interests: ["畑しごと", "土いじり"],
      note: "人が多いところは苦手。1歳の子がいます。",
      age: 52,
      audience: ["ひきこもりの人"],
      home: { lat: 35.01, lng: 135.02 },
      travel: { mode: "walk", minutes: 20 },
      available: [{ days: ["TU", "TH"], from: "10:00", to: "15:00" }],
      mustHave: ["車いす可", "少人数", "不要"],
      comfort: ["静か"],
      step: "visit",
      maxCost: 500,
      languages: ["やさしい日本語"],
    });
    expect(problems).toEqual([]);
    expect(need).toMatchObject({
      interests: ["fields"],
      age: 52,
      audiences: ["staying-home"],
      children: [{ from: 1, to: 1 }],
      home: { lat: 35.01, lng: 135.02 },
      travel: { mode: "walk", minutes: 20 },
      available: [{ days: ["TU", "TH"], from: "10:00", until: "15:00" }],
      mustHave: ["wheelchair", "few-people", "not-needed"],
      comfort: ["quiet", "few-people"],
      step: "visit",
      maxCost: 500,
      languages: ["easy-japanese"],
    });
  });

  test("what is not understood is named, and the rest is used", () => {
    const broken = {
      interests: ["そらとぶこと", "料理"],
      age: 200,
      audience: ["火星人", "若者"],
      travel: { mode: "ufo", minutes: 10 },
      available: [
        { days: ["TU"], from: "25:00", to: "26:00" },
        { days: ["XX", "WE"], from: "15:00", to: "10:00" },
        { days: ["TH"], from: "9:00", to: "12:00" },
      ],
      step: "fly",
      maxCost: "ただ",
    };
    expect(problemsOf(broken)).toEqual([
      ["profile-value-unknown", "interests", "そらとぶこと"],
      ["profile-value-unknown", "age", "200"],
      ["profile-value-unknown", "audience", "火星人"],
      ["profile-value-unknown", "travel.mode", "ufo"],
      ["value-not-a-time", "available[0].from", "25:00"],
      ["value-not-a-time", "available[0].to", "26:00"],
      ["profile-value-unknown", "available[1].days", "XX"],
      ["times-reversed", "available[1].from", "15:00-10:00"],
      ["profile-value-unknown", "step", "fly"],
      ["profile-value-unknown", "maxCost", "ただ"],
    ]);
    const { need } = read(broken);
    expect(need).toMatchObject({
      interests: ["cooking"],
      age: null,
      audiences: ["young"],
      step: null,
    });
    expect(need.available).toEqual([{ days: ["TH"], from: "09:00", until: "12:00" }]);
  });

  test("digits in a text are a number; a field that nobody reads is named without its value", () => {
    expect(read({ age: "55", phone: "090-0000-0000" })).toMatchObject({
      need: { age: 55 },
      problems: [{ code: "profile-value-unknown", field: "phone" }],
    });
  });

  test("a home outside the town is named without its position", () => {
    expect(problemsOf({ home: { lat: 43, lng: 141 } })).toEqual([
      ["profile-home-elsewhere", "home", undefined],
    ]);
    expect(problemsOf({ home: { lat: 135, lng: 35 } })).toEqual([
      ["profile-value-unknown", "home", undefined],
    ]);
    expect(read({ home: { lat: 43, lng: 141 } }).need.home).toBeNull();
  });

  test("no JSON, no object", () => {
    for (const line of ["", "{", "[]", "null", "3"]) {
      expect(readProfileLine(line, context).problems).toEqual([{ code: "profile-unreadable" }]);
    }
  });

  test("never throws, whatever it is given", () => {
    const key = fc.constantFrom(
      "interests",
      "note",
      "age",
      "audience",
      "home",
      "travel",
      "available",
      "mustHave",
      "comfort",
      "step",
      "maxCost",
      "languages",
      "withoutPhone",
      "exclusions",
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (value) => {
        expect(read(value).need).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
