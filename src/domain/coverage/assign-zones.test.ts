import { booleanPointInPolygon, point } from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { position } from "../units.ts";
import { zoneAssigner } from "./assign-zones.ts";

/** A star around a middle: never crosses itself, has bays and points. */
function star(lng: number, lat: number, reaches: readonly number[]): Polygon {
  const ring = reaches.map((reach, at) => {
    const angle = (2 * Math.PI * at) / reaches.length;
    return [lng + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
  const [first = [lng, lat]] = ring;
  return { type: "Polygon", coordinates: [[...ring, first]] };
}

const stars = fc.array(
  fc.tuple(
    fc.double({ min: 132.9, max: 133.1, noNaN: true }),
    fc.double({ min: 33.9, max: 34.1, noNaN: true }),
    fc.array(fc.double({ min: 0.005, max: 0.08, noNaN: true }), { minLength: 5, maxLength: 40 }),
  ),
  { minLength: 1, maxLength: 6 },
);
const points = fc.array(
  fc.tuple(
    fc.double({ min: 132.8, max: 133.2, noNaN: true }),
    fc.double({ min: 33.8, max: 34.2, noNaN: true }),
  ),
  { minLength: 1, maxLength: 30 },
);

describe("points in zones", () => {
  it("are where turf says, in 1,000 random towns", () => {
    fc.assert(
      fc.property(stars, points, (shapes, at) => {
        const zones = shapes.map(([lng, lat, reaches]) => star(lng, lat, reaches));
        const corners = zones.flatMap(({ coordinates }) => (coordinates[0] ?? []).slice(0, 3));
        const asked = [...at, ...corners.map(([lng = 0, lat = 0]) => [lng, lat] as const)];
        const found = zoneAssigner(zones)(asked.map(([lng, lat]) => position(lat, lng)));
        const looked = asked.map(([lng, lat]) =>
          zones.findIndex((zone) => booleanPointInPolygon(point([lng, lat]), zone)),
        );
        expect([...found]).toEqual(looked);
      }),
      { numRuns: 1000 },
    );
  });

  it("count once where zones overlap, on the edge, and nowhere outside, in a hole or without a boundary", () => {
    const square = (from: number, to: number): number[][] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const ringed: Polygon = { type: "Polygon", coordinates: [square(0, 10), square(4, 6)] };
    const twice: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[square(8, 12)], [square(9, 13)]],
    };
    const assign = zoneAssigner([null, ringed, twice]);
    const at = [
      [1, 1],
      [5, 5],
      [4, 5],
      [10, 5],
      [9, 9],
      [11, 11],
      [12.5, 12.5],
      [20, 20],
      [10, 0],
    ];
    expect([...assign(at.map(([lng = 0, lat = 0]) => position(lat, lng)))]).toEqual([
      1, -1, 1, 1, 1, 2, 2, -1, 1,
    ]);
  });
});
