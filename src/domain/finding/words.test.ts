import fc from "fast-check";
import { expect, test } from "vitest";
import { activity, municipality } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import { indexTown } from "../index-town.ts";
import {
  filtersToParams,
  LONGEST_WORDS,
  NO_FILTERS,
  parseFilters,
  tidyWords,
  withoutEmpty,
  withoutWords,
} from "./filters.ts";
import { findActivities } from "./find-activities.ts";

const index = indexTown(
  townFrom(municipality(7, "ためし市"), {
    activities: [
      activity("a", "あの会", { kind: "salon", booking: "not-needed" }),
      activity("b", "いの会", { kind: "salon", booking: null }),
      activity("c", "うの会", { kind: "farm", booking: "not-needed" }),
      activity("d", "えの会", { kind: "salon", booking: "not-needed" }),
    ],
  }),
);
const today = "2026-11-22";
const ranks = new Map([
  ["d", 0],
  ["c", 1],
  ["b", 2],
]);
const parsed = (query: string) => parseFilters(new URLSearchParams(query), index).filters;

test("with words the usual order is by match, and a link need not say so", () => {
  const filters = parsed("q=麻雀");
  expect(filters).toEqual({ ...NO_FILTERS, words: "麻雀", sort: "match" });
  expect(filtersToParams(filters).toString()).toBe(new URLSearchParams("q=麻雀").toString());
  expect(filtersToParams(parsed("q=麻雀&sort=next")).get("sort")).toBe("next");
  expect(parsed("sort=match")).toEqual(NO_FILTERS);
  expect(withoutWords(filters)).toEqual(NO_FILTERS);
});

const typedText = fc.string({
  unit: fc.constantFrom("あ", "a", " ", "　", "\n", "\u0000", "\ud83c", "\udf38"),
  maxLength: 200,
});

test("words are tidied: one line, no more than 80 letters, no half letters", () => {
  expect(tidyWords("  お茶\n と　 畑\u0000 ")).toBe("お茶 と 畑");
  expect(tidyWords("あ".repeat(200)).length).toBe(LONGEST_WORDS);
  fc.assert(
    fc.property(typedText, (typed) => {
      const words = tidyWords(typed);
      expect(words.length).toBeLessThanOrEqual(LONGEST_WORDS);
      expect(words.isWellFormed()).toBe(true);
      expect(tidyWords(words)).toBe(words);
    }),
  );
});

test("only what was found is in the list, in its order; filters narrow it and unknown stays apart", () => {
  const found = findActivities(
    index,
    { ...NO_FILTERS, words: "会", sort: "match" },
    { today, ranks },
  );
  expect(found.entries.map((entry) => entry.activity.id)).toEqual(["d", "c", "b"]);
  const narrowed = findActivities(
    index,
    { ...NO_FILTERS, words: "会", sort: "match", kinds: ["salon"], noBooking: true },
    { today, ranks },
  );
  expect(narrowed.entries.map((entry) => entry.activity.id)).toEqual(["d", "b"]);
  expect([narrowed.total, narrowed.mayFit]).toEqual([1, 1]);
  expect(narrowed.widenings).toEqual([
    { filter: "kind", adds: 1 },
    { filter: "no-booking", adds: 1 },
  ]);
  const byName = findActivities(
    index,
    { ...NO_FILTERS, words: "会", sort: "name" },
    { today, ranks },
  );
  expect(byName.entries.map((entry) => entry.activity.id)).toEqual(["b", "c", "d"]);
});

test("what a form sends empty says nothing", () => {
  expect(withoutEmpty(new URLSearchParams("q=&zone=&day=MO&time= ")).toString()).toBe("day=MO");
});
