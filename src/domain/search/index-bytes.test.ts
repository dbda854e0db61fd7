import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "./build-index.ts";
import { search } from "./find.ts";
import { decodeIndex, encodeIndex } from "./index-bytes.ts";
import { openParts, openSearch } from "./open-search.ts";
import type { SearchDocument } from "./search-document.ts";

const documents: SearchDocument[] = [
  {
    id: "a",
    closed: false,
    fields: {
      name: ["サロン さくら"],
      reading: ["サロン サクラ"],
      kind: ["サロン"],
      when: ["毎週土曜"],
    },
  },
  {
    id: "b",
    closed: true,
    fields: { name: ["さくら畑"], place: ["南ヶ丘集会所"], kind: ["農園"] },
  },
];
const parts = buildIndex(documents, { concepts: [{ id: "own", words: "よらまいか サロン" }] });

test("through bytes and back", () => {
  const decoded = decodeIndex(encodeIndex(parts));
  expect(decoded).toEqual({ ok: true, value: parts });
});

test("the same documents give the same bytes", () => {
  const again = buildIndex(documents, { concepts: [{ id: "own", words: "よらまいか サロン" }] });
  expect(encodeIndex(again)).toEqual(encodeIndex(parts));
});

test("an opened index answers as the built one, a council's own words among them", () => {
  const opened = openSearch(encodeIndex(parts));
  if (!opened.ok) throw new Error(opened.problem.code);
  for (const query of ["さくら", "土曜", "よらまいか", "みなみがおか", "畑"]) {
    expect(search(opened.value, query).results).toEqual(search(openParts(parts), query).results);
  }
  expect(search(opened.value, "よらまいか").results.map(({ activity }) => activity)).toEqual(["a"]);
  expect(search(opened.value, "さくら").results.map(({ activity }) => activity)).toEqual([
    "b",
    "a",
  ]);
});

test("damaged bytes are a problem, never a throw", () => {
  const bytes = encodeIndex(parts);
  fc.assert(
    fc.property(
      fc.nat(bytes.length - 1),
      fc.nat(255),
      fc.nat(bytes.length),
      (at, value, length) => {
        const damaged = bytes.slice(0, length);
        if (at < length) damaged[at] = value;
        const opened = openSearch(damaged);
        if (!opened.ok)
          expect(opened.problem).toEqual({ code: "file-unreadable", value: "search" });
      },
    ),
    { numRuns: 300 },
  );
  expect(openSearch(new Uint8Array()).ok).toBe(false);
});

test("nothing to search", () => {
  const empty = openSearch(encodeIndex(buildIndex([])));
  expect(empty.ok && search(empty.value, "さくら").results).toEqual([]);
});
