import { expect, it } from "vitest";
import { addDays, daysBetween } from "../clock.ts";
import { schoolDays } from "./school-days.ts";

const ON = "2026-11-22";
const winter = { from: "2026-12-24", to: "2027-01-07" };
const summer = { from: "2027-07-21", to: "2027-08-31" };

it("cannot be told where nobody entered holidays of the coming year", () => {
  expect(schoolDays([], "holidays", ON)).toBeNull();
  expect(schoolDays([{ from: "2025-07-21", to: "2025-08-31" }], "term", ON)).toBeNull();
});

it("are the holidays of the coming year, each day once, or all other days", () => {
  const overlapping = { from: "2027-01-05", to: "2027-01-08" };
  const touching = { from: "2027-01-09", to: "2027-01-11" };
  const past = { from: "2026-11-01", to: "2026-11-23" };
  expect(schoolDays([summer, touching, winter, overlapping, past], "holidays", ON)).toEqual([
    { from: ON, to: "2026-11-23" },
    { from: "2026-12-24", to: "2027-01-11" },
    summer,
  ]);
  expect(schoolDays([winter, summer, past], "term", ON)).toEqual([
    { from: "2026-11-24", to: "2026-12-23" },
    { from: "2027-01-08", to: "2027-07-20" },
    { from: "2027-09-01", to: addDays(ON, 363) },
  ]);
  const count = (which: "holidays" | "term") =>
    (schoolDays([winter, summer], which, ON) ?? []).reduce(
      (sum, { from, to }) => sum + daysBetween(from, to) + 1,
      0,
    );
  expect([count("holidays"), count("term")]).toEqual([15 + 42, 364 - 57]);
});
