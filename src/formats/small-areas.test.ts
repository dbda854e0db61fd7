import type { Feature, Position as LngLat } from "geojson";
import { describe, expect, it } from "vitest";
import { areaOf, turnsLeft } from "../domain/geometry/area-of.ts";
import { isInside } from "../domain/geometry/is-inside.ts";
import type { Shape } from "../domain/geometry/shape.ts";
import { position } from "../domain/units.ts";
import { parseFile } from "./parse-file.ts";
import { HIDAMARI } from "./testing/linkdata-file.ts";

const square = (west: number, south: number, size = 0.01): LngLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (name: string, rings: LngLat[][], code: string | null = null): Feature => ({
  type: "Feature",
  ...(code === null ? {} : { id: `http://example.jp/smallArea/S${code}` }),
  properties: { label: name, fullname: `見本県/ひなた市/${name}` },
  geometry: { type: "Polygon", coordinates: rings },
});

function read(...features: readonly unknown[]) {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const parsed = parseFile(new TextEncoder().encode(text), HIDAMARI);
  return {
    parsed,
    zones: parsed.records.zones ?? [],
    gazetteer: parsed.records.gazetteer ?? [],
    outcomes: parsed.rows.map(({ line, outcome, problems }) => [
      line,
      outcome,
      ...problems.map(({ code }) => code),
    ]),
  };
}

describe("small areas", () => {
  it("become zones, and for the gazetteer a point inside each", () => {
    const { zones, gazetteer, outcomes } = read(
      feature("港町１丁目", [square(134, 34)], "372011190"),
    );
    expect(outcomes).toEqual([[1, "taken"]]);
    expect(zones).toEqual([
      {
        id: "small-area-372011190",
        level: "small-area",
        name: "港町１丁目",
        reading: null,
        parentId: null,
        boundary: { type: "Polygon", coordinates: [square(134, 34)] },
        sourceId: "small-areas",
      },
    ]);
    expect(gazetteer[0]).toMatchObject({ name: "港町１丁目", zoneId: "small-area-372011190" });
    expect(gazetteer[0]?.lat).toBeCloseTo(34.005, 3);
    expect(gazetteer[0]?.lng).toBeCloseTo(134.005, 6);
  });

  it("of e-Stat's linked data name the census as their source", () => {
    const id = "http://data.e-stat.go.jp/lod/smallArea/g00200521/2015/S372011190";
    const { parsed } = read({ ...feature("港町", [square(134, 34)]), id });
    expect(parsed.records.sources?.[0]).toMatchObject({
      title: "国勢調査 2015年 小地域",
      attribution: "政府統計の総合窓口（e-Stat）統計LOD",
    });
  });

  it("turn as RFC 7946 has it, are closed, and repeat no point", () => {
    const ring = square(134, 34).toReversed().slice(0, 4);
    const { zones } = read(feature("港町", [[...ring.slice(0, 2), ...ring.slice(1)]]));
    const { boundary } = zones[0] ?? { boundary: null };
    const [outer = []] = boundary?.type === "Polygon" ? boundary.coordinates : [];
    expect(outer).toHaveLength(5);
    expect(outer.at(-1)).toEqual(outer[0]);
    expect(turnsLeft(outer)).toBe(true);
  });

  it("of one name become one zone, whatever their order; its point lies in the larger part", () => {
    const small = feature("山町", [square(134.5, 34, 0.001)], "372010101");
    const large = feature("山町", [square(134, 34)], "372010100");
    const { zones, gazetteer, outcomes } = read(small, large);
    expect(outcomes).toEqual([
      [1, "warned", "row-same-name-merged"],
      [2, "warned", "row-same-name-merged"],
    ]);
    expect(zones).toEqual(read(large, small).zones);
    expect(zones.map(({ id, boundary }) => [id, boundary?.type])).toEqual([
      ["small-area-372010100", "MultiPolygon"],
    ]);
    expect(gazetteer[0]?.lng).toBeCloseTo(134.005, 6);
  });

  it("that cross themselves by a slip of the pen are repaired, with a warning", () => {
    const ring = square(134, 34);
    ring.splice(
      2,
      0,
      [134.01, 34.005],
      [134.0101, 34.0052],
      [134.0101, 34.0051],
      [134.01, 34.0053],
    );
    const { zones, outcomes } = read(feature("川町", [ring]));
    expect(outcomes).toEqual([[1, "warned", "polygon-invalid"]]);
    const boundary = zones[0]?.boundary as Shape;
    expect(
      areaOf(boundary) / areaOf({ type: "Polygon", coordinates: [square(134, 34)] }),
    ).toBeCloseTo(1, 3);
    expect(isInside(position(34.005, 134.005), boundary)).toBe(true);
  });

  it("that cross themselves through and through are taken as they are", () => {
    const bow: LngLat[] = [
      [134, 34],
      [134.01, 34.01],
      [134.01, 34],
      [134, 34.012],
      [134, 34],
    ];
    const { zones, outcomes } = read(feature("谷町", [bow]));
    expect(outcomes).toEqual([[1, "warned", "polygon-invalid"]]);
    expect(zones).toHaveLength(1);
  });

  it.each([
    ["no name", { ...feature("", [square(134, 34)]) }, "row-name-missing"],
    ["another city", feature("港町", [square(134, 34)], "131011190"), "row-other-municipality"],
    ["metres instead of degrees", feature("港町", [square(134000, 34000, 100)]), "polygon-invalid"],
    [
      "no area",
      feature("港町", [
        [
          [134, 34],
          [134, 34.1],
          [134, 34],
        ],
      ]),
      "polygon-invalid",
    ],
    ["no geometry", { ...feature("港町", []), geometry: null }, "polygon-invalid"],
    [
      "coordinates that are none",
      { ...feature("港町", []), geometry: { type: "Polygon", coordinates: [["a"]] } },
      "polygon-invalid",
    ],
  ])("are refused: %s", (_, bad, code) => {
    const { outcomes, zones } = read(feature("山町", [square(134, 34)]), bad);
    expect(outcomes).toEqual([
      [1, "taken"],
      [2, "refused", code],
    ]);
    expect(zones).toHaveLength(1);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[', "file-unreadable"],
    ['{"type":"FeatureCollection","features":[]}', "file-format-unknown"],
    [
      '{"features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}',
      "file-format-unknown",
    ],
    ["[1,2,3]", "file-format-unknown"],
  ])("%s is no such file", (text, code) => {
    expect(parseFile(new TextEncoder().encode(text), HIDAMARI).problems[0]?.code).toBe(code);
  });
});
