import { expect, test } from "vitest";
import { qrPath } from "./qr-path.ts";

/** Draws the path back into squares: what a reader's camera sees. */
function squaresOf({ size, path }: ReturnType<typeof qrPath>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) {
      const row = rows[Number(y)];
      if (row !== undefined) row[Number(x) + step] = "#";
    }
  }
  return rows.map((row) => row.join(""));
}

test("has the three finders inside a quiet zone of four squares", () => {
  const rows = squaresOf(qrPath("https://example.jp/990019/ja/activity/a"));
  expect(rows.slice(0, 4).every((row) => !row.includes("#"))).toBe(true);
  expect(rows[4]?.slice(0, 12)).toBe("....#######.");
  expect(rows[4]?.slice(-12)).toBe(".#######....");
  expect(rows.at(-5)?.slice(0, 12)).toBe("....#######.");
  expect(rows.length).toBe(37);
});
