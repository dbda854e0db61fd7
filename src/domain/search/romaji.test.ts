import fc from "fast-check";
import { expect, test } from "vitest";
import { romajiToKana } from "./romaji.ts";

test.each([
  ["yorimichi", "よりみち"],
  ["yorimiti", "よりみち"],
  ["shokudou", "しょくどう"],
  ["syokudo", "しょくど"],
  ["gakkou", "がっこう"],
  ["matcha", "まっちゃ"],
  ["maccha", "まっちゃ"],
  ["konnichiwa", "こんにちわ"],
  ["kin'en", "きんえん"],
  ["kinen", "きねん"],
  ["hon", "ほん"],
  ["honn", "ほん"],
  ["sannpo", "さんぽ"],
  ["shimbun", "しんぶん"],
  ["Tōkyō", "とうきょう"],
  ["zyuku", "じゅく"],
  ["juku", "じゅく"],
  ["tumiki", "つみき"],
  ["huji", "ふじ"],
  ["ohno", "おおの"],
  ["wo", "を"],
  ["shokud", "しょく"],
])("%s is %s", (romaji, kana) => {
  expect(romajiToKana(romaji)).toBe(kana);
});

test.each(["", "b", "smtp", "'", "qa"])("%j is not romaji", (word) => {
  expect(romajiToKana(word)).toBeNull();
});

test("any letters give kana or null", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z'’-]{0,60}$/), (word) => {
      expect(romajiToKana(word) ?? "あ").toMatch(/^[ぁ-ゖ]+$/);
    }),
  );
});
