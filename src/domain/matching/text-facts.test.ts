import { describe, expect, test } from "vitest";
import { activity } from "../../../tests/arrangements/build.ts";
import { textFactsOf } from "./text-facts.ts";

const factsOf = (description: string) =>
  textFactsOf(activity("a", "集まり", { description }), undefined);

describe("what a text says against open columns", () => {
  test.each([
    ["現在お休みしています。", true],
    ["指導者の都合により休止しています", true],
    ["満員です", true],
    ["定員に達しました", true],
    ["新規の受け入れを停止しています", true],
    ["祝日はお休みです", false],
    ["冬はお休みです", false],
    ["定員に達し次第、締め切ります", false],
    ["満員になることもあります", false],
    ["受付は11時までです", false],
  ])("closed: %s", (text, closed) => expect(factsOf(text).closed).toBe(closed));

  test.each([
    ["ご本人の参加はご遠慮いただいています。", true],
    ["家族だけの会です。本人は参加できません。", true],
    ["家族だけでも参加できます", false],
    ["本人も家族もどうぞ", false],
  ])("relatives only: %s", (text, only) => expect(factsOf(text).familiesOnly).toBe(only));

  test.each([
    ["2階。階段のみです", true],
    ["エレベーターはありません", true],
    ["玄関に3段の段差があり、車いすでは入れません", true],
    ["段差ありません", false],
    ["エレベーターがあります", false],
  ])("a wheelchair cannot come in: %s", (text, not) => expect(factsOf(text).notStepFree).toBe(not));

  test.each([
    ["18歳以上の方", { from: 18, to: null }],
    ["15歳から39歳までの人", { from: 15, to: 39 }],
    ["0〜3歳の子と親", { from: 0, to: 3 }],
    ["3歳までの子と親", { from: null, to: 3 }],
    ["6歳未満", { from: null, to: 5 }],
    ["小学生が対象です", { from: 6, to: 12 }],
    ["中学生と高校生のための部屋", { from: 12, to: 18 }],
    ["80歳以上の方が多いです", null],
    ["小学生から大人まで対象", null],
    ["だれでもどうぞ", null],
  ])("ages: %s", (text, ages) => expect(factsOf(text).ages).toEqual(ages));

  test("from home only where it has no place", () => {
    expect(factsOf("在宅でできます").atHome).toBe(true);
    const atPlace = activity("a", "集まり", { description: "在宅でできます", placeId: "p" });
    expect(textFactsOf(atPlace, undefined).atHome).toBe(false);
  });
});
