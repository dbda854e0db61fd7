import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenWeight, gaussianWeight, inverseWeight, stepWeight } from "./distance-weight.ts";
import { floatingCatchment, threeStepCatchment } from "./floating-catchment.ts";
import { linksFromCosts, linksWithin } from "./links.ts";

/** PySAL access, the hospital case: three tracts, weight 1/cost up to 61. */
const PEOPLE = Float64Array.of(100, 50, 10);
const DOCTORS = Float64Array.of(15, 20, 100);
const COSTS = [
  { cell: 0, place: 0, cost: 1 },
  { cell: 1, place: 1, cost: 1 },
  { cell: 2, place: 2, cost: 1 },
  { cell: 0, place: 2, cost: 40 },
  { cell: 1, place: 2, cost: 40 },
  { cell: 2, place: 0, cost: 40 },
  { cell: 2, place: 1, cost: 40 },
  { cell: 0, place: 1, cost: 80 },
  { cell: 1, place: 0, cost: 80 },
];
const HOSPITALS = linksFromCosts(3, 3, COSTS, Infinity);

const twelveDigits = (value: number): string => value.toPrecision(12);

describe("the hospital case of PySAL access", () => {
  it("has the same two-step values", () => {
    const { access } = floatingCatchment(HOSPITALS, PEOPLE, DOCTORS, inverseWeight(61));
    expect([...access].map(twelveDigits)).toEqual(
      [0.3314441169802766, 0.5798281320669381, 7.286418169862544].map(twelveDigits),
    );
  });

  it("has the same three-step values", () => {
    const access = threeStepCatchment(
      HOSPITALS,
      PEOPLE,
      DOCTORS,
      inverseWeight(Infinity),
      inverseWeight(61),
    );
    expect([...access].map(twelveDigits)).toEqual(
      [0.1562565882906198, 0.4062164524508605, 9.906351854839498].map(twelveDigits),
    );
  });
});

it("weighs by thirds and by a bell that ends at the catchment's edge", () => {
  const steps = stepWeight(900);
  expect([0, 300, 301, 600, 601, 900, 901].map(steps)).toEqual([1, 1, 0.68, 0.68, 0.22, 0.22, 0]);
  const bell = gaussianWeight(900);
  expect([bell(0), bell(900), bell(901)]).toEqual([1, 0, 0]);
  expect(bell(450)).toBeCloseTo(0.7013666, 6);
});

const town = fc.record({
  cells: fc.array(fc.tuple(fc.nat(4000), fc.nat(4000), fc.nat(300)), {
    minLength: 1,
    maxLength: 60,
  }),
  places: fc.array(fc.tuple(fc.nat(4000), fc.nat(4000), fc.nat(40)), {
    minLength: 1,
    maxLength: 40,
  }),
  limit: fc.integer({ min: 1, max: 3000 }),
});
const xs = (points: readonly (readonly number[])[]) => ({
  x: Float64Array.from(points, ([x]) => x ?? 0),
  y: Float64Array.from(points, ([, y]) => y ?? 0),
});
const thirds = (points: readonly (readonly number[])[]) =>
  Float64Array.from(points, ([, , third]) => third ?? 0);

describe("in any town", () => {
  it("the links are those that looking at every pair finds", () => {
    fc.assert(
      fc.property(town, ({ cells, places, limit }) => {
        const links = linksWithin(xs(cells), xs(places), limit);
        const found = cells.map((_, cell) =>
          [...links.place.slice(links.starts[cell], links.starts[cell + 1])].sort((a, b) => a - b),
        );
        const looked = cells.map(([x = 0, y = 0]) =>
          places.flatMap(([px = 0, py = 0], at) =>
            (px - x) ** 2 + (py - y) ** 2 <= limit ** 2 ? [at] : [],
          ),
        );
        expect(found).toEqual(looked);
      }),
      { numRuns: 1000 },
    );
  });

  it("what is handed out is what there is, and equals adding up every pair", () => {
    fc.assert(
      fc.property(
        town,
        fc.constantFrom(stepWeight, gaussianWeight, evenWeight),
        ({ cells, places, limit }, weightOf) => {
          const [people, supply] = [thirds(cells), thirds(places)];
          const weight = weightOf(limit);
          const links = linksWithin(xs(cells), xs(places), limit);
          const { access, unreached } = floatingCatchment(links, people, supply, weight);
          const handedOut = people.reduce((sum, count, at) => sum + count * (access[at] ?? 0), 0);
          const all = supply.reduce((sum, count) => sum + count, 0);
          expect(Math.abs(handedOut + unreached - all)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, all),
          );

          const distance = (cell: number, place: number): number =>
            Math.sqrt(
              ((cells[cell]?.[0] ?? 0) - (places[place]?.[0] ?? 0)) ** 2 +
                ((cells[cell]?.[1] ?? 0) - (places[place]?.[1] ?? 0)) ** 2,
            );
          const ratios = places.map((_, place) => {
            const wanted = cells.reduce(
              (sum, _cell, cell) => sum + (people[cell] ?? 0) * weight(distance(cell, place)),
              0,
            );
            return wanted > 0 ? (supply[place] ?? 0) / wanted : 0;
          });
          cells.forEach((_, cell) => {
            const looked = ratios.reduce(
              (sum, ratio, place) => sum + ratio * weight(distance(cell, place)),
              0,
            );
            expect(Math.abs((access[cell] ?? 0) - looked)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, looked),
            );
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
