import type { Position as LngLat } from "geojson";
import { describe, expect, test } from "vitest";
import { areaOf, turnsLeft } from "../../../src/domain/geometry/area-of.ts";
import { haversine } from "../../../src/domain/geometry/haversine.ts";
import { isInside } from "../../../src/domain/geometry/is-inside.ts";
import { localPlane } from "../../../src/domain/geometry/local-plane.ts";
import { polygonsOf, type Shape } from "../../../src/domain/geometry/shape.ts";
import { householdsAround } from "../../../src/domain/place/households-around.ts";
import { maskPosition } from "../../../src/domain/place/mask-position.ts";
import { makeTown, WRITTEN_ON } from "../town.ts";
import { planTown } from "./plan.ts";

const { zones = [], population = [], places = [] } = makeTown(WRITTEN_ON).records;
const shapes = new Map(zones.map(({ id, boundary }) => [id, boundary]));
const shapeOf = (id: string): Shape => {
  const shape = shapes.get(id);
  if (shape === null || shape === undefined) throw new Error(`no land: ${id}`);
  return shape;
};
const atLevel = (level: string) => zones.filter((zone) => zone.level === level);
const areaAt = (level: string) =>
  atLevel(level).reduce((sum, { id }) => sum + areaOf(shapeOf(id)), 0);
const plan = planTown();
const pairs = (one: (block: (typeof plan)[number]) => string) => new Set(plan.map(one)).size;

describe("the zones", () => {
  test("so many of each level", () => {
    const levels = [
      "municipality",
      "daily-life",
      "district",
      "junior-high",
      "primary-school",
      "small-area",
    ];
    expect(levels.map((level) => atLevel(level).length)).toEqual([1, 2, 8, 5, 10, 55]);
  });

  test("each level covers the town without gap or overlap; each zone is one piece", () => {
    const whole = areaOf(shapeOf("hidamari"));
    for (const level of ["daily-life", "district", "junior-high", "primary-school", "small-area"]) {
      expect(Math.abs(areaAt(level) - whole)).toBeLessThan(1);
    }
    expect(Math.round(whole / 10_000)).toBe(4927);
    for (const { id } of zones) {
      expect([id, shapeOf(id).type]).toEqual([id, "Polygon"]);
      expect(polygonsOf(shapeOf(id)).every(([outer]) => turnsLeft(outer ?? []))).toBe(true);
    }
  });

  test("neighbours share their edges exactly: every inner edge is there once in each direction", () => {
    const key = (a: LngLat | undefined, b: LngLat | undefined) => `${String(a)}>${String(b)}`;
    const edgesOf = (id: string) => {
      const [ring = []] = polygonsOf(shapeOf(id))[0] ?? [];
      return ring.slice(1).map((to, index) => [ring[index], to] as const);
    };
    const edges = new Set(
      atLevel("small-area").flatMap(({ id }) => edgesOf(id).map(([a, b]) => key(a, b))),
    );
    const outer = new Set(edgesOf("hidamari").map(([a, b]) => key(a, b)));
    const alone = atLevel("small-area")
      .flatMap(({ id }) => edgesOf(id))
      .filter(([a, b]) => !edges.has(key(b, a)));
    expect(alone.length).toBe(outer.size);
    expect(alone.every(([a, b]) => outer.has(key(a, b)))).toBe(true);
  });

  test("levels do not quite nest", () => {
    // Pairs that share land: with perfect nesting there would be as many as the smaller level has zones.
    expect(plan.length).toBe(277);
    expect(pairs(({ primary, juniorHigh }) => `${primary} ${juniorHigh}`)).toBe(18);
    expect(pairs(({ primary, dailyLife }) => `${primary} ${dailyLife}`)).toBe(13);
    expect(pairs(({ juniorHigh, dailyLife }) => `${juniorHigh} ${dailyLife}`)).toBe(8);
    expect(pairs(({ area, dailyLife }) => `${area.district} ${dailyLife}`)).toBe(12);
    expect(pairs(({ primary, area }) => `${primary} ${area.id}`)).toBe(57);
    expect(pairs(({ area }) => `${area.district} ${area.id}`)).toBe(55);
  });
});

describe("the people", () => {
  test("bands, women and men add up", () => {
    for (const { total, male, female, bandMale, bandFemale, households } of population) {
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      expect(sum(bandMale)).toBe(male);
      expect(sum(bandFemale)).toBe(female);
      expect((male ?? 0) + (female ?? 0)).toBe(total);
      expect(Math.min(...bandMale, ...bandFemale)).toBeGreaterThan(0);
      expect(households).toBeGreaterThan(0);
    }
  });

  test("of one-person households is a part of all, and not known where there are few", () => {
    const known = population.filter(({ singleHouseholds }) => singleHouseholds !== null);
    expect([known.length, population.length]).toEqual([53, 55]);
    for (const { households, singleHouseholds, singleHouseholdsFrom65 } of known) {
      expect(singleHouseholds).toBeLessThan(households ?? 0);
      expect(singleHouseholdsFrom65).toBeLessThanOrEqual(singleHouseholds ?? 0);
      expect(singleHouseholdsFrom65).toBeGreaterThan(0);
    }
  });
});

describe("the places", () => {
  const areas = population.map(({ zoneId, households }) => ({
    boundary: shapeOf(zoneId ?? ""),
    households: households ?? 0,
  }));

  test("an exact place lies in the small area of its address", () => {
    const astray = places.filter(
      ({ disclosure, truePosition, zoneId }) =>
        disclosure === "exact" &&
        truePosition !== null &&
        !isInside(truePosition, shapeOf(zoneId ?? "")),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test("twelve homes, none exact, none with an address; each can be masked in the zone it declared", () => {
    const homes = places.filter(({ id }) => id.startsWith("home-"));
    expect(homes.length).toBe(12);
    expect(homes.filter(({ disclosure }) => disclosure === "approximate").length).toBe(9);
    expect(homes.filter(({ disclosure }) => disclosure === "hidden").length).toBe(3);
    for (const { id, zoneId, truePosition, address, disclosure } of places) {
      if (disclosure === "exact" || truePosition === null) continue;
      expect([id, address]).toEqual([id, null]);
      const boundary = shapeOf(zoneId ?? "");
      expect([id, isInside(truePosition, boundary)]).toEqual([id, true]);
      const mask = maskPosition({
        truePosition,
        placeId: id,
        key: "demo",
        ground: { boundary, areas },
      });
      expect([id, mask.ok]).toEqual([id, true]);
      if (!mask.ok) continue;
      const distance = haversine(mask.value, truePosition);
      expect(distance).toBeGreaterThanOrEqual(150);
      expect(householdsAround(areas, localPlane(truePosition))(distance)).toBeGreaterThanOrEqual(
        30,
      );
    }
  });
});
