import fc from "fast-check";
import { expect, test } from "vitest";
import { packActivities, unpackActivities } from "./activity-set.ts";

test("one bit an activity, as base64", () => {
  expect(packActivities(10, [0, 9])).toBe("AQI=");
  expect(packActivities(0, [])).toBe("");
  expect(packActivities(10_000, [])).toHaveLength(1668);
});

test("what was packed is found again, and nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.uniqueArray(fc.nat(299)), (total, wanted) => {
      const isIn = unpackActivities(packActivities(total, wanted));
      for (let ordinal = 0; ordinal < 310; ordinal += 1) {
        expect(isIn(ordinal)).toBe(ordinal < total && wanted.includes(ordinal));
      }
    }),
  );
});

test.each(["?", "A", "AQI", "<script>"])("%j is the empty set", (text) => {
  const isIn = unpackActivities(text);
  expect([0, 1, 8, 9].some(isIn)).toBe(false);
});
