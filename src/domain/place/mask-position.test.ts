import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { haversine } from "../geometry/haversine.ts";
import { isInside } from "../geometry/is-inside.ts";
import { localPlane } from "../geometry/local-plane.ts";
import { metres, type Position, position } from "../units.ts";
import { householdsAround } from "./households-around.ts";
import { keyedFractions } from "./keyed-hash.ts";
import { snapToLattice } from "./lattice.ts";
import { MASK_HOUSEHOLDS, MASK_LATTICE, type MaskRequest, maskPosition } from "./mask-position.ts";

const centre = position(34.6, 137.9);
const plane = localPlane(centre);
const at = (x: number, y: number): Position => plane.toPosition({ x, y });
const block = (west: number, south: number, east: number, north: number): Polygon => {
  const corners = [
    at(west, south),
    at(east, south),
    at(east, north),
    at(west, north),
    at(west, south),
  ];
  return { type: "Polygon", coordinates: [corners.map(({ lat, lng }) => [lng, lat])] };
};

/** 6 km x 6 km: a town in the west (1,000 households a square kilometre), farmland in the east (10). */
const zone = block(-3000, -3000, 3000, 3000);
const areas = [
  { boundary: block(-3000, -3000, 0, 3000), households: 18_000 },
  { boundary: block(0, -3000, 3000, 3000), households: 180 },
];
const request = (change: Partial<MaskRequest> = {}): MaskRequest => ({
  truePosition: centre,
  placeId: "home-1",
  key: "a secret of at least some length",
  ground: { boundary: zone, areas },
  ...change,
});
const maskOf = (change: Partial<MaskRequest> = {}): Position => {
  const result = maskPosition(request(change));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const meanOf = (points: readonly Position[]): Position =>
  position(
    points.reduce((sum, { lat }) => sum + lat, 0) / points.length,
    points.reduce((sum, { lng }) => sum + lng, 0) / points.length,
  );
/** Normal noise of 25 m, as a geocoder or a hand on a phone makes it; drawn by hash, so that tests repeat. */
const jittered = (home: Position, edit: number): Position => {
  const [one = 0, two = 0] = keyedFractions("noise", String(edit), 2);
  const length = 25 * Math.sqrt(-2 * Math.log(1 - one));
  const local = localPlane(home);
  return local.toPosition({
    x: length * Math.cos(2 * Math.PI * two),
    y: length * Math.sin(2 * Math.PI * two),
  });
};
const edits = Array.from({ length: 1000 }, (_, edit) => edit);
const homes = fc.record({
  x: fc.integer({ min: -2900, max: 2900 }),
  y: fc.integer({ min: -2900, max: 2900 }),
  place: fc.integer({ min: 0, max: 10_000 }),
});

describe("every mask", () => {
  test("is 150 m and 30 households from the home, on the lattice, in the zone", () => {
    fc.assert(
      fc.property(homes, ({ x, y, place }) => {
        const truePosition = at(x, y);
        const mask = maskOf({ truePosition, placeId: `home-${place}` });
        const distance = haversine(truePosition, mask);
        expect(distance).toBeGreaterThanOrEqual(150);
        const living = householdsAround(areas, localPlane(truePosition))(distance);
        expect(living).toBeGreaterThanOrEqual(MASK_HOUSEHOLDS);
        expect(isInside(mask, zone)).toBe(true);
        expect(haversine(mask, snapToLattice(mask, MASK_LATTICE))).toBeLessThan(0.2);
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same whenever it is computed, and differs by place and by key", () => {
    expect(maskOf()).toEqual(position(34.598203, 137.905105));
    expect(edits.every(() => haversine(maskOf(), position(34.598203, 137.905105)) === 0)).toBe(
      true,
    );
    expect(maskOf({ placeId: "home-2" })).not.toEqual(maskOf());
    expect(maskOf({ key: "another secret" })).not.toEqual(maskOf());
  });

  test("goes in every direction", () => {
    const quarters = [0, 0, 0, 0];
    for (const edit of edits) {
      const mask = maskOf({ truePosition: at(-1500, 0), placeId: `home-${edit}` });
      const { x, y } = localPlane(at(-1500, 0)).toPlane(mask);
      const quarter = (x > 0 ? 1 : 0) + (y > 0 ? 2 : 0);
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    expect(Math.min(...quarters)).toBeGreaterThan(200);
  });

  test("goes further where few live", () => {
    const distances = (x: number) =>
      edits.slice(0, 200).map((edit) => {
        const truePosition = at(x, 0);
        return haversine(truePosition, maskOf({ truePosition, placeId: `home-${edit}` }));
      });
    expect(Math.max(...distances(-1500))).toBeLessThan(650);
    // 10 households a square kilometre: 30 of them need a disc of 977 m.
    expect(Math.min(...distances(1700))).toBeGreaterThan(977);
  });
});

describe("no mask", () => {
  const problem = { ok: false, problem: { code: "mask-not-possible", field: "position" } };
  test.each([
    ["in a zone smaller than the distance", { boundary: block(-100, -100, 100, 100), areas }],
    ["where nobody is known to live", { boundary: zone, areas: [] }],
    ["where too few live", { boundary: zone, areas: [{ boundary: zone, households: 29 }] }],
  ])("%s", (_, ground) => {
    expect(maskPosition(request({ ground }))).toEqual(problem);
  });
  test("a zone of which only the name is known sets no limit", () => {
    expect(maskPosition(request({ ground: { boundary: null, areas } }))).toEqual(
      maskPosition(request()),
    );
  });
  test("a narrow zone is still searched in every direction", () => {
    const boundary = block(-1600, -40, -900, 40);
    for (const edit of edits.slice(0, 200)) {
      const mask = maskOf({
        truePosition: at(-1250, 0),
        placeId: `home-${edit}`,
        ground: { boundary, areas },
      });
      expect(isInside(mask, boundary)).toBe(true);
    }
  });
});

// Thousands of masks: more than the usual five seconds where the machine is busy.
describe("an attacker who reads after each of 1,000 edits", { timeout: 60_000 }, () => {
  const placeIds = Array.from({ length: 5 }, (_, index) => `home-${index}`);

  test("sees one mask while the home stays in its cell, and at most nine in all", () => {
    for (const placeId of placeIds) {
      const masks = edits.map((edit) =>
        maskOf({ placeId, truePosition: jittered(at(-1500, 0), edit) }),
      );
      const distinct = new Set(masks.map(({ lat, lng }) => `${lat},${lng}`));
      expect(distinct.size).toBeLessThanOrEqual(9);
      for (const [edit, mask] of masks.entries()) {
        expect(haversine(jittered(at(-1500, 0), edit), mask)).toBeGreaterThanOrEqual(150);
      }
    }
  });

  test("gains nothing by averaging; noise drawn anew for each edit would give the home away", () => {
    const home = at(-1500, 0);
    for (const placeId of placeIds) {
      const masks = edits.map((edit) => maskOf({ placeId, truePosition: jittered(home, edit) }));
      expect(haversine(meanOf(masks), home)).toBeGreaterThanOrEqual(150);
      const centreOfSeen = meanOf([
        ...new Map(masks.map((mask) => [mask.lat + mask.lng, mask])).values(),
      ]);
      expect(haversine(centreOfSeen, home)).toBeGreaterThanOrEqual(150);

      const naive = edits.map((edit) => {
        const [turn = 0, stretch = 0] = keyedFractions("naive", `${placeId}:${edit}`, 2);
        const length = metres(150 + 150 * stretch);
        const from = localPlane(jittered(home, edit));
        return from.toPosition({
          x: length * Math.sin(2 * Math.PI * turn),
          y: length * Math.cos(2 * Math.PI * turn),
        });
      });
      expect(haversine(meanOf(naive), home)).toBeLessThan(25);
    }
  });

  test("learns nothing from edits of the zone or of the household counts by averaging either", () => {
    const home = at(-1500, 0);
    for (const placeId of placeIds) {
      const seen = edits.slice(0, 100).map((edit) => {
        const [west = 0, south = 0, east = 0, north = 0] = keyedFractions("zones", String(edit), 4);
        const boundary = block(
          -2300 - 600 * west,
          -700 - 900 * south,
          -800 + 700 * east,
          700 + 900 * north,
        );
        const grown = areas.map((area) => ({ ...area, households: area.households * (1 + west) }));
        return maskOf({ placeId, truePosition: home, ground: { boundary, areas: grown } });
      });
      expect(haversine(meanOf(seen), home)).toBeGreaterThanOrEqual(150);
    }
  });
});
