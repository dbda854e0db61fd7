import { expect, test } from "vitest";
import {
  activity,
  coordinator,
  desk,
  group,
  held,
  listedPhone,
  middle,
  municipality,
  place,
  square,
  throughCouncil,
  zone,
} from "../../../tests/arrangements/build.ts";
import type { Activity } from "../activity/activity.ts";
import { stalenessOf } from "../activity/staleness.ts";
import { whatIsUnknown } from "../activity/what-is-unknown.ts";
import { maySimplyCome, needsNoPhone, whomToAsk } from "../activity/whom-to-ask.ts";
import { comingEvents } from "../event/coming-events.ts";
import type { DatedEvent } from "../event/event.ts";
import { indexTown } from "../index-town.ts";
import { grantsByState } from "../municipality/grants-by-state.ts";
import type { Place } from "../place/place.ts";
import { monthGrid } from "../schedule/month-grid.ts";
import { sentenceParts } from "../schedule/sentence-parts.ts";
import type { Town } from "../town.ts";
import { yen } from "../units.ts";
import { peopleOfZone } from "../zone/people-of-zone.ts";
import { coordinatorsOf, zoneRelations } from "../zone/zone-relations.ts";
import { comingDates } from "./coming-dates.ts";
import { consultations, consultationsComingTo, desksOf } from "./consultations.ts";
import { desksByField } from "./desks-by-field.ts";
import { entriesOf } from "./found-activity.ts";
import { weekGrid } from "./week-grid.ts";

const today = "2026-11-21";
const weekly = (day: string, starts: string, ends: string) => ({
  rrule: `FREQ=WEEKLY;BYDAY=${day}`,
  starts,
  ends,
});
const publicPlace = (id: string, more: Partial<Place> = {}): Place => {
  const { truePosition: at, ...entry } = place(id, id);
  return { ...entry, position: at, ...more };
};
const people = (id: string, zoneId: string, count: number) => ({
  id,
  name: id,
  zoneId,
  surveyedOn: "2026-04-01",
  total: count,
  male: null,
  female: null,
  households: count / 2,
  bandStarts: [0, 15, 65],
  bandMale: [1, 2, 3],
  bandFemale: [4, 5, 6],
  sourceId: null,
});

const activities: readonly Activity[] = [
  activity("salon", "サロン", {
    groupId: "g",
    placeId: "p1",
    schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
    booking: "not-needed",
  }),
  activity("home", "おうち", {
    placeId: "home",
    booking: "not-needed",
    schedule: held("第2土曜", { rrule: "FREQ=MONTHLY;BYDAY=2SA", starts: "10:00" }),
  }),
  desk("weekdays", "毎日の窓口", {
    placeId: "p1",
    schedule: held("平日", weekly("MO,TU,WE,TH,FR", "09:00", "17:00")),
    contact: listedPhone("0000-00-0001"),
  }),
  desk("weekly", "水曜の窓口", {
    placeId: "p1",
    servesZoneIds: ["town"],
    schedule: held("毎週水曜", weekly("WE", "09:00", "12:00")),
  }),
  desk("round", "巡回", { servesZoneIds: ["b"] }),
  desk("money", "お金の窓口", { deskField: "hardship" }),
  desk("unsaid", "窓口", { deskField: null }),
];
const town: Town = {
  municipality: municipality(1, "てすと市"),
  revision: 1,
  zones: [
    zone("town", "municipality", "市", square(0, 0, 0.04)),
    zone("a", "district", "A", square(0, 0), "town"),
    zone("b", "district", "B", square(1, 0), "town"),
    zone("small", "small-area", "a1", square(0, 0, 0.01), "a"),
    zone("small2", "small-area", "a2", square(0.5, 0.5, 0.01), "a"),
  ],
  places: [
    publicPlace("p1"),
    publicPlace("p2", { position: middle(1, 0) }),
    publicPlace("home", { disclosure: "hidden", position: null, zoneId: "a" }),
  ],
  activities,
  dateChanges: [
    {
      activityId: "round",
      date: "2026-12-01",
      change: "on",
      starts: "10:00",
      joinsActivityId: "salon",
    },
    { activityId: "round", date: "2026-12-02", change: "on", starts: "13:00", placeId: "p2" },
    { activityId: "salon", date: "2026-12-08", change: "off" },
    { activityId: "salon", date: "2026-12-15", change: "off" },
    { activityId: "salon", date: "2026-12-15", change: "on", starts: "13:00" },
  ],
  groups: [group("g", "会", { contact: listedPhone("0000-00-0002") })],
  coordinators: [
    coordinator("all", "全域", []),
    coordinator("ofA", "A担当", ["a"]),
    coordinator("ofSmall", "a1担当", ["small"]),
    coordinator("ofB", "B担当", ["b"]),
  ],
  population: [people("s1", "small", 100), people("s2", "small2", 200)],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  gazetteer: [],
  searchWords: [],
  readings: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
};
const index = indexTown(town);
const of = (id: string): Activity => {
  const found = index.activityById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("whom to ask: the way that was chosen, else the group's, else the council", () => {
  expect(whomToAsk(index, of("weekdays"))).toMatchObject({
    through: "direct",
    phone: "0000-00-0001",
  });
  expect(whomToAsk(index, of("salon"))).toEqual({
    through: "council",
    name: "てすと市社会福祉協議会",
    phone: "0000-00-9000",
    email: null,
    url: null,
    pageOnly: false,
  });
  const silent = { ...throughCouncil, route: "page-only" as const };
  expect(whomToAsk(index, { ...of("salon"), contact: silent })).toMatchObject({
    through: "group",
    phone: "0000-00-0002",
  });
  const stored = { ...throughCouncil, phone: "0000-00-7777" };
  expect(whomToAsk(index, { ...of("salon"), contact: stored }).phone).toBe("0000-00-9000");
});

test("one may simply come only where everybody can know the place", () => {
  expect(maySimplyCome(index, of("salon"))).toBe(true);
  expect(maySimplyCome(index, of("home"))).toBe(false);
  expect(maySimplyCome(index, { ...of("salon"), intake: "full" })).toBe(false);
  expect(needsNoPhone(index, of("home"))).toBe(null);
  expect(needsNoPhone(index, { ...of("home"), withoutPhone: false })).toBe(false);
});

test("what is not known yet is told; an empty list is known", () => {
  expect(whatIsUnknown(of("salon"), [])).toEqual([
    "cost",
    "audience",
    "access",
    "languages",
    "first-visit",
    "insurance",
  ]);
  const known = { ...of("salon"), cost: yen(0), audiences: [], access: [], languages: [] };
  expect(whatIsUnknown(known, [])).toEqual(["first-visit", "insurance"]);
  expect(whatIsUnknown(of("money"), [])).toEqual([
    "when",
    "place",
    "booking",
    "access",
    "languages",
  ]);
  expect(whatIsUnknown(of("round"), index.changesByActivity.get("round") ?? [])).toEqual([
    "booking",
    "access",
    "languages",
  ]);
});

test("stale after the group's own rhythm", () => {
  const rhythmMonths = 6;
  expect(stalenessOf({ confirmedOn: null, rhythmMonths }, today)).toEqual({ state: "never" });
  expect(stalenessOf({ confirmedOn: "2026-05-22", rhythmMonths }, today).state).toBe("fresh");
  expect(stalenessOf({ confirmedOn: "2026-05-21", rhythmMonths }, today)).toEqual({
    state: "stale",
    on: "2026-05-21",
    months: 6,
  });
});

test("days for advice that are news: the next of each desk, and each day elsewhere", () => {
  const days = consultations(index, desksOf(index), today);
  expect(
    days.map((one) => [one.occurrence.date, one.desk.id, one.place?.id, one.joins?.id]),
  ).toEqual([
    ["2026-11-25", "weekly", "p1", undefined],
    ["2026-12-01", "round", "p1", "salon"],
    ["2026-12-02", "round", "p2", undefined],
  ]);
});

test("advice that comes to an activity and to a place", () => {
  const ids = (target: Parameters<typeof consultationsComingTo>[1]) =>
    consultationsComingTo(index, target, today).map(
      (one) => `${one.desk.id} ${one.occurrence.date}`,
    );
  expect(ids({ activityId: "salon" })).toEqual(["round 2026-12-01"]);
  expect(ids({ placeId: "p2" })).toEqual(["round 2026-12-02"]);
  expect(ids({ placeId: "p1" })).toEqual([]);
});

test("desks by field: for anything first, who serves everybody before who serves a part", () => {
  const { anything, anythingInParts, fields, others } = desksByField(index);
  const ids = (desks: readonly Activity[]) => desks.map(({ id }) => id);
  expect(ids(anything)).toEqual(["weekdays", "weekly"]);
  expect(ids(anythingInParts)).toEqual(["round"]);
  expect(fields.map(({ field, desks }) => [field, ids(desks)])).toEqual([["hardship", ["money"]]]);
  expect(ids(others)).toEqual(["unsaid"]);
});

test("coming dates: what is off stands apart, what was moved is not off", () => {
  const { next, off, months } = comingDates(index, of("salon"), today);
  expect(next.map(({ date, starts }) => `${date} ${starts}`)).toEqual([
    "2026-11-24 10:00",
    "2026-12-01 10:00",
    "2026-12-15 13:00",
    "2026-12-22 10:00",
    "2026-12-29 10:00",
    "2027-01-05 10:00",
  ]);
  expect(off.map(({ date }) => date)).toEqual(["2026-12-08"]);
  expect(months.map(({ grid, marks }) => [grid.month, [...marks.keys()]])).toEqual([
    ["2026-11-01", ["2026-11-24"]],
    ["2026-12-01", ["2026-12-01", "2026-12-15", "2026-12-22", "2026-12-29"]],
  ]);
});

test("a month has its weeks from Monday", () => {
  const { month, weeks } = monthGrid("2026-11-21");
  expect(month).toBe("2026-11-01");
  expect(weeks.map((week) => week.map((day) => (day === null ? 0 : Number(day.slice(8)))))).toEqual(
    [
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 0, 0, 0, 0, 0, 0],
    ],
  );
});

test("the week of a zone: by weekday and hour, monthly ones marked, the rest apart", () => {
  const { days, others } = weekGrid(entriesOf(index, today, () => true));
  expect(
    days.map(({ entries }) =>
      entries.map((e) => `${e.found.activity.id} ${e.starts}${e.monthly ? " m" : ""}`),
    ),
  ).toEqual([
    ["weekdays 09:00"],
    ["weekdays 09:00", "salon 10:00"],
    ["weekdays 09:00", "weekly 09:00"],
    ["weekdays 09:00"],
    ["weekdays 09:00"],
    ["home 10:00 m"],
    [],
  ]);
  expect(others.map(({ activity: { id } }) => id)).toEqual(["money", "round", "unsaid"]);
});

const zoneOf = (id: string) => {
  const found = index.zoneById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("zones around, inside and across", () => {
  const ids = (id: string) => {
    const { around, inside, across } = zoneRelations(index, zoneOf(id));
    return [around, inside, across].map((zones) => zones.map((one) => one.id));
  };
  expect(ids("a")).toEqual([["town"], ["small", "small2"], []]);
  expect(ids("small")).toEqual([["town", "a"], [], []]);
});

test("who looks after a zone: its own posts, then of what holds it, then of all", () => {
  expect(coordinatorsOf(index, "small").map(({ id }) => id)).toEqual(["ofSmall", "ofA", "all"]);
  expect(coordinatorsOf(index, "b").map(({ id }) => id)).toEqual(["ofB", "all"]);
});

test("people of a zone: as counted, or added up from the areas whose middle lies in it", () => {
  expect(peopleOfZone(index, zoneOf("small"))).toEqual({
    total: 100,
    under15: 5,
    from65: 9,
    households: 50,
    surveyedOn: "2026-04-01",
    estimated: false,
  });
  expect(peopleOfZone(index, zoneOf("a"))).toMatchObject({
    total: 300,
    from65: 18,
    estimated: true,
  });
  expect(peopleOfZone(index, zoneOf("b"))).toBe(null);
});

test("events: over is gone, begun is going on, the rest by month", () => {
  const event = (
    id: string,
    startsOn: string,
    endsOn: string,
    starts: string | null = null,
  ): DatedEvent => ({
    id,
    name: id,
    reading: null,
    startsOn,
    endsOn,
    starts,
    ends: null,
    timeText: null,
    venue: null,
    address: null,
    position: null,
    placeId: null,
    organiser: null,
    description: null,
    fee: null,
    phone: null,
    url: null,
    sourceId: null,
  });
  const { ongoing, months } = comingEvents(
    [
      event("over", "2026-11-20", "2026-11-20"),
      event("on", "2026-11-01", today),
      event("late", today, today, "15:00"),
      event("early", today, today, "09:00"),
      event("next", "2026-12-01", "2026-12-02"),
    ],
    today,
  );
  expect(ongoing.map(({ id }) => id)).toEqual(["on"]);
  expect(months.map(({ month, events }) => [month, events.map(({ id }) => id)])).toEqual([
    ["2026-11-01", ["early", "late"]],
    ["2026-12-01", ["next"]],
  ]);
});

test("grants: open on the closing day, the first to close first", () => {
  const grant = (id: string, opensOn: string | null, closesOn: string | null) => ({
    id,
    title: id,
    provider: "",
    description: null,
    conditions: null,
    amount: null,
    opensOn,
    closesOn,
    url: null,
    phone: null,
  });
  const { open, coming, closed } = grantsByState(
    [
      grant("always", null, null),
      grant("today", null, today),
      grant("yesterday", null, "2026-11-20"),
      grant("longAgo", null, "2025-11-20"),
      grant("soon", "2026-12-01", "2026-12-31"),
      grant("later", "2026-11-01", "2026-12-01"),
    ],
    today,
  );
  const ids = (grants: readonly { id: string }[]) => grants.map(({ id }) => id);
  expect(ids(open)).toEqual(["today", "later", "always"]);
  expect(ids(coming)).toEqual(["soon"]);
  expect(ids(closed)).toEqual(["yesterday", "longAgo"]);
});

test("parts of a sentence: same hours are one, what no sentence says rightly is left as written", () => {
  const parts = (...rrules: string[]) =>
    sentenceParts(held("", ...rrules.map((rrule) => ({ rrule, starts: "10:00" }))));
  expect(parts("FREQ=WEEKLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=TU")).toEqual([
    {
      how: "weekly",
      interval: 1,
      weekdays: ["TU", "TH"],
      ordinals: [],
      dates: [],
      months: [],
      andHolidays: false,
      onDays: [],
      from: null,
      until: null,
      starts: "10:00",
      ends: null,
      closures: [],
    },
  ]);
  expect(parts("FREQ=MONTHLY;BYDAY=4SA,-1SA,2SA")?.[0]?.ordinals).toEqual([2, 4, -1]);
  expect(parts("FREQ=MONTHLY;BYDAY=1TU,3TH")).toBe(null);
  expect(parts("FREQ=YEARLY;BYMONTH=12;BYDAY=2SU")).toBe(null);
  expect(parts("nonsense")).toBe(null);
  expect(parts()).toBe(null);
});
