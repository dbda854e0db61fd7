import { expect, test } from "vitest";
import { monthGrid } from "./month-grid.ts";

test("a month has its weeks from Monday", () => {
  const { month, weeks } = monthGrid("2026-11-21");
  expect(month).toBe("2026-11-01");
  expect(weeks.map((week) => week.map((day) => (day === null ? 0 : Number(day.slice(8)))))).toEqual(
    [
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 0, 0, 0, 0, 0, 0],
    ],
  );
});
