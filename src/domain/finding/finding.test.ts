import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  activity,
  desk,
  held,
  middle,
  municipality,
  publicPlace,
  square,
  weekly,
  zone,
} from "../../../tests/arrangements/build.ts";
import type { Activity } from "../activity/activity.ts";
import { indexTown } from "../index-town.ts";
import type { Town } from "../town.ts";
import type { TownIndex } from "../town-index.ts";
import { position, yen } from "../units.ts";
import { type Filters, filtersToParams, NO_FILTERS, parseFilters } from "./filters.ts";
import { findActivities } from "./find-activities.ts";
import { nearby } from "./nearby.ts";
import { openOn, openToday } from "./open-today.ts";

const today = "2026-11-21";

const activities: Activity[] = [
  activity("tue", "火曜サロン", {
    reading: "カヨウサロン",
    placeId: "here",
    schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
    cost: yen(0),
    booking: "not-needed",
    audiences: ["anyone"],
    access: ["wheelchair"],
  }),
  activity("sat", "土曜カフェ", {
    reading: "ドヨウカフェ",
    kind: "cafe",
    placeId: "there",
    schedule: held("毎週土曜", weekly("SA", "13:00", "16:00")),
    cost: yen(200),
    audiences: ["older"],
    access: [],
  }),
  activity("home", "おうちサロン", {
    reading: "オウチサロン",
    placeId: "home",
    schedule: held("毎週木曜", weekly("TH", "10:00")),
  }),
  activity("text", "ときどき会", {
    reading: "トキドキカイ",
    schedule: held("毎月2回不定期"),
  }),
  activity("rest", "お休み中の会", {
    reading: "オヤスミチュウノカイ",
    intake: "paused",
    placeId: "here",
    schedule: held("毎週土曜", weekly("SA", "10:00", "12:00")),
    cost: yen(0),
  }),
  activity("past", "春の会", {
    reading: "ハルノカイ",
    placeId: "here",
    schedule: held("5月まで", { rrule: "FREQ=WEEKLY;BYDAY=SA;UNTIL=20260531" }),
    cost: yen(0),
  }),
  activity("staff", "職員だけ", { visibility: "staff", placeId: "here" }),
  desk("desk", "相談", {
    reading: "ソウダン",
    placeId: "here",
    schedule: held("毎日", { rrule: "FREQ=DAILY", starts: "09:00", ends: "17:00" }),
  }),
  desk("round", "巡回", { reading: "ジュンカイ" }),
];

let index: TownIndex;
beforeAll(() => {
  const town: Town = {
    municipality: municipality(1, "てすと市"),
    revision: 1,
    zones: [
      zone("z1", "district", "一", square(0, 0)),
      zone("z2", "district", "二", square(1, 0)),
      zone("big", "daily-life", "大", square(0, 0, 0.04)),
    ],
    places: [
      publicPlace("here"),
      publicPlace("there", { position: middle(1, 0) }),
      publicPlace("home", { disclosure: "hidden", position: null, zoneId: "big" }),
    ],
    activities,
    dateChanges: [
      { activityId: "round", date: "2026-12-01", change: "on", starts: "10:00", placeId: "there" },
    ],
    ownKinds: [{ id: "tea", base: "salon", name: "お茶の間" }],
    coordinators: [],
    groups: [],
    events: [],
    resources: [],
    grants: [],
    planStandards: [],
    population: [],
    gazetteer: [],
    searchWords: [],
    readings: [],
    urgentNumbers: [],
    operatorPages: [],
    sources: [],
    ground: null,
  };
  index = indexTown(town);
});

const find = (query: string, from?: [number, number]) => {
  const { filters, problems } = parseFilters(new URLSearchParams(query), index);
  expect(problems).toEqual([]);
  const found = findActivities(index, filters, {
    today,
    ...(from === undefined ? {} : { from: position(...from) }),
  });
  return {
    ...found,
    fits: found.entries.filter((entry) => entry.unknown.length === 0).map((e) => e.activity.id),
    perhaps: found.entries.filter((entry) => entry.unknown.length > 0).map((e) => e.activity.id),
  };
};

test("without filters everything public is there, what comes next first, what rests or ended last", () => {
  const { fits, perhaps, total, pages } = find("");
  expect(fits).toEqual(["desk", "sat", "tue", "home", "round", "text", "rest", "past"]);
  expect({ perhaps, total, pages }).toEqual({ perhaps: [], total: 8, pages: 1 });
});

test("by name is the order of readings", () => {
  expect(find("sort=name").fits).toEqual([
    "home",
    "rest",
    "tue",
    "round",
    "desk",
    "text",
    "sat",
    "past",
  ]);
});

test("a weekday: what is known comes first, what is not understood may fit, the past does not", () => {
  const { fits, perhaps, total, mayFit } = find("day=TU");
  expect({ fits, perhaps, total, mayFit }).toEqual({
    fits: ["desk", "tue", "round"],
    perhaps: ["text"],
    total: 3,
    mayFit: 1,
  });
});

test("weekday and time must meet in one meeting", () => {
  expect(find("day=TU&time=morning").fits).toEqual(["desk", "tue", "round"]);
  expect(find("day=TU&time=evening").fits).toEqual([]);
  expect(find("day=SA&time=morning").fits).toEqual(["desk", "rest"]);
  expect(find("day=SA&time=afternoon").fits).toEqual(["desk", "sat"]);
});

test("where the end is not known, the afternoon may be", () => {
  const { fits, perhaps } = find("day=TH&time=afternoon");
  expect({ fits, perhaps }).toEqual({ fits: ["desk"], perhaps: ["home", "round", "text"] });
});

test("free: unknown is kept apart and is not no", () => {
  const { fits, total, mayFit } = find("free=yes");
  expect({ fits, total, mayFit }).toEqual({ fits: ["tue", "rest", "past"], total: 3, mayFit: 4 });
});

test("a zone: places in it, a desk that comes to it, and what may be in it", () => {
  const one = find("zone=z2");
  expect({ fits: one.fits, perhaps: one.perhaps }).toEqual({
    fits: ["sat", "round"],
    perhaps: ["home", "text"],
  });
  expect(find("zone=big").fits).toEqual(["desk", "sat", "tue", "home", "round", "rest", "past"]);
});

test("access: an empty list is known to have none, no list is unknown", () => {
  const { fits, mayFit } = find("access=wheelchair");
  expect({ fits, mayFit }).toEqual({ fits: ["tue"], mayFit: 7 });
});

test("for whom: what is for anyone is for older people too", () => {
  expect(find("for=older").fits).toEqual(["sat", "tue"]);
});

test("without the telephone: simply coming is a way", () => {
  expect(find("without-phone=yes").fits).toEqual(["tue"]);
});

test("an own kind is a kind; several kinds are any of them", () => {
  expect(find("kind=tea").fits).toEqual([]);
  expect(find("kind=cafe&kind=desk").fits).toEqual(["desk", "sat", "round"]);
});

test("how to widen: the most helpful filter to let go first", () => {
  expect(find("kind=cafe&day=TU").widenings).toEqual([
    { filter: "kind", adds: 3 },
    { filter: "day", adds: 1 },
  ]);
});

test("distance from a point: hidden places say none and come after the others", () => {
  const { fits, entries } = find("sort=distance", [35.01, 137.01]);
  expect(fits).toEqual(["tue", "desk", "sat", "home", "round", "text", "rest", "past"]);
  const travel = (id: string) => entries.find((e) => e.activity.id === id)?.travel;
  expect(travel("home")).toBe(null);
  expect(travel("sat")).toEqual({
    distance: 2370,
    minutes: { walk: 34, "slow-walk": 51, bicycle: 12, bus: 20, car: 6 },
    approximate: false,
  });
});

test("pages are cut, and a page beyond the last is the last", () => {
  const { filters } = parseFilters(new URLSearchParams("page=9"), index);
  const { entries, page, pages } = findActivities(index, filters, { today, entriesAPage: 3 });
  expect({ count: entries.length, page, pages }).toEqual({ count: 2, page: 3, pages: 3 });
});

test("unknown values of a link are named and do not narrow", () => {
  const params = new URLSearchParams(
    "zone=nowhere&day=XX&kind=salon&kind=disco&free=maybe&page=-1&utm=1",
  );
  const { filters, problems } = parseFilters(params, index);
  expect(filters).toEqual({ ...NO_FILTERS, kinds: ["salon"] });
  expect(problems).toEqual([
    { code: "zone-unknown", field: "zone", value: "nowhere" },
    { code: "filter-value-unknown", field: "kind", value: "disco" },
    { code: "filter-value-unknown", field: "page", value: "-1" },
    { code: "filter-value-unknown", field: "day", value: "XX" },
    { code: "filter-value-unknown", field: "free", value: "maybe" },
  ]);
});

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  words: fc.constantFrom("", "お茶", "土曜 & 囲碁"),
  zone: fc.constantFrom(null, "z1", "big"),
  kinds: fc.subarray(["salon", "cafe", "desk"] as const),
  ownKinds: fc.subarray(["tea"]),
  days: fc.subarray(["MO", "TU", "SA"] as const),
  time: fc.constantFrom(null, "morning" as const, "evening" as const),
  audiences: fc.subarray(["older", "children"] as const),
  step: fc.constantFrom(null, "visit" as const),
  access: fc.subarray(["wheelchair", "parking"] as const),
  language: fc.constantFrom(null, "english" as const),
  free: fc.boolean(),
  noBooking: fc.boolean(),
  online: fc.boolean(),
  withoutPhone: fc.boolean(),
  sort: fc.constantFrom("next" as const, "distance" as const, "name" as const),
  page: fc.integer({ min: 1, max: 99 }),
});

test("filters survive the way through a link", () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      expect(parseFilters(filtersToParams(filters), index)).toEqual({ filters, problems: [] });
    }),
  );
});

test("no filter ever finds what is for staff, and each further filter finds no more", () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const options = { today, entriesAPage: 100 };
      const narrow = findActivities(index, { ...filters, page: 1 }, options);
      const wide = findActivities(
        index,
        { ...filters, page: 1, kinds: [], ownKinds: [], zone: null },
        options,
      );
      expect(narrow.entries.some(({ activity: { id } }) => id === "staff")).toBe(false);
      expect(narrow.total).toBeLessThanOrEqual(wide.total);
      const wideIds = new Set(wide.entries.map((entry) => entry.activity.id));
      expect(narrow.entries.every((entry) => wideIds.has(entry.activity.id))).toBe(true);
    }),
  );
});

const at = (tokyo: string) => new Date(`2026-11-21T${tokyo}:00+09:00`);
const openIds = (tokyo: string) =>
  openToday(index, at(tokyo)).entries.map((entry) => [entry.activity.id, entry.state]);

test("open today: what is coming, what is on, and then what is over is only counted", () => {
  expect(openIds("09:00")).toEqual([["sat", "coming"]]);
  expect(openIds("13:00")).toEqual([["sat", "now"]]);
  expect(openIds("16:00")).toEqual([]);
  expect(openToday(index, at("16:00")).over).toBe(1);
  expect(openToday(index, at("16:00")).desks.map((entry) => entry.activity.id)).toEqual(["desk"]);
});

test("open on another day: a travelling desk is where it is on that day", () => {
  const { desks } = openOn(index, "2026-12-01", null);
  expect(desks.map((entry) => [entry.activity.id, entry.place?.id])).toEqual([
    ["desk", "here"],
    ["round", "there"],
  ]);
});

test("nearby leaves out what rests, what ended and what is hidden", () => {
  const near = nearby(index, position(35.01, 137.01), { today, count: 2 });
  expect(near.map(({ activity: { id } }) => id)).toEqual(["tue", "desk"]);
});
