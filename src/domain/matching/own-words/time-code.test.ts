import { expect, test } from "vitest";
import { taxonomyOf } from "../interests/taxonomy.ts";
import { readOwnWords } from "./read-own-words.ts";
import { timeOfCode } from "./time-code.ts";

const EVERY_DAY = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

test.each([
  ["morning", EVERY_DAY, "06:00", "12:00"],
  ["any", EVERY_DAY, "00:00", "24:00"],
  ["weekend", ["SA", "SU"], "00:00", "24:00"],
  ["TU+TH", ["TU", "TH"], "00:00", "24:00"],
  ["weekday/evening", ["MO", "TU", "WE", "TH", "FR"], "17:00", "21:00"],
  ["TU+TH/10:00-15:00", ["TU", "TH"], "10:00", "15:00"],
  ["10:00-24:00", EVERY_DAY, "10:00", "24:00"],
])("%s", (code, days, from, to) => {
  expect(timeOfCode(code)).toEqual({ days, from, to });
});

test.each(["", "noon", "XX/morning", "morning/TU", "TU+"])("%s is none", (code) => {
  expect(timeOfCode(code)).toBeNull();
});

test.each([
  ["火・木の10時から15時", "TU+TH/10:00-15:00"],
  ["火曜と木曜の１０：３０〜１２：００がいい", "TU+TH/10:30-12:00"],
  ["午後1時から3時半まで", "13:00-15:30"],
  ["夜7時以降", "19:00-24:00"],
  ["土曜日と日曜日なら", "SA+SU"],
  ["どようびがいい", "SA"],
  ["Tuesday and Friday evenings", "TU+FR/evening"],
])("%s", (text, code) => {
  expect(readOwnWords(text, taxonomyOf()).understood).toMatchObject([{ kind: "time", code }]);
});
