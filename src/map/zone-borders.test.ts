import { expect, test } from "vitest";
import { town } from "./fixture.ts";
import { zoneBorders } from "./zone-borders.ts";

test("a common border is drawn once", () => {
  expect(zoneBorders(town.zones)).toEqual({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { level: "daily-life" },
        geometry: {
          type: "MultiLineString",
          coordinates: [
            [
              [137, 35],
              [137.02, 35],
              [137.02, 35.02],
              [137, 35.02],
              [137, 35],
            ],
            [
              [137.02, 35],
              [137.04, 35],
              [137.04, 35.02],
              [137.02, 35.02],
            ],
          ],
        },
      },
    ],
  });
});
