import { expect, test } from "vitest";
import type { OwnWord } from "../../search/own-word.ts";
import { interestsOfWords } from "./interests-of-words.ts";
import { ownInterestsOf, withInterestIds } from "./own-interests.ts";
import { taxonomyOf } from "./taxonomy.ts";

const own = (
  concept: string,
  word: string,
  { use = "interest", above = null, reading = null }: Partial<OwnWord> = {},
): OwnWord => ({ id: `${concept} ${word}`, concept, word, reading, use, above });

test("a new interest is called by its name and stands under the wider one", () => {
  const interests = ownInterestsOf([
    own("ボッチャ", "ボール投げ", { above: "スポーツ" }),
    own("ボッチャ", "ボッチャ", { reading: "ぼっちゃ" }),
    own("サロン", "おちゃっこ", { use: "both" }),
  ]);
  expect(interests).toEqual([
    { id: "ボッチャ", parent: "sports", words: "ボッチャ|ぼっちゃ ボール投げ" },
  ]);
  const taxonomy = taxonomyOf(interests);
  expect(taxonomy.lines.get("ボッチャ")).toEqual(["ボッチャ", "sports", "body"]);
  expect(interestsOfWords(["ボール投げ"], taxonomy).interests).toEqual(["ボッチャ"]);
});

test("words join an interest of ours, by word or id; a wider one may be of the council's own, too", () => {
  expect(
    ownInterestsOf([
      own("shogi", "こま遊び"),
      own("将棋", "詰め物", { reading: "つめもの" }),
      own("球技大会", "球技大会"),
      own("玉入れ", "玉入れ", { above: "球技大会" }),
      own("だれか", "だれか", { above: "知らないもの" }),
    ]),
  ).toEqual([
    { id: "shogi", parent: "games", words: "こま遊び 詰め物|つめもの" },
    { id: "球技大会", parent: null, words: "球技大会" },
    { id: "玉入れ", parent: "球技大会", words: "玉入れ" },
    { id: "だれか", parent: "知らないもの", words: "だれか" },
  ]);
});

test("names may be written as ids before: the interests are the same", () => {
  const words = [
    own("将棋", "詰め物", { reading: "つめもの" }),
    own("球技大会", "球技大会"),
    own("玉入れ", "玉入れ", { above: "スポーツ" }),
    own("玉入れ", "紅白玉"),
    own("サロン", "おちゃっこ", { use: "both" }),
  ];
  expect(withInterestIds(words).map(({ concept, above }) => [concept, above])).toEqual([
    ["shogi", null],
    ["球技大会", null],
    ["玉入れ", "sports"],
    ["玉入れ", null],
  ]);
  expect(ownInterestsOf(withInterestIds(words))).toEqual(ownInterestsOf(words));
});
