import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { taxonomyOf } from "../interests/taxonomy.ts";
import type { OwnWords, Range } from "./piece.ts";
import { LONGEST_TEXT, readOwnWords } from "./read-own-words.ts";

const taxonomy = taxonomyOf();
const codes = ({ understood }: OwnWords) => understood.map(({ kind, code }) => `${kind}:${code}`);
const read = (text: string) => readOwnWords(text, taxonomy);

/** Any code points, lone surrogates too. */
const anyLetters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

/** A sentence a line, a tab, and what it says. */
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

test.each(linesOf("./sentences.tsv"))("%s", (text = "", said = "") => {
  expect(codes(read(text)).sort()).toEqual(said.split(" ").filter(Boolean).sort());
});

/**
 * Written before the reader and never tuned on: what a change costs or gains on words it was not made for. Do not mend single
 * lines of it; add a sentence to the other file.
 */
test("sentences kept aside", () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [text = "", said = ""] of linesOf("./sentences-kept-aside.tsv")) {
    const expected = new Set(said.split(" ").filter(Boolean));
    const found = codes(read(text));
    const hits = found.filter((code) => expected.has(code)).length;
    right += hits;
    wrong += found.length - hits;
    missed += expected.size - hits;
  }
  expect({ right, wrong, missed }).toEqual({ right: 109, wrong: 3, missed: 5 });
});

describe("where it was said", () => {
  const parts = (text: string) => {
    const { understood, rest } = read(text);
    const said = ({ from, to }: Range) => text.slice(from, to);
    return { understood: understood.map(said), rest: rest.map(said) };
  };
  test.each([
    ["土いじりが好き。人が多いのは苦手。", ["土いじりが好き", "人が多いのは苦手"], []],
    ["料理とスノーボードが好き", ["料理"], ["スノーボード"]],
    ["ﾋﾟｱﾉと料理をしたい", ["ﾋﾟｱﾉ", "料理をしたい"], []],
    ["うつで通院しています。散歩が好き", ["散歩が好き"], ["うつで通院しています"]],
    ["50代です", [], ["50代です"]],
    ["よろしくお願いします", [], []],
    ["  畑はもうやめました  ", [], ["畑はもうやめました"]],
  ])("%s", (text, understood, rest) => {
    expect(parts(text)).toEqual({ understood, rest });
  });
});

test("a council's own word, negated", () => {
  const own = taxonomyOf([{ id: "fireflies", parent: "nature", words: "ほたるの里|ほたるのさと" }]);
  expect(codes(readOwnWords("ほたるのさとは苦手", own))).toEqual(["avoid:fireflies"]);
});

test("what is longer than anybody writes is named as not read", () => {
  const text = "料理が好き。".repeat(1000);
  const { understood, rest } = read(text);
  expect(understood).toEqual([{ kind: "interest", code: "cooking", from: 0, to: 5 }]);
  expect(rest.at(-1)).toEqual({ from: LONGEST_TEXT, to: text.length });
});

describe("any text", () => {
  const snippets = fc.constantFrom(
    ..."料理,が好き,苦手,ではない,まだ,以外,しか,、,。,火曜,午前,と,人が多い,10時から,no ,like ,ー,ﾞ,電話,\u3099,𠮷".split(
      ",",
    ),
  );
  const text = fc.oneof(
    anyLetters,
    fc.array(snippets, { maxLength: 80 }).map((all) => all.join("")),
  );
  test("is read without an exception; ranges lie inside, in order; the same again", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { understood, rest } = read(written);
        for (const { from, to } of [...understood, ...rest]) {
          expect(from >= 0 && from < to && to <= written.length).toBe(true);
        }
        rest.forEach(({ from }, at) => {
          expect(from).toBeGreaterThanOrEqual(rest[at - 1]?.to ?? 0);
        });
        for (const left of rest)
          expect(understood.some(({ from, to }) => from < left.to && left.from < to)).toBe(false);
        expect(read(written)).toEqual({ understood, rest });
      }),
      { numRuns: 200 },
    );
  });
});
