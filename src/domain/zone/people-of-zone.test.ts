import { expect, test } from "vitest";
import { index, zoneOf } from "../../../tests/support/detail-town.ts";
import fc from "fast-check";
import type { PopulationArea, Zone } from "./zone.ts";
import { rangeOf } from "../coverage/disclosure/testing/range-of.ts";
import { peopleOfZone, publicPeopleOf } from "./people-of-zone.ts";

test("people of a zone: as counted, or added up from the areas whose middle lies in it", () => {
  expect(peopleOfZone(index, zoneOf("small"))).toEqual({
    total: 100,
    under15: 5,
    from65: 9,
    households: 50,
    surveyedOn: "2026-04-01",
    estimated: false,
  });
  expect(peopleOfZone(index, zoneOf("a"))).toMatchObject({
    total: 300,
    from65: 18,
    estimated: true,
  });
  expect(peopleOfZone(index, zoneOf("b"))).toBe(null);
});

const area = (id: string, total: number): PopulationArea => ({
  id,
  name: id,
  zoneId: id,
  surveyedOn: "2026-04-01",
  total,
  male: null,
  female: null,
  households: null,
  singleHouseholds: null,
  singleHouseholdsFrom65: null,
  bandStarts: [],
  bandMale: [],
  bandFemale: [],
  sourceId: null,
});
const zoneCalled = (id: string): Zone => ({ ...zoneOf("small"), id, boundary: null });
const shownOf = (id: string, total: number): number | null => {
  const town = { ...index.town, population: [area(id, total)] };
  return publicPeopleOf({ ...index, town }, zoneCalled(id))?.total ?? null;
};

test("the public reads hundreds of people, and nothing below five of them", () => {
  expect([3, 499, 500, 549, 550, 12_345].map((total) => shownOf("z", total))).toEqual([
    null,
    null,
    500,
    500,
    600,
    12_300,
  ]);
  expect(publicPeopleOf(index, zoneOf("small"))).toBe(null);
});

/**
 * The attack on all zone pages at once: areas in zones of several levels that cross each other, over surveys between which
 * some areas change. A shown number says that its sum is at most 99 above something: a slack makes that an equation.
 */
test("rounded sums over zones that overlap, and over surveys, leave every small area at least 10 wide", () => {
  const town = fc.record({
    counts: fc.array(fc.oneof(fc.nat(15), fc.integer({ min: 0, max: 900 })), {
      minLength: 2,
      maxLength: 6,
    }),
    zones: fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
    edits: fc.array(fc.array(fc.tuple(fc.nat(5), fc.nat(900)), { maxLength: 3 }), { maxLength: 2 }),
  });
  let attacked = 0;
  fc.assert(
    fc.property(town, ({ counts, zones, edits }) => {
      const truth = [...counts];
      const now = counts.map((_, at) => at);
      const sums: number[][] = [];
      const look = (): void => {
        const sets = [...now.map((_, at) => [at]), now.map((_, at) => at), ...zones];
        for (const set of sets) {
          const parts = [...new Set(set.filter((at) => at < now.length))].map((at) => now[at] ?? 0);
          const sum = parts.reduce((all, at) => all + (truth[at] ?? 0), 0);
          const shown = shownOf("z", sum);
          // Below 500 nothing is said but that: a sum of 0 to 499.
          const most = shown === null ? 499 : shown + 49;
          const width = shown === null ? 499 : 99;
          const slack = truth.push(most - sum, width - (most - sum)) - 2;
          sums.push([...parts, slack], [slack, slack + 1]);
        }
      };
      look();
      for (const changes of edits) {
        for (const [of, to] of changes) {
          if (of < now.length) now[of] = truth.push(to) - 1;
        }
        look();
      }
      for (const at of new Set([...counts.keys(), ...now])) {
        if ((truth[at] ?? 0) >= 10) continue;
        attacked++;
        expect(rangeOf(truth, sums, [at])).toBeGreaterThanOrEqual(10);
      }
    }),
    { numRuns: 100 },
  );
  expect(attacked).toBeGreaterThan(50);
});
