import { expect, test } from "vitest";
import { markKnown, withReading } from "./name-readings.ts";

test.each([
  ["お寺の朝カフェ", "オテラノアサカフェ", "お{寺|てら}の{朝|あさ}カフェ"],
  [
    "夜の介護者カフェ ひとつぶ",
    "ヨルノカイゴシャカフェ ヒトツブ",
    "{夜|よる}の{介護者|かいごしゃ}カフェ ひとつぶ",
  ],
  ["おやじバンド", "オヤジバンド", "おやじバンド"],
  [
    "みんなの家 こかげ（開いている時間）",
    "ミンナノイエ コカゲ アイテイルジカン",
    "みんなの{家|いえ} こかげ（{開|あ}いている{時間|じかん}）",
  ],
  // Two ways to lay it out: 日の日 could be に|の or に…; the whole name has the reading then.
  ["木の木", "きのののき", "{木の木|きのののき}"],
  // The reading says は as it is heard.
  ["今日は", "きょうわ", "{今日は|きょうわ}"],
  ["朝市", null, "朝市"],
  ["朝{市", "あさいち", "朝{市"],
])("%s read %s is %s", (name, reading, marked) => {
  expect(withReading(name, reading)).toBe(marked);
});

test("a name that can be read in very many ways is not tried one by one", () => {
  const name = Array.from({ length: 20 }, () => "漢").join("・");
  const reading = "かん".repeat(20);
  expect(withReading(name, reading)).toBe(`{${name}|${reading}}`);
});

test("marks the words of the town that are known, the longest first", () => {
  const known = [
    ["本町", "ホンマチ"],
    ["本町二丁目", "ホンマチニチョウメ"],
    ["ひだまり市", "ヒダマリシ"],
    ["市", "し"],
  ] as const;
  expect(markKnown("ひだまり市本町二丁目6-6", known)).toBe(
    "ひだまり{市|し}{本町二丁目|ほんまちにちょうめ}6-6",
  );
  expect(markKnown("港の市", known)).toBe("港の市");
});
