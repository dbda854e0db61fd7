import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Town } from "../domain/town.ts";
import { pastTown } from "./demo-past.ts";

it("the demo town's past has activities that opened and ended since, and people that add up", () => {
  const { records } = JSON.parse(readFileSync("supabase/demo/town.json", "utf8")) as {
    readonly records: Town;
  };
  const past = pastTown(records, { days: 365, opened: [2, 5], former: 10 });
  const now = new Set(records.activities.map(({ id }) => id));
  const then = new Set(past.activities.map(({ id }) => id));
  expect(then.size).toBe(past.activities.length);
  expect(past.activities.filter(({ id }) => !now.has(id))).toHaveLength(10);
  expect(records.activities.filter(({ id }) => !then.has(id))).toHaveLength(34);
  const placeIds = new Set<string | null>([null, ...records.places.map(({ id }) => id)]);
  expect(past.activities.every(({ placeId }) => placeIds.has(placeId))).toBe(true);
  for (const { total, bandMale, bandFemale } of past.population) {
    expect([...bandMale, ...bandFemale].reduce((sum, one) => sum + one, 0)).toBe(total);
  }
  expect(new Set(past.population.map(({ surveyedOn }) => surveyedOn))).toEqual(
    new Set(["2025-10-01"]),
  );
});
