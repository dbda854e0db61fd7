import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paletteFrom } from "./palette.ts";

test("every colour is read from a property that the style sheets define", () => {
  const sheets = ["tokens", "map/colours"].map((name) =>
    readFileSync(new URL(`../styles/${name}.css`, import.meta.url), "utf8"),
  );
  const read = (property: string) =>
    new RegExp(`${property}:\\s*([^;]+);`).exec(sheets.join("\n"))?.[1] ?? "";
  const palette = paletteFrom(read);
  expect(Object.entries(palette).filter(([, value]) => value === "")).toEqual([]);
  expect(palette.paper).toBe("#faf6ee");
  expect(palette.tileBrightness).toBe(1);
});
