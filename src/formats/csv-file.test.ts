import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";
import { csvFile } from "./csv-file.ts";
import { textOf } from "./values/text.ts";

describe("a table as a file", () => {
  it("begins with the mark by which Excel knows UTF-8; commas, quotes and formulas stay text", () => {
    expect(
      csvFile(
        ["圏域", "人"],
        [
          ["北,町", 12],
          ['「"」', null],
          ["=1+1", -3.5],
        ],
      ),
    ).toBe('\uFEFF圏域,人\r\n"北,町",12\r\n"「""」",\r\n\'=1+1,-3.5\r\n');
  });

  it("of hostile cells has no cell that begins as a formula, and our reader reads it back", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(..."=+-@＝＠'\",ab"),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (cells) => {
        const file = csvFile(["a"], [cells]);
        const read = parseCsv(file.replace("\uFEFF", "").replaceAll("\r\n", "\n"));
        const back = read.ok ? (read.value[1]?.cells ?? []) : [];
        expect(back.filter((cell) => /^[=+\-@＝＠]/.test(cell))).toEqual([]);
        cells.forEach((cell, at) => {
          if (/^[=+\-@＝＠]/.test(cell)) expect(textOf(back[at])).toBe(cell);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
