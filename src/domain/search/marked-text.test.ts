import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround, rangesWithin, runsAt } from "./marked-text.ts";

test("a text is told in runs, marked or not", () => {
  expect(runsAt("健康マージャン 中央", [[2, 7]])).toEqual([
    { text: "健康", marked: false },
    { text: "マージャン", marked: true },
    { text: " 中央", marked: false },
  ]);
  expect(runsAt("無料", [[0, 9]])).toEqual([{ text: "無料", marked: true }]);
  expect(runsAt("", [])).toEqual([]);
});

test("an excerpt stands around the first mark and says what it leaves out", () => {
  const text = "お金をかけない、お酒を飲まない、たばこを吸わないマージャンで、頭の体操をします。";
  expect(excerptAround(text, [[24, 29]], 20)).toEqual({
    text: "たばこを吸わないマージャンで、頭の体操を",
    ranges: [[8, 13]],
    before: true,
    after: true,
  });
  expect(excerptAround("折り紙の会", [[0, 3]], 20)).toEqual({
    text: "折り紙の会",
    ranges: [[0, 3]],
    before: false,
    after: false,
  });
});

const textWithRanges = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 80 }), fc.array(fc.nat(90), { maxLength: 8 }))
  .map(([text, numbers]) => {
    const bounds = [...new Set(numbers)].sort((a, b) => a - b);
    const ranges = bounds.flatMap((from, at): [number, number][] => {
      const to = bounds[at + 1];
      return at % 2 === 0 && to !== undefined ? [[from, to]] : [];
    });
    return { text, ranges };
  });

test("runs make up the text, and no excerpt is longer than asked but for its mark", () => {
  fc.assert(
    fc.property(textWithRanges, fc.integer({ min: 1, max: 40 }), ({ text, ranges }, letters) => {
      const runs = runsAt(text, ranges);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      expect(runs.every((run) => run.text !== "")).toBe(true);
      const excerpt = excerptAround(text, ranges, letters);
      expect(text).toContain(excerpt.text);
      expect(excerpt.text.isWellFormed()).toBe(text.isWellFormed());
      expect(excerpt.before || excerpt.after).toBe(excerpt.text !== text);
    }),
  );
});

test("a part sees the ranges from its own beginning", () => {
  expect(
    rangesWithin(
      [
        [2, 7],
        [9, 12],
      ],
      5,
      10,
    ),
  ).toEqual([
    [0, 2],
    [4, 5],
  ]);
});
