import { describe, expect, test } from "vitest";
import { childrenIn, readCircumstances } from "./circumstances.ts";

describe("ages of children, as far as the words go", () => {
  test.each([
    ["1歳の子がいます。", ["1-1"]],
    ["小1と3歳の子と三人暮らし", ["3-3", "6-7"]],
    ["中学2年の息子の勉強", ["13-14"]],
    ["中2の息子と小5の娘", ["10-11", "13-14"]],
    ["8歳の娘と一緒に", ["8-8"]],
    ["5歳の子が大きな集団を苦手としている", ["5-5"]],
    ["高校生の息子", ["15-18"]],
    ["就学前の子がいます", ["1-6"]],
    ["赤ちゃんがいます", ["0-1"]],
    ["78歳、一人暮らし", []],
    ["18歳のときから家にいる", []],
    ["中学校の近くに住んでいます", []],
    ["小学校で働いていました", []],
  ])("%s", (text, ages) => {
    const found = childrenIn(text).map(({ from, to }) => `${from}-${to}`);
    expect(found.sort()).toEqual([...ages].sort());
  });
});

describe("what weighs on people, and for whom they speak", () => {
  test.each([
    ["認知症の母の介護が5年目", ["dementia", "caring"], ["carers"], false],
    ["食費がきびしい", ["hardship"], [], false],
    ["息子が10年ほどひきこもっています", ["staying-home"], [], true],
    ["シングルマザーです", ["single-parent"], ["single-parents"], false],
    ["夫を5年前に亡くした", [], [], false],
    ["介護予防の体操がしたい", [], [], false],
    ["何か楽しいことがしたい", [], [], false],
  ])("%s", (text, concerns, audiences, asFamily) => {
    const read = readCircumstances(text);
    expect(read.concerns).toEqual(concerns);
    expect(read.audiences).toEqual(audiences);
    expect(read.asFamily).toBe(asFamily);
  });
});
