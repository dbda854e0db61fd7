import { expect, test } from "vitest";
import { position } from "../units.ts";
import { nearestName } from "./nearest-name.ts";
import type { GazetteerPoint } from "./town-map.ts";

const gazetteer: readonly GazetteerPoint[] = [
  ["本町一丁目", 35, 137],
  ["本町二丁目", 35.001, 137],
  ["東町", 35, 137.0012],
];

test("the nearest by distance on the ground, where a degree east is shorter than a degree north", () => {
  const found = nearestName(gazetteer, position(35.0006, 137.0007));
  expect(found?.name).toBe("本町二丁目");
  expect(found?.metres).toBeCloseTo(77.74, 2);
  expect(nearestName(gazetteer, position(35, 137.00115))?.name).toBe("東町");
});

test("of two at the same distance the first; of none nothing", () => {
  const same: readonly GazetteerPoint[] = [
    ["先", 35, 137],
    ["後", 35, 137],
  ];
  expect(nearestName(same, position(35, 137))).toEqual({ name: "先", metres: 0 });
  expect(nearestName([], position(35, 137))).toBeNull();
});
