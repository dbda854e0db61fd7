import { expect, test } from "vitest";
import { TODAY } from "../../../tests/support/detail-town.ts";
import { stalenessOf } from "./staleness.ts";

test("stale after the group's own rhythm", () => {
  const rhythmMonths = 6;
  expect(stalenessOf({ confirmedOn: null, rhythmMonths }, TODAY)).toEqual({ state: "never" });
  expect(stalenessOf({ confirmedOn: "2026-05-22", rhythmMonths }, TODAY).state).toBe("fresh");
  expect(stalenessOf({ confirmedOn: "2026-05-21", rhythmMonths }, TODAY)).toEqual({
    state: "stale",
    on: "2026-05-21",
    months: 6,
  });
});
