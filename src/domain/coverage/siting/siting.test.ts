import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksWithin } from "../links.ts";
import { bestCover } from "./best-cover.ts";
import { coverMost } from "./cover-most.ts";
import { coversOf } from "./covers.ts";
import { shortenWays } from "./shorten-ways.ts";
import { everyChoice, waysToChoose } from "./testing/every-choice.ts";

const town = fc.record({
  cells: fc.array(fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(200)), {
    minLength: 1,
    maxLength: 40,
  }),
  candidates: fc.array(fc.tuple(fc.nat(3000), fc.nat(3000)), { minLength: 1, maxLength: 9 }),
  limit: fc.integer({ min: 100, max: 1500 }),
  count: fc.integer({ min: 1, max: 4 }),
});
type Points = readonly (readonly number[])[];
const points = (of: Points) => ({
  x: Float64Array.from(of, ([x]) => x ?? 0),
  y: Float64Array.from(of, ([, y]) => y ?? 0),
});
const people = (cells: Points) => Float64Array.from(cells, ([, , count]) => count ?? 0);
const isNear = (
  limit: number,
  [x = 0, y = 0]: readonly number[],
  [cx = 0, cy = 0]: readonly number[],
) => (x - cx) ** 2 + (y - cy) ** 2 <= limit ** 2;

it("counts the ways to choose, and goes through them", () => {
  expect(waysToChoose(16, 4)).toBe(1820);
  expect([...everyChoice(4, 2)].map((choice) => choice.join(""))).toEqual([
    "01",
    "02",
    "03",
    "12",
    "13",
    "23",
  ]);
  expect([...everyChoice(1, 2)]).toEqual([]);
});

describe("among all choices", () => {
  it("the one that reaches most people is found to .99 and never exceeds its bound", () => {
    let [got, best] = [0, 0];
    fc.assert(
      fc.property(town, ({ cells, candidates, limit, count }) => {
        const covers = coversOf(linksWithin(points(cells), points(candidates), limit));
        const reached = new Uint8Array(cells.length);
        const { gained, bound, chosen } = coverMost(covers, people(cells), reached, count);
        const sumOf = (choice: readonly number[]): number =>
          cells.reduce(
            (sum, cell) =>
              choice.some((at) => isNear(limit, cell, candidates[at] ?? []))
                ? sum + (cell[2] ?? 0)
                : sum,
            0,
          );
        let optimum = 0;
        for (const choice of everyChoice(candidates.length, Math.min(count, candidates.length)))
          optimum = Math.max(optimum, sumOf(choice));
        expect(gained).toBe(sumOf(chosen));
        expect(gained).toBeLessThanOrEqual(optimum);
        expect(bound).toBeGreaterThanOrEqual(optimum);
        expect(gained).toBeGreaterThanOrEqual(0.99 * optimum);
        got += gained;
        best += optimum;
        const searched = bestCover(covers, people(cells), reached, count);
        expect([searched.gained, searched.bound]).toEqual([optimum, optimum]);
      }),
      { numRuns: 1000 },
    );
    expect(got / best).toBeGreaterThanOrEqual(0.99);
  });

  it("the shortest ways are found to 1.01", () => {
    let [got, best] = [0, 0];
    fc.assert(
      fc.property(town, ({ cells, candidates, count }) => {
        const cost = Float64Array.from(
          candidates.flatMap(([x = 0, y = 0]) =>
            cells.map(([cx = 0, cy = 0]) => Math.hypot(x - cx, y - cy)),
          ),
        );
        const table = { candidates: candidates.length, cells: cells.length, cost };
        const nowhere = new Float64Array(cells.length).fill(Infinity);
        const { total, bound } = shortenWays(table, people(cells), nowhere, count);
        let optimum = Infinity;
        for (const choice of everyChoice(candidates.length, Math.min(count, candidates.length))) {
          const sum = cells.reduce(
            (all, [, , here = 0], cell) =>
              all +
              here * Math.min(...choice.map((at) => cost[at * cells.length + cell] ?? Infinity)),
            0,
          );
          optimum = Math.min(optimum, sum);
        }
        expect(total).toBeGreaterThanOrEqual(optimum - 1e-6);
        expect(bound).toBeLessThanOrEqual(optimum + 1e-6);
        got += total;
        best += optimum;
      }),
      { numRuns: 1000 },
    );
    expect(got / best).toBeLessThanOrEqual(1.01);
  });
});
