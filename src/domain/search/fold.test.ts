import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldLetters, foldText, shorten } from "./fold.ts";

describe("spellings that meet", () => {
  test.each([
    ["ﾀﾝﾎﾟﾎﾟ", "タンポポ"],
    ["ﾌｰﾄﾞﾊﾟﾝﾄﾘｰ", "フードパントリー"],
    ["子供食堂", "こども食堂"],
    ["子ども食堂", "コドモ食堂"],
    ["100歳体操", "百歳体操"],
    ["１００才たいそう", "百歳体操"],
    ["南が丘", "南ヶ丘"],
    ["南ケ丘", "南ヶ丘"],
    ["二丁目", "２丁目"],
    ["第三公民館", "第3公民館"],
    ["引き籠もり", "ひきこもり"],
    ["障碍", "しょうがい"],
    ["車椅子", "車いす"],
    ["一人親", "ひとり親"],
    ["髙橋", "高橋"],
    ["齋藤", "斎藤"],
    ["サークル", "サ-クル"],
    ["囲碁・将棋", "囲碁 将棋"],
    ["ボランティア", "ボランテイア"],
    ["か\u3099っこう", "がっこう"],
  ])("%s and %s", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test("long vowels and their absence", () => {
    expect(shorten(foldText("しょうぎ"))).toBe(shorten(foldText("しょぎ")));
    expect(shorten(foldText("コーヒー"))).toBe(shorten(foldText("こうひい")));
  });

  test("letter by letter a word keeps its kanji", () => {
    expect(foldText("囲碁")).toBe("いご");
    expect(foldLetters("囲碁")).toBe("囲碁");
  });
});

test("the way back to what was written", () => {
  expect(fold("第２ 子ども食堂")).toEqual({
    text: "第2こども食堂",
    starts: [0, 1, 3, 3, 3, 6, 7],
    ends: [1, 2, 6, 6, 6, 7, 8],
  });
  expect(fold("ﾎﾟｶ")).toEqual({ text: "ぽか", starts: [0, 2], ends: [2, 3] });
});

test("any text folds into as many positions as letters, inside the text, ascending", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts.length).toBe(folded.length);
      expect(ends.length).toBe(folded.length);
      starts.forEach((start, at) => {
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]).toBeGreaterThan(start);
        expect(ends[at]).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});

test("what is folded stays as it is when folded again", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ぁ-んァ-ヶー子供体操囲碁一二三丁目斉髙0-9a-zA-Z ]{0,20}$/),
      (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      },
    ),
  );
});
