import { expect, test } from "vitest";
import { codesOf, KIND_WORDS } from "./vocabulary.ts";
import { GLYPH_PATHS, glyphPathOf, KIND_MARKS } from "./glyphs.ts";

test("every kind has a shape of its own", () => {
  const shapes = codesOf(KIND_WORDS).map((kind) => KIND_MARKS[kind].glyph);
  expect(new Set(shapes).size).toBe(shapes.length);
  expect(shapes.length).toBe(16);
});

test("kinds that share a colour are told apart by their shape, and no colour carries more than three", () => {
  const counts = Object.values(
    Object.groupBy(codesOf(KIND_WORDS), (kind) => KIND_MARKS[kind].colour),
  );
  expect(counts.map((kinds) => kinds?.length ?? 0).every((count) => count <= 3)).toBe(true);
});

test.each(Object.entries(GLYPH_PATHS))("%s starts and ends a path", (_, path) => {
  expect(path).toMatch(/^M[\d .,a-zA-Z-]+z$/);
  expect(path.length).toBeLessThan(420);
});

test("a kind leads to its path", () => {
  expect(glyphPathOf("farm")).toBe(GLYPH_PATHS.leaf);
});
