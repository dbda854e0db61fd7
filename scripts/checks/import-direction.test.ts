import { expect, test } from "vitest";
import { importsOf, violationsOf } from "./import-direction.ts";

test("finds static, type, side-effect, re-exported and dynamic imports", () => {
  const text = `import a from "./a.ts";
import type { B } from '../b.ts';
import "./c.css";
export { d } from "d";
const e = await import("./e.ts");`;
  expect(importsOf(text)).toEqual(["./a.ts", "../b.ts", "./c.css", "d", "./e.ts"]);
});

test("domain may import domain and nothing else of ours, and no I/O", () => {
  expect(violationsOf("domain/place/place.ts", `import x from "../units.ts";`)).toEqual([]);
  expect(violationsOf("domain/town.ts", `import x from "../data/read-town.ts";`)).toEqual([
    {
      file: "domain/town.ts",
      imported: "../data/read-town.ts",
      reason: "domain may not import data",
    },
  ]);
  expect(violationsOf("domain/town.ts", `import { readFile } from "node:fs";`)).toEqual([
    { file: "domain/town.ts", imported: "node:fs", reason: "domain does no I/O" },
  ]);
});

test("pages never reach the server, data and map never each other", () => {
  expect(violationsOf("pages/a.astro", `import x from "../server/main.ts";`)).toHaveLength(1);
  expect(violationsOf("data/a.ts", `import x from "../map/b.ts";`)).toHaveLength(1);
  expect(violationsOf("map/a.ts", `import x from "../data/b.ts";`)).toHaveLength(1);
});

test("supabase-js belongs to data, maplibre-gl to map", () => {
  expect(violationsOf("data/a.ts", `import x from "@supabase/supabase-js";`)).toEqual([]);
  expect(violationsOf("server/a.ts", `import x from "@supabase/supabase-js";`)).toHaveLength(1);
  expect(violationsOf("islands/a.ts", `import x from "maplibre-gl";`)).toHaveLength(1);
});
