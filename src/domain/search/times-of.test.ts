import { expect, test } from "vitest";
import { timesOf } from "./times-of.ts";

const of = (text: string) => timesOf({ text, rules: [], certainty: null }).join(" ");

test.each([
  ["毎月第2日曜 14:00～16:00", "day:SU time:afternoon"],
  ["第１・第３月曜日　１０：００〜１１：３０（祝日は休み）", "day:MO time:morning"],
  ["火〜木 18:30〜20:30", "day:TU day:WE day:TH time:evening"],
  ["平日 19:00〜", "day:MO day:TU day:WE day:TH day:FR time:evening"],
  ["毎週火曜 午後1時半〜3時半", "day:TU time:noon time:afternoon"],
  ["土・日 13:30〜15:30 月曜休館", "day:SA day:SU time:noon time:afternoon"],
  ["月1回 不定期", ""],
])("%s", (text, facts) => {
  expect(of(text)).toBe(facts);
});

test("rules go before words", () => {
  const rules = [{ rrule: "FREQ=WEEKLY;BYDAY=SA", starts: "18:00", ends: "20:00" }] as const;
  expect(timesOf({ text: "毎週月曜 10:00", rules, certainty: "whole" })).toEqual([
    "day:SA",
    "time:early-evening",
    "time:evening",
  ]);
});
