import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../domain/addresses.ts";
import { PROBLEM_CODES } from "../../domain/problem.ts";
import { withoutReadings } from "../phrases.ts";
import { problemSentence } from "./index.ts";

const KANJI = /\p{Script=Han}/u;

describe("the sentence for a problem", () => {
  it.each(PROBLEM_CODES)("%s has one in each language, with and without a value", (code) => {
    for (const language of LANGUAGES) {
      for (const problem of [
        { code },
        { code, value: "12", column: "緯度", line: 3, field: "PORT" },
      ]) {
        const sentence = problemSentence(problem, language);
        expect(sentence).toMatch(language === "en" ? /^[\S ]+[.]$/ : /^[\S ]+。$/);
        expect(sentence).not.toMatch(/undefined|null|\s{2}|「」/);
      }
    }
  });

  it("says what happened, then what to do", () => {
    const problem = { code: "value-not-a-date", column: "endDate", value: "1/48" } as const;
    expect(problemSentence(problem, "ja")).toBe(
      "「endDate」の列の「1/48」は、1つの日に決まりません。2026-04-01 のように書いてください。",
    );
    expect(problemSentence(problem, "en")).toBe(
      'The value "1/48" in the column endDate is not one certain day. Write it like 2026-04-01.',
    );
  });

  it("tells how to save an Excel file so that it can be read", () => {
    const sentence = problemSentence({ code: "file-format-unknown", value: "xlsx" }, "ja");
    expect(sentence).toContain("CSV UTF-8");
  });

  it("gives every kanji of easy Japanese a reading, but for words that stand in files", () => {
    const quoted = /公開・おおよそ・非公開|公開・支援者のみ|月火水/g;
    for (const code of PROBLEM_CODES) {
      const sentence = problemSentence({ code }, "easy").replace(quoted, "");
      expect(sentence.replace(/\{[^{}|]+\|[^{}|]+\}/g, "")).not.toMatch(KANJI);
      expect(withoutReadings(sentence)).not.toContain("|");
    }
  });
});
