import { expect, test } from "vitest";
import { position } from "../units.ts";
import { estimateTravel } from "./estimate-travel.ts";

/** 0.01 degrees of latitude are 1,111.95 m, times 1.3 is 1,445.5 m. */
const from = position(35, 137);
const to = position(35.01, 137);

test("minutes by each way of going, rounded up", () => {
  expect(estimateTravel(from, to, { approximate: false })).toEqual({
    distance: 1450,
    minutes: { walk: 21, "slow-walk": 31, bicycle: 8, bus: 16, car: 4 },
    approximate: false,
  });
});

test("to a roughly known place in steps of five minutes and 100 metres", () => {
  expect(estimateTravel(from, to, { approximate: true })).toEqual({
    distance: 1400,
    minutes: { walk: 25, "slow-walk": 35, bicycle: 10, bus: 20, car: 5 },
    approximate: true,
  });
});

test("next door is a minute, not none", () => {
  expect(estimateTravel(from, from, { approximate: false }).minutes.walk).toBe(1);
});
