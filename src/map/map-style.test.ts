import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { kindMarks, palette, town } from "./fixture.ts";
import { mapStyle, type StyleOptions } from "./map-style.ts";
import { coloursOf, markFeatures, marksOf } from "./marks.ts";

const marks = marksOf(town, kindMarks, (ordinal) => ordinal !== 4);
const options: StyleOptions = {
  town,
  palette,
  zoneView: { level: "daily-life", marked: null },
  colours: coloursOf(kindMarks).length,
  around: "（このあたり）",
  marks: markFeatures(marks, (mark) => mark.matching),
  others: markFeatures(marks, (mark) => !mark.matching),
  selected: { type: "FeatureCollection", features: [] },
  beneath: null,
};
const ids = (style: ReturnType<typeof mapStyle>) => style.layers.map(({ id }) => id);

test("the embedded style is the one that was looked at", async () => {
  const text = `${JSON.stringify(mapStyle(options), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../tests/golden/embedded-map-style.json");
});

test("no style has an error, and none names glyphs, a sprite or a tile of anybody else", () => {
  const styles = {
    embedded: mapStyle(options),
    gsi: mapStyle({ ...options, town: { ...town, basemap: "gsi" } }),
    marked: mapStyle({ ...options, zoneView: { level: null, marked: "z1" } }),
  };
  for (const [name, style] of Object.entries(styles)) {
    expect({ name, errors: validateStyleMin(style).map(String) }).toEqual({ name, errors: [] });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  }
  expect(JSON.stringify(styles.embedded)).not.toContain("http");
  expect(JSON.stringify(styles.gsi).match(/https?:\/\/[^/"]+/g)).toEqual([
    "https://cyberjapandata.gsi.go.jp",
  ]);
});

test("地理院タイル lie on paper and ground, beneath zones and marks", () => {
  const layers = ids(mapStyle({ ...options, town: { ...town, basemap: "gsi" } }));
  expect(layers.indexOf("tiles")).toBeGreaterThan(layers.indexOf("ground-railway-ties"));
  expect(layers.indexOf("tiles")).toBeLessThan(layers.indexOf("zone-wash"));
  expect(layers[0]).toBe("paper");
});

test("an operator's style takes the place of our ground and keeps its own glyphs", () => {
  const style = mapStyle({
    ...options,
    beneath: {
      version: 8,
      glyphs: "https://tiles.example/{fontstack}/{range}.pbf",
      sources: { theirs: { type: "vector", url: "https://tiles.example/tiles.json" } },
      layers: [{ id: "theirs", type: "line", source: "theirs", "source-layer": "roads" }],
    },
  });
  expect(style.glyphs).toBe("https://tiles.example/{fontstack}/{range}.pbf");
  expect(ids(style).slice(0, 3)).toEqual(["paper", "theirs", "zone-wash"]);
  expect(Object.keys(style.sources)).toContain("theirs");
});
