import {
  area as turfArea,
  bbox,
  booleanPointInPolygon,
  centerOfMass,
  distance,
  point as turfPoint,
} from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { position } from "../units.ts";
import { areaOf, turnsLeft } from "./area-of.ts";
import { boundsOf, boundsOfPoints, isInBounds } from "./bounds-of.ts";
import { centroid } from "./centroid.ts";
import { discOverlap, planeArea } from "./disc-overlap.ts";
import { haversine } from "./haversine.ts";
import { isInside } from "./is-inside.ts";
import { localPlane, planeDistance } from "./local-plane.ts";
import { pointInside } from "./point-inside.ts";

const ring = (...corners: readonly (readonly [number, number])[]) =>
  [...corners, corners[0] ?? [0, 0]].map(([lng, lat]) => [lng, lat]);
const box = (w: number, s: number, e: number, n: number) => ring([w, s], [e, s], [e, n], [w, n]);
const square: Polygon = { type: "Polygon", coordinates: [box(0, 0, 4, 4)] };
const ringShaped: Polygon = { type: "Polygon", coordinates: [box(0, 0, 4, 4), box(1, 1, 3, 3)] };
const islands: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [[box(0, 0, 1, 1)], [box(3, 3, 4, 4)]],
};

/** Star-shaped polygons with corners on a lattice of 1/1024 degree, so that "on the edge" is exact arithmetic. */
const lattice = (value: number) => Math.round(value * 1024) / 1024;
const stars = fc
  .record({
    lng: fc.integer({ min: 130, max: 140 }),
    lat: fc.integer({ min: 30, max: 40 }),
    radii: fc.array(fc.double({ min: 0.05, max: 0.3, noNaN: true }), {
      minLength: 3,
      maxLength: 24,
    }),
    holed: fc.boolean(),
  })
  .map(({ lng, lat, radii, holed }) => {
    const around = (scale: number) =>
      ring(
        ...radii.map((radius, index) => {
          const angle = (2 * Math.PI * index) / radii.length;
          return [
            lattice(lng + scale * radius * Math.cos(angle)),
            lattice(lat + scale * radius * Math.sin(angle)),
          ] as const;
        }),
      );
    const shape: Polygon = {
      type: "Polygon",
      coordinates: holed ? [around(1), around(0.4)] : [around(1)],
    };
    return { shape, lng, lat };
  });
const offsets = fc.integer({ min: -320, max: 320 }).map((step) => step / 1024);

describe("haversine", () => {
  test("one degree of latitude is 111,195 m", () => {
    expect(haversine(position(34, 138), position(35, 138))).toBeCloseTo(111_195.08, 2);
    expect(haversine(position(34.6, 137.9), position(34.6, 137.9))).toBe(0);
  });
  test("agrees with turf", () => {
    const lats = fc.double({ min: -89, max: 89, noNaN: true });
    const lngs = fc.double({ min: -179, max: 179, noNaN: true });
    fc.assert(
      fc.property(lats, lngs, lats, lngs, (lat1, lng1, lat2, lng2) => {
        const theirs = distance([lng1, lat1], [lng2, lat2], { units: "meters" });
        expect(haversine(position(lat1, lng1), position(lat2, lng2))).toBeCloseTo(theirs, 4);
      }),
    );
  });
});

describe("isInside", () => {
  test("edges and corners count as inside, a hole does not, a hole's edge does", () => {
    const at = (lng: number, lat: number) => isInside(position(lat, lng), ringShaped);
    expect([at(0.5, 0.5), at(0, 2), at(4, 4), at(1, 2), at(3, 3)]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([at(2, 2), at(-0.1, 2), at(4.0001, 4), at(5, 4), at(-1, 0)]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
  test("any part of several will do", () => {
    expect(isInside(position(0.5, 0.5), islands)).toBe(true);
    expect(isInside(position(3.5, 3.5), islands)).toBe(true);
    expect(isInside(position(2, 2), islands)).toBe(false);
  });
  test("agrees with turf, on edges and corners too", () => {
    fc.assert(
      fc.property(stars, offsets, offsets, ({ shape, lng, lat }, dLng, dLat) => {
        const points = [[lng + dLng, lat + dLat], ...shape.coordinates.flat()];
        for (const [x = 0, y = 0] of points) {
          expect(isInside(position(y, x), shape)).toBe(
            booleanPointInPolygon(turfPoint([x, y]), shape),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("bounds, area, centre", () => {
  test("of known shapes", () => {
    expect(boundsOf(square, islands)).toEqual([0, 0, 4, 4]);
    expect(boundsOf()).toBeNull();
    expect(boundsOfPoints([position(1, 2), position(-1, 5)])).toEqual([2, -1, 5, 1]);
    expect(boundsOfPoints([])).toBeNull();
    expect(isInBounds(position(4, 4), [0, 0, 4, 4])).toBe(true);
    expect(isInBounds(position(4.1, 4), [0, 0, 4, 4])).toBe(false);
    expect(turnsLeft(box(0, 0, 4, 4))).toBe(true);
    expect(turnsLeft(box(0, 0, 4, 4).reverse())).toBe(false);
    expect(centroid(square)).toEqual(position(2, 2));
    expect(centroid(ringShaped)).toEqual(position(2, 2));
    expect(centroid(islands)).toEqual(position(2, 2));
  });
  test("agree with turf", () => {
    fc.assert(
      fc.property(stars, ({ shape }) => {
        expect(boundsOf(shape)).toEqual(bbox(shape));
        const area = turfArea(shape);
        expect(Math.abs(areaOf(shape) - area)).toBeLessThanOrEqual(1e-6 * area + 1e-3);
        const solid: Polygon = { type: "Polygon", coordinates: shape.coordinates.slice(0, 1) };
        const [lng = 0, lat = 0] = centerOfMass(solid).geometry.coordinates;
        const ours = centroid(solid);
        expect(ours?.lng).toBeCloseTo(lng, 9);
        expect(ours?.lat).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe("pointInside", () => {
  test("keeps out of holes and between islands", () => {
    expect(pointInside(square)).toEqual(position(2, 2));
    expect(pointInside({ type: "Polygon", coordinates: [[]] })).toBeNull();
    for (const shape of [ringShaped, islands]) {
      const inside = pointInside(shape);
      expect(inside !== null && isInside(inside, shape)).toBe(true);
    }
  });
  test("lies inside whatever the shape", () => {
    fc.assert(
      fc.property(stars, ({ shape }) => {
        const inside = pointInside(shape);
        expect(inside !== null && isInside(inside, shape)).toBe(true);
      }),
    );
  });
});

describe("localPlane", () => {
  const origin = position(34.6, 137.9);
  const plane = localPlane(origin);
  const near = fc.double({ min: -0.25, max: 0.25, noNaN: true });
  test("there and back again", () => {
    fc.assert(
      fc.property(near, near, (dLat, dLng) => {
        const at = position(origin.lat + dLat, origin.lng + dLng);
        const back = plane.toPosition(plane.toPlane(at));
        expect(back.lat).toBeCloseTo(at.lat, 12);
        expect(back.lng).toBeCloseTo(at.lng, 12);
      }),
    );
  });
  test("distances within 30 km differ from haversine by less than 0.4%", () => {
    fc.assert(
      fc.property(near, near, near, near, (aLat, aLng, bLat, bLng) => {
        const a = position(origin.lat + aLat, origin.lng + aLng);
        const b = position(origin.lat + bLat, origin.lng + bLng);
        const flat = planeDistance(plane.toPlane(a), plane.toPlane(b));
        expect(Math.abs(flat - haversine(a, b))).toBeLessThanOrEqual(
          0.004 * haversine(a, b) + 1e-6,
        );
      }),
    );
  });
});

describe("discOverlap", () => {
  const corners = (...points: readonly (readonly [number, number])[]) =>
    points.map(([x, y]) => ({ x, y }));
  const block = [corners([-1, -1], [1, -1], [1, 1], [-1, 1])];
  test("disc in square, square in disc, corner, apart", () => {
    const centre = { x: 0, y: 0 };
    expect(planeArea(block)).toBe(4);
    expect(discOverlap(block, centre, 0.5)).toBeCloseTo(Math.PI / 4, 12);
    expect(discOverlap(block, centre, 9)).toBeCloseTo(4, 12);
    expect(discOverlap(block, { x: 1, y: 1 }, 1)).toBeCloseTo(Math.PI / 4, 12);
    expect(discOverlap(block, { x: 1, y: 0 }, 1)).toBeCloseTo(Math.PI / 2, 12);
    expect(discOverlap(block, { x: 9, y: 9 }, 1)).toBeCloseTo(0, 12);
  });
  test("a hole takes its share off", () => {
    const holed = [...block, corners([-0.5, -0.5], [-0.5, 0.5], [0.5, 0.5], [0.5, -0.5])];
    expect(planeArea(holed)).toBe(3);
    expect(discOverlap(holed, { x: 0, y: 0 }, 9)).toBeCloseTo(3, 12);
    expect(discOverlap(holed, { x: 0, y: 0 }, 0.25)).toBeCloseTo(0, 12);
  });
  test("agrees with counting on a fine lattice", () => {
    const shape = [corners([0, 0], [3, 1], [2, 3], [1, 1.5], [-1, 2])];
    const degrees: Polygon = {
      type: "Polygon",
      coordinates: [ring(...(shape[0] ?? []).map(({ x, y }) => [x, y] as const))],
    };
    for (const [x, y, radius] of [
      [1, 1, 1],
      [2, 2, 0.7],
      [-0.5, 1.2, 1.5],
    ] as const) {
      let hits = 0;
      const step = 0.01;
      for (let px = -2; px < 4; px += step) {
        for (let py = -2; py < 4; py += step) {
          if (Math.hypot(px - x, py - y) <= radius && isInside(position(py, px), degrees))
            hits += 1;
        }
      }
      expect(discOverlap(shape, { x, y }, radius)).toBeCloseTo(hits * step * step, 1);
    }
  });
});
