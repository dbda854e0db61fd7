import { expect, it } from "vitest";
import { linkedText } from "./linked-text.ts";

it("makes links of web addresses and of nothing else", () => {
  expect(linkedText("見る\nhttps://example.jp/a?k=1\njavascript:alert(1)")).toEqual([
    { text: "見る\n", href: null },
    { text: "https://example.jp/a?k=1", href: "https://example.jp/a?k=1" },
    { text: "\njavascript:alert(1)", href: null },
  ]);
  expect(linkedText("")).toEqual([]);
});
