import { expect, test } from "vitest";
import { pageAddress } from "./page-address.ts";

test("addresses that mean the same are one", () => {
  const address = {
    path: "/990019/ja/list",
    search: "?day=TU&day=TH&kind=salon",
    municipality: "990019",
  };
  expect(pageAddress("/990019/ja/list?kind=salon&day=TU&day=TH")).toEqual({ ok: true, address });
  expect(pageAddress("/990019/ja/list?day=TU&kind=salon&day=TH")).toEqual({ ok: true, address });
});

test.each([
  ["/", "", null],
  ["/?", "", null],
  ["/990019", "", "990019"],
  ["/990019/", "", "990019"],
  ["/9900190/ja", "", null],
  ["/about?q=%E7%95%91", "?q=%E7%95%91", null],
  ["/about?q=%", "?q=%25", null],
])("%s has the query %j and belongs to %j", (target, search, municipality) => {
  const asked = pageAddress(target);
  expect(asked.ok && [asked.address.search, asked.address.municipality]).toEqual([
    search,
    municipality,
  ]);
});

test.each([
  ["//evil.example/", 400],
  ["http://evil.example/", 400],
  ["*", 400],
  ["/a\\b", 400],
  ["/%E7%95", 400],
  ["/%", 400],
  [`/${"a".repeat(1024)}`, 414],
  [`/?${"a".repeat(2049)}`, 414],
])("%s is not one of ours", (target, status) => {
  expect(pageAddress(target)).toEqual({ ok: false, status });
});
