import { expect, test } from "vitest";
import { activity, municipality, place } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import { indexTown } from "../index-town.ts";
import { newSince, newsOf } from "./news.ts";
import { settledBefore, weekToTell } from "./week-to-tell.ts";

const TODAY = "2026-11-22";
const at = (hour: number) => `2026-11-22T0${hour}:00:00.000Z`;
const town = townFrom(municipality(1, "ためし市"), {
  places: [place("hall", "会館")],
  activities: [
    activity("old", "前からある会"),
    activity("first", "はじめに来た会", { kind: "cafe" }),
    activity("second", "つぎに来た会"),
    activity("altered", "変わった会"),
    activity("unseen", "支援者だけの会", { visibility: "staff" }),
  ],
});
const index = indexTown({
  ...town,
  publications: [
    { activityId: "altered", publishedAt: null, changedAt: at(3) },
    { activityId: "first", publishedAt: at(1), changedAt: null },
    { activityId: "gone", publishedAt: at(4), changedAt: null },
    { activityId: "second", publishedAt: at(2), changedAt: null },
    { activityId: "unseen", publishedAt: at(4), changedAt: null },
  ],
});
const ALL = { zoneId: null, kinds: [] };
const names = (gathering: Parameters<typeof newsOf>[2], most = 50) =>
  newsOf(index, TODAY, gathering, most).map(({ found, what }) => `${found.activity.id} ${what}`);

test("news are what came or changed, the latest first; what has no date is none", () => {
  expect(names(ALL)).toEqual(["altered changed", "second new", "first new"]);
  expect(names(ALL, 1)).toEqual(["altered changed"]);
  expect(names({ ...ALL, kinds: ["cafe"] })).toEqual(["first new"]);
  expect(names({ ...ALL, zoneId: "nowhere" })).toEqual([]);
});

test("a town of which nothing is known has no news", () => {
  expect(newsOf(indexTown(town), TODAY, ALL, 50)).toEqual([]);
});

test("what is told came after one moment and not after another; a change is not told", () => {
  const between = (since: string, until: string) =>
    newSince(index, TODAY, ALL, { since: new Date(since), until: new Date(until) }).map(
      ({ activity: { id } }) => id,
    );
  expect(between("2026-11-21T00:00:00Z", at(9))).toEqual(["first", "second"]);
  expect(between(at(1), at(9))).toEqual(["second"]);
  expect(between("2026-11-21T00:00:00Z", at(1))).toEqual(["first"]);
});

test.each([
  ["2026-11-22T12:00:00+09:00", "2026-11-16"],
  ["2026-11-23T06:59:59+09:00", "2026-11-16"],
  ["2026-11-23T07:00:00+09:00", "2026-11-23"],
  ["2026-11-29T23:59:59+09:00", "2026-11-23"],
  ["2027-01-01T00:00:00+09:00", "2026-12-28"],
])("at %s the week of %s is told", (now, monday) => {
  expect(weekToTell(new Date(now))).toBe(monday);
});

test("what was published in the last hour waits for the next mail", () => {
  expect(settledBefore(new Date("2026-11-23T07:00:00Z"))).toEqual(new Date("2026-11-23T06:00:00Z"));
});
