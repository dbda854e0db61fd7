import { expect, test } from "vitest";
import type { InterestPair } from "../domain/matching/answer.ts";
import { confirmText, reasonText } from "./matching.ts";
import { matchWording as ja } from "./matching-set/ja.ts";

const pair = (more: Partial<InterestPair>): InterestPair => ({
  wanted: "fields",
  found: "fields",
  word: "畑",
  loose: false,
  inText: false,
  ...more,
});
const told = (more: Partial<InterestPair>) =>
  reasonText(
    { factor: "interest", pairs: [pair(more)], concerns: [], kind: null, contribution: 1 },
    ja,
  );

test.each<[string, Partial<InterestPair>, string]>([
  ["what is done there", {}, "「畑」がある活動です。"],
  ["a word of the description", { inText: true }, "「畑」と書かれています。"],
  ["close", { wanted: "gardening" }, "に近い、「畑」がある活動です。"],
  [
    "of the same sort only",
    { wanted: "gardening", loose: true },
    "そのものではありませんが、「畑」",
  ],
])("an interest claims no more than the row: %s", (_, more, text) => {
  expect(told(more)).toContain(text);
});

test("hours that the person has for a part only are said to be so", () => {
  const at = [{ weekday: "SA", part: "afternoon" }] as const;
  const text = (partly: boolean) => reasonText({ factor: "time", at, partly, contribution: 1 }, ja);
  expect([text(false), text(true)]).toEqual([
    "土曜の午後は、空いている時間と合います。",
    "土曜の午後は、空いている時間と一部合います。",
  ]);
});

test("what is asked is true whether the row or the person did not say it", () => {
  expect(confirmText({ what: "age" }, ja)).toBe(
    "年齢が合うかは、まだわかりません。聞いてみてください。",
  );
  expect(confirmText({ what: "for-whom" }, ja)).toBe(
    "対象に合うかは、まだわかりません。聞いてみてください。",
  );
});
