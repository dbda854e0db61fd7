import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KIND_MARKS } from "../domain/activity/glyphs.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

const tokensOf = (part: string) =>
  new Map(
    [...part.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );

/** WCAG 2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: ReadonlyMap<string, string>, front: string, ground: string): number {
  const [a, b] = [front, ground].map((name) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`${name} is not in tokens.css`);
    return luminance(value);
  });
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["--paper", "--paper-deep"];
const KIND_COLOURS = [...new Set(Object.values(KIND_MARKS).map(({ colour }) => colour))];
const TEXT_PAIRS = [
  ...["--ink", "--ink-soft", "--green", "--green-deep", "--persimmon", ...KIND_COLOURS].flatMap(
    (front) => GROUNDS.map((ground) => [front, ground] as const),
  ),
  ["--on-green", "--green"],
  ["--on-green", "--green-deep"],
  ["--on-persimmon", "--persimmon"],
  ...["--ink", "--ink-soft", "--green", "--green-deep"].map((front) => [front, "--mark"] as const),
] as const;
const CONTROL_PAIRS = GROUNDS.map((ground) => ["--rule-strong", ground] as const);

test("measuring: black on white is 21, a mid grey on white is 4.54", () => {
  const tokens = new Map([
    ["--black", "#000000"],
    ["--grey", "#767676"],
    ["--white", "#ffffff"],
  ]);
  expect(contrast(tokens, "--black", "--white")).toBeCloseTo(21, 5);
  expect(contrast(tokens, "--grey", "--white")).toBeCloseTo(4.54, 2);
});

test.each([
  { theme: "light", tokens: tokensOf(light) },
  { theme: "dark", tokens: tokensOf(dark) },
])("$theme: text at least 4.5 to 1, edges of controls at least 3 to 1", ({ tokens }) => {
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([front, ground]) => ({ front, ground, ratio: contrast(tokens, front, ground) }))
      .filter(({ ratio }) => ratio < least);
  expect(TEXT_PAIRS.length).toBe(35);
  expect(below(TEXT_PAIRS, 4.5)).toEqual([]);
  expect(below(CONTROL_PAIRS, 3)).toEqual([]);
});

test("the focus ring is seen on either ground: its line on the light one, its ring on the dark one", () => {
  expect(contrast(tokensOf(light), "--focus-line", "--paper")).toBeGreaterThanOrEqual(3);
  expect(contrast(tokensOf(dark), "--focus-ring", "--paper")).toBeGreaterThanOrEqual(3);
});

test("both themes set the same colours", () => {
  expect([...tokensOf(dark).keys()]).toEqual([...tokensOf(light).keys()]);
});
