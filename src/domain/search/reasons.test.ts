import { expect, test } from "vitest";
import type { Match } from "./marks.ts";
import { reasonsOf } from "./reasons.ts";

const match = (field: Match["field"], text: string, ...ranges: Match["ranges"]): Match => ({
  field,
  text,
  ranges,
});

test("what the name shows is not told again, nor how it is read", () => {
  expect(
    reasonsOf([
      match("name", "いきいき体操の会", [4, 6]),
      match("reading", "イキイキタイソウノカイ", [4, 8]),
      match("tag", "体操", [0, 2]),
      match("fact", "cost:free"),
    ]),
  ).toEqual({ name: [[4, 6]], elsewhere: [match("fact", "cost:free")] });
});

test("two matches beside the name at most, each telling something else", () => {
  const { name, elsewhere } = reasonsOf([
    match("kind", "こども食堂", [0, 3]),
    match("tag", "こども", [0, 3]),
    match("audience", "子ども", [0, 3]),
    match("description", "夕飯をみんなで", [0, 2]),
    match("note", "夕飯のあと宿題", [5, 7]),
  ]);
  expect(name).toEqual([]);
  expect(elsewhere.map(({ field }) => field)).toEqual(["kind", "description"]);
});

test("a reading is told where nothing that is written tells the same", () => {
  const reading = match("reading", "ヨリミチ", [0, 4]);
  expect(reasonsOf([reading]).elsewhere).toEqual([reading]);
});

test("nothing found, nothing told", () => {
  expect(reasonsOf([])).toEqual({ name: [], elsewhere: [] });
});
