import { expect, test } from "vitest";
import { activity, group, municipality, place } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import type { Contact } from "../../domain/activity/activity.ts";
import { search } from "../../domain/search/find.ts";
import { openSearch } from "../../domain/search/open-search.ts";
import { makeSnapshot } from "./snapshot.ts";

const pageOnly: Contact = {
  route: "page-only",
  phone: "0909-000-0001",
  email: "himitsu@example.jp",
  url: "https://example.jp/himitsu",
};
const town = townFrom(municipality(1, "ためし市"), {
  groups: [group("g1", "畑の会", { contact: pageOnly })],
  places: [
    place("p1", "港町集会所", { contact: pageOnly, address: "港町1-1" }),
    place("p2", "ある人の家", { disclosure: "hidden", address: "秘密町9-9" }),
    place("p3", "丘の畑", { disclosure: "approximate", address: "内緒町8-8" }),
  ],
  activities: [
    activity("a1", "麻雀の日", { placeId: "p1", groupId: "g1", contact: pageOnly }),
    activity("a2", "おうちサロン", { placeId: "p2" }),
    activity("a3", "畑しごと", { placeId: "p3" }),
    activity("staff-id", "支援者だけの打ち合わせ", { visibility: "staff", tags: ["守秘"] }),
  ],
  readings: [{ written: "港町", reading: "ミナトマチ" }],
});
const snapshot = makeSnapshot(town, 0);
const bytes = snapshot.files.search.bytes;

test("the file cannot hold what is for the page or for staff only, nor where a sheltered place lies", () => {
  const text = bytes.toString("utf8");
  expect(text).toContain("麻雀の日");
  for (const secret of [
    "0909-000-0001",
    "himitsu",
    "支援者だけ",
    "守秘",
    "staff-id",
    "秘密町",
    "内緒町",
    "ある人の家",
    "丘の畑",
  ])
    expect({ secret, inFile: text.includes(secret) }).toEqual({ secret, inFile: false });
  const { results } = search(snapshot.published.search, "支援者だけの打ち合わせ 守秘");
  expect(results.filter(({ activity: id }) => id === "staff-id")).toEqual([]);
});

test("the file opened anew finds what the server finds, by the town's own readings too", () => {
  const opened = openSearch(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(opened.problem.code);
  for (const words of ["まーじゃん", "みなとまち", "畑"]) {
    const { results } = search(opened.value, words);
    expect(results.length).toBeGreaterThanOrEqual(1);
    expect(results).toEqual(search(snapshot.published.search, words).results);
  }
  expect(search(opened.value, "みなとまち").results[0]?.activity).toBe("a1");
});
