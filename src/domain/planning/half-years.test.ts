import { expect, it } from "vitest";
import { halfYearsOver } from "./half-years.ts";

it("lists half-years that are over, and never the running one", () => {
  expect(halfYearsOver("2026-11-22", 3)).toEqual(["2026-04-01", "2025-10-01", "2025-04-01"]);
  expect(halfYearsOver("2026-10-01", 1)).toEqual(["2026-04-01"]);
  expect(halfYearsOver("2026-09-30", 1)).toEqual(["2025-10-01"]);
  expect(halfYearsOver("2026-03-31", 1)).toEqual(["2025-04-01"]);
});
