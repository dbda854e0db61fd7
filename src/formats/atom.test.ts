import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Feed, feedId } from "../domain/news/feed.ts";
import { atomFeed } from "./atom.ts";

const entry = {
  id: feedId("990019", "ja", "activity", "tea"),
  title: "お茶の会 <水曜>",
  url: "https://example.jp/990019/ja/activity/tea",
  published: "2026-11-22T01:02:03.000Z",
  updated: "2026-11-23T04:05:06.000Z",
  category: { term: "salon", label: "サロン" },
  summary: "書いてあることが変わりました / サロン / 毎週水曜 10:00〜12:00 & 祝日",
};
const feed: Feed = {
  id: feedId("990019", "ja", "new", "north"),
  title: "北町の新しい場所",
  language: "ja",
  author: "ためし市社会福祉協議会",
  selfUrl: "https://example.jp/990019/ja/zone/north.atom",
  pageUrl: "https://example.jp/990019/ja/zone/north",
  updated: "2026-11-23T04:05:06.000Z",
  entries: [entry, { ...entry, id: feedId("990019", "ja", "activity", "b"), published: null }],
};

test("a feed is written as the golden file has it", () => {
  const golden = new URL("../../tests/golden/new.atom", import.meta.url);
  expect(atomFeed(feed)).toBe(readFileSync(golden, "utf8"));
});

test("an id is a UUID that stays for the same thing and differs for another", () => {
  expect(feedId("a", "b")).toBe(feedId("a", "b"));
  expect(feedId("a", "b")).not.toBe(feedId("ab"));
  expect(feedId("a")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((points) => String.fromCodePoint(...points));

test("whatever is written is text: no element, no attribute, no character that XML refuses", () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const text = atomFeed({ ...feed, title, selfUrl: title, entries: [{ ...entry, title }] });
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[^\P{Cc}\t\n\r\u0080-\u009f\u007f]|[\ufffe\uffff]/u);
      const tags = [...text.matchAll(/<(\/?[a-z]+)/g)].map(([, name]) => name);
      expect(tags.filter((name) => name === "entry" || name === "/entry")).toHaveLength(2);
      expect(tags).toHaveLength(28);
    }),
    { numRuns: 300, seed: 20261122 },
  );
});
