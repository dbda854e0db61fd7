import { expect, it } from "vitest";
import { textTable, widthOf } from "./text-table.ts";

it("a kana or kanji is as wide as two letters", () => {
  expect(widthOf("行1（a）")).toBe(8);
});

it("columns stand under each other, numbers at the right", () => {
  const table = textTable([
    ["ファイル", "行", "理由"],
    ["a.csv", "12", "空"],
    ["施設.csv", "3", ""],
  ]);
  expect(table).toBe("ファイル  行  理由\na.csv     12  空\n施設.csv   3");
});
