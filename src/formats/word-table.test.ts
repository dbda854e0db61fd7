import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFile } from "./parse-file.ts";
import { HIDAMARI } from "./testing/linkdata-file.ts";
import { MOST_WORDS } from "./word-table.ts";

const read = (...lines: readonly string[]) =>
  parseFile(new TextEncoder().encode(lines.join("\n")), HIDAMARI);
const HEADER = "なかま,ことば,よみ,つかい方,上の関心";
const wordsOf = (...lines: readonly string[]) =>
  (read(HEADER, ...lines).records.searchWords ?? []).map(({ id: _, ...word }) => word);
const problemsOf = (...lines: readonly string[]) =>
  read(HEADER, ...lines).rows.flatMap(({ outcome, problems }) =>
    problems.map(({ code, column, value }) => [outcome, code, column, value]),
  );

describe("the table of words", () => {
  test("is told by its header, under a title and with 使い方, whatever the order", () => {
    const file = read("ことばの表（2026年）", "使い方,ことば,なかま", "さがすときだけ,茶こ,サロン");
    expect(file.format).toBe("word-table");
    expect(file.rows.map(({ outcome }) => outcome)).toEqual(["header", "header", "taken"]);
    expect(file.records.searchWords).toEqual([
      {
        id: expect.stringMatching(/^word-[0-9a-z]{12}$/),
        concept: "サロン",
        word: "茶こ",
        reading: null,
        use: "typed",
        above: null,
      },
    ]);
  });

  test("knows five uses; an empty one is the plainest", () => {
    expect(
      wordsOf(
        "サロン,おちゃっこ,,,",
        "サロン,茶飲み話,,さがす載っている,",
        "サロン,井戸ばた,,さがすときだけ,",
        "サロン,談笑,,関連,",
        "ボッチャ,ボール投げ,ぼーるなげ,関心,スポーツ",
        "サロン,古い名,,使わない,",
      ).map(({ word, use }) => [word, use]),
    ).toEqual([
      ["おちゃっこ", "both"],
      ["茶飲み話", "both"],
      ["井戸ばた", "typed"],
      ["談笑", "related"],
      ["ボール投げ", "interest"],
      ["古い名", "unused"],
    ]);
  });

  test("refuses what is not whole, too short or too long, and says where", () => {
    expect(
      problemsOf(
        ",おちゃっこ,,,",
        "サロン,,,,",
        "サロン,の,,,",
        "サロン,・・,,,",
        "サロン,おちゃっこ,,みんなで,",
        `サロン,${"長".repeat(51)},,,`,
      ),
    ).toEqual([
      ["refused", "row-name-missing", "なかま", undefined],
      ["refused", "row-name-missing", "ことば", undefined],
      ["refused", "word-too-short", "ことば", "の"],
      ["refused", "row-name-missing", "ことば", undefined],
      ["refused", "value-not-a-word-of-the-list", "つかい方", "みんなで"],
      ["refused", "value-too-long", "ことば", "51"],
    ]);
    expect(wordsOf("サロン,碁,,,")).toHaveLength(1);
  });

  test("takes a word once, however it is spelt", () => {
    const twice = read(HEADER, "サロン,おちゃっこ,,,", "ｻﾛﾝ,おちゃっこ,,さがすときだけ,");
    expect(twice.rows.map(({ outcome }) => outcome)).toEqual(["header", "taken", "refused"]);
    expect(twice.rows[2]?.problems[0]?.code).toBe("row-duplicate");
  });

  test("warns of an interest whose wider one nobody knows, and of columns that are not read", () => {
    expect(problemsOf("ボッチャ,ボッチャ,,関心,球技大会")).toEqual([
      ["warned", "value-not-a-word-of-the-list", "上の関心", "球技大会"],
    ]);
    expect(problemsOf("球技大会,球技大会,,関心,", "ボッチャ,ボッチャ,,関心,球技大会")).toEqual([]);
    const more = read(`${HEADER},メモ`, "サロン,おちゃっこ,,,,方言です");
    expect(more.rows[1]).toMatchObject({
      outcome: "warned",
      problems: [{ code: "row-column-count", column: "メモ" }],
    });
  });

  test("is refused whole where it is longer than every reader can be asked to load", () => {
    const lines = Array.from({ length: MOST_WORDS + 1 }, (_, at) => `サロン,ことば${at},,,`);
    expect(read(HEADER, ...lines).problems).toEqual([
      { code: "file-too-large", value: String(MOST_WORDS + 1) },
    ]);
    expect(wordsOf(...lines.slice(1))).toHaveLength(MOST_WORDS);
  });

  test("the sample is taken whole", () => {
    const sample = parseFile(readFileSync("docs/words-sample.csv"), HIDAMARI);
    expect(sample.rows.map(({ outcome }) => outcome)).toEqual([
      "header",
      ...Array.from({ length: 9 }, () => "taken"),
    ]);
  });
});
