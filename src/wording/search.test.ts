import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/addresses.ts";
import { FIXED_WORDS } from "../domain/search/fixed-word.ts";
import { markedPhrases } from "./marked-phrases.ts";
import { matchKey, matchWords } from "./search.ts";

test.each(LANGUAGES)("%s has a word for every fixed word and fact of an index", (language) => {
  const words = matchWords(language);
  const missing = FIXED_WORDS.filter(({ field, text }) => !words.has(matchKey(field, text)));
  expect(missing).toEqual([]);
  expect(words.get("fact:day:SA")).toBeDefined();
});

test("residents read the plain word where the index holds the official one", () => {
  const ja = matchWords("ja");
  expect(ja.get("fact:cost:free")).toBe("無料");
  expect(ja.get("fact:day:SA")).toBe("土曜日");
  expect(ja.get("audience:ひきこもりの人")).toBe("家ですごすことが多い人");
  expect(ja.get("step:中間的就労")).toBe("少しずつ働く");
  expect([...ja.values()].join()).not.toMatch(/ひきこもり|困窮|中間的就労/);
  expect(matchWords("en").get("kind:サロン")).toBe("Salon");
  expect(matchWords("easy").get("fact:cost:free")).toBe("お{金|かね}なし");
});

test("marks stay where they are when a name is cut into phrases", () => {
  const phrases = markedPhrases("大人のための読み聞かせ", [[6, 11]]);
  const runs = phrases.flat();
  expect(phrases.length).toBeGreaterThan(1);
  expect(runs.map(({ text }) => text).join("")).toBe("大人のための読み聞かせ");
  expect(
    runs
      .filter(({ marked }) => marked)
      .map(({ text }) => text)
      .join(""),
  ).toBe("読み聞かせ");
  expect(markedPhrases("{会|かい}の日", [[0, 1]])).toEqual([
    [
      { text: "{", marked: true },
      { text: "会|かい}の日", marked: false },
    ],
  ]);
});
