import { expect, test } from "vitest";
import { activity, group, municipality, place } from "../../../tests/arrangements/build.ts";
import { memorySource, townFrom } from "../../../tests/support/memory-source.ts";
import type { Contact } from "../../domain/activity/activity.ts";
import { addressesOf } from "../../domain/addresses.ts";
import { snapshotAnswer } from "./routes.ts";
import { makeSnapshot } from "./snapshot.ts";
import { createSnapshotStore } from "./store.ts";

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
});

test("the file cannot hold what is for the page or for staff only, nor where a sheltered place lies", () => {
  const text = makeSnapshot(town, 0).files.matcher.bytes.toString("utf8");
  expect(text).toContain("麻雀の日");
  expect(text).toContain("おうちサロン");
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
});

test("it is served under its hash for ever, and an old hash leads to the current one", async () => {
  const store = createSnapshotStore(memorySource([town]));
  await store.refresh();
  const { code } = town.municipality;
  const to = addressesOf(code, "ja");
  const hash = store.snapshot(code)?.published.matcherHash ?? "";
  const current = snapshotAnswer(store, to.matcher(hash));
  expect(current?.status).toBe(200);
  expect(current?.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const old = snapshotAnswer(store, to.matcher("a".repeat(43)));
  expect([old?.status, old?.headers.location]).toEqual([307, to.matcher(hash)]);
});
