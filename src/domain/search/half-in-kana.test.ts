import { expect, test } from "vitest";
import { foldText } from "./fold.ts";
import { halfInKana } from "./half-in-kana.ts";
import { withCommon } from "./readings.ts";

const meant = halfInKana(() => withCommon([["烏鷺", "うろ"]]));

test.each([
  ["将ぎ", ["将棋"]],
  ["しょう棋", ["将棋"]],
  ["烏ろ", ["烏鷺"]],
  ["認知しょう", ["認知症"]],
  ["児どうかん", ["児童館"]],
  ["鷺ろ", []],
  ["烏うろ", []],
  ["将棋", []],
  ["しょうぎ", []],
])("%s is %j", (typed, words) => {
  expect(meant(foldText(typed))).toEqual(words.map(foldText));
});
