import { expect, test } from "vitest";
import { TODAY } from "../../../tests/support/detail-town.ts";
import { stalenessOf } from "./staleness.ts";

test("stale only since nobody was reached, however long ago the confirmation is", () => {
  const unreachedSince = null;
  expect(stalenessOf({ confirmedOn: null, unreachedSince }, TODAY)).toEqual({ state: "never" });
  expect(stalenessOf({ confirmedOn: "2024-05-21", unreachedSince }, TODAY)).toEqual({
    state: "fresh",
    on: "2024-05-21",
    months: 30,
  });
  const since = "2026-10-01";
  expect(stalenessOf({ confirmedOn: "2026-03-21", unreachedSince: since }, TODAY)).toEqual({
    state: "stale",
    on: "2026-03-21",
    months: 8,
    since,
  });
  expect(stalenessOf({ confirmedOn: null, unreachedSince: since }, TODAY)).toEqual({
    state: "stale",
    on: null,
    months: 0,
    since,
  });
});
