import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";

const read = (text: string) => {
  const result = parseCsv(text);
  return result.ok ? result.value : result.problem;
};

describe("rows of a delimited text", () => {
  it("stand with the line on which they begin, however many lines their cells cover", () => {
    expect(read('a,b\n"x\n\ny",2\n\n3,4')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x\n\ny", "2"] },
      { line: 5, cells: [""] },
      { line: 6, cells: ["3", "4"] },
    ]);
  });

  it("may be separated by tabs", () => {
    expect(read("a\tb\n1\t2\n")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
    ]);
  });

  it("keep quotes that stand within a cell", () => {
    expect(read('a"b,c')).toEqual([{ line: 1, cells: ['a"b', "c"] }]);
  });

  it("may be wrapped into quotes as a whole", () => {
    expect(read('"#property,name,address"\n"1","い"')).toEqual([
      { line: 1, cells: ["#property", "name", "address"] },
      { line: 2, cells: ["1", "い"] },
    ]);
  });

  it("are refused with the line where a quote is never closed", () => {
    expect(read('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ code: "file-unreadable", line: 3 });
  });
});
