import { expect, test } from "vitest";
import { activityOf, index, TODAY } from "../../../tests/support/detail-town.ts";
import { comingDates } from "./coming-dates.ts";

test("coming dates: what is off stands apart, what was moved is not off", () => {
  const { next, off, months } = comingDates(index, activityOf("salon"), TODAY);
  expect(next.map(({ date, starts }) => `${date} ${starts}`)).toEqual([
    "2026-11-24 10:00",
    "2026-12-01 10:00",
    "2026-12-15 13:00",
    "2026-12-22 10:00",
    "2026-12-29 10:00",
    "2027-01-05 10:00",
  ]);
  expect(off.map(({ date }) => date)).toEqual(["2026-12-08"]);
  expect(months.map(({ grid, marks }) => [grid.month, [...marks.keys()]])).toEqual([
    ["2026-11-01", ["2026-11-24"]],
    ["2026-12-01", ["2026-12-01", "2026-12-15", "2026-12-22", "2026-12-29"]],
  ]);
});
