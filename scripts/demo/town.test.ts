import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codesOf, KIND_WORDS, SHELTERING_KINDS } from "../../src/domain/activity/vocabulary.ts";
import { compileSchedule } from "../../src/domain/schedule/compile-schedule.ts";
import { type Weekday, WEEKDAYS } from "../../src/domain/schedule/schedule.ts";
import { townText } from "./town-text.ts";
import { makeTown, WRITTEN_ON } from "./town.ts";

const town = makeTown(WRITTEN_ON);
const {
  activities = [],
  places = [],
  zones = [],
  groups = [],
  coordinators = [],
  events = [],
  resources = [],
  grants = [],
  dateChanges = [],
  population = [],
  gazetteer = [],
  sources = [],
  ownKinds = [],
  operatorPages = [],
  urgentNumbers = [],
} = town.records;
const placeById = new Map(places.map((place) => [place.id, place]));

describe("the committed file", () => {
  const committed = readFileSync(new URL("../../supabase/demo/town.json", import.meta.url), "utf8");
  test("is what the generator makes, byte for byte, and small enough", () => {
    expect(townText(WRITTEN_ON) === committed).toBe(true);
    expect(Buffer.byteLength(committed)).toBeLessThan(1_500_000);
  });
  test("made for another day, everything with a date moves along", () => {
    const later = makeTown("2027-11-20");
    const first = (list: typeof events | undefined) => list?.find(({ id }) => id === "event-mochi");
    expect(first(later.records.events)?.startsOn).toBe("2027-12-18");
    expect(later.records.dateChanges?.[0]?.date.slice(0, 7)).toBe("2027-10");
    expect(later.records.ground).toEqual(town.records.ground);
  });
});

describe("what a planner and a resident count", () => {
  test("lists", () => {
    expect({
      activities: activities.length,
      staffOnly: activities.filter(({ visibility }) => visibility === "staff").length,
      places: places.length,
      groups: groups.length,
      coordinators: coordinators.length,
      events: events.length,
      resources: resources.length,
      grants: grants.length,
      urgentNumbers: urgentNumbers.length,
      gazetteer: gazetteer.length,
      smallAreas: population.length,
      people: population.reduce((sum, { total }) => sum + total, 0),
    }).toEqual({
      activities: 155,
      staffOnly: 2,
      places: 65,
      groups: 56,
      coordinators: 46,
      events: 16,
      resources: 16,
      grants: 5,
      urgentNumbers: 7,
      gazetteer: 57,
      smallAreas: 55,
      people: 58_770,
    });
    expect(operatorPages.map(({ page }) => page)).toEqual(["listing-rules"]);
  });

  test("every kind is there", () => {
    const counts = Object.fromEntries(
      codesOf(KIND_WORDS).map((kind) => [
        kind,
        activities.filter((one) => one.kind === kind).length,
      ]),
    );
    expect(counts).toEqual({
      salon: 43,
      gathering: 16,
      farm: 5,
      cafe: 6,
      "childrens-cafeteria": 7,
      "food-pantry": 2,
      "study-support": 5,
      parenting: 5,
      hub: 2,
      "drop-in": 6,
      "work-experience": 6,
      volunteering: 6,
      "peer-group": 10,
      desk: 18,
      "watch-over": 3,
      other: 15,
    });
  });

  test("most salons are on Tuesday and Thursday mornings, none on Sunday", () => {
    const salons = activities.filter(({ kind }) => kind === "salon");
    const perDay = (part: (starts: string) => boolean) =>
      Object.fromEntries(
        WEEKDAYS.map((day) => [day, salons.filter((one) => isOn(one.id, day, part)).length]),
      );
    expect(perDay((starts) => starts < "12:00")).toEqual({
      MO: 1,
      TU: 17,
      WE: 3,
      TH: 13,
      FR: 1,
      SA: 1,
      SU: 0,
    });
    expect(perDay((starts) => starts >= "12:00")).toEqual({
      MO: 0,
      TU: 1,
      WE: 0,
      TH: 3,
      FR: 2,
      SA: 1,
      SU: 0,
    });
    const onSunday = activities.filter(({ id }) => isOn(id, "SU", () => true));
    expect(onSunday.length).toBe(12);
  });

  test("there are holes to find: no children's cafeteria in Matsubara, no evening in Kitaoka", () => {
    expect(inDistrict("matsubara").filter(({ kind }) => kind === "childrens-cafeteria")).toEqual(
      [],
    );
    const evening = inDistrict("kitaoka").filter((one) =>
      isOnSomeDay(one.id, (starts) => starts >= "17:00"),
    );
    expect(evening).toEqual([]);
    expect(inDistrict("kitaoka").length).toBeGreaterThan(8);
    expect(
      inDistrict("wakaba").some((one) => isOnSomeDay(one.id, (starts) => starts >= "17:00")),
    ).toBe(true);
  });

  test("the shapes a page must carry are all there", () => {
    const count = (holds: (one: (typeof activities)[number]) => boolean) =>
      activities.filter(holds).length;
    expect({
      noSchedule: count(({ schedule }) => schedule.text === null),
      onlyText: count(({ schedule }) => schedule.text !== null && schedule.rules.length === 0),
      paused: count(({ intake }) => intake === "paused"),
      full: count(({ intake }) => intake === "full"),
      intakeUnknown: count(({ intake }) => intake === null),
      neverConfirmed: count(({ confirmedOn }) => confirmedOn === null),
      staleForAYear: count(({ confirmedOn }) => confirmedOn !== null && confirmedOn < "2025-11-21"),
      throughCouncil: count(({ contact }) => contact.route === "through-council"),
      pageOnly: count(({ contact }) => contact.route === "page-only"),
      listed: count(({ contact }) => contact.route === "listed"),
      withoutPhone: count(({ withoutPhone }) => withoutPhone === true),
      onlyByPhone: count(({ withoutPhone }) => withoutPhone === false),
      fromHome: count(({ steps }) => steps?.includes("from-home") ?? false),
      supportedWork: count(({ steps }) => steps?.includes("supported-work") ?? false),
      rewarded: count(({ reward }) => reward !== null),
      noDescription: count(({ description }) => description === null),
      noPlace: count(({ placeId }) => placeId === null),
    }).toEqual({
      noSchedule: 3,
      onlyText: 13,
      paused: 2,
      full: 3,
      intakeUnknown: 14,
      neverConfirmed: 4,
      staleForAYear: 9,
      throughCouncil: 47,
      pageOnly: 17,
      listed: 91,
      withoutPhone: 105,
      onlyByPhone: 7,
      fromHome: 13,
      supportedWork: 6,
      rewarded: 8,
      noDescription: 11,
      noPlace: 12,
    });
  });
});

describe("the records", () => {
  test("every reference resolves and every id is there once", () => {
    const ids = new Map(
      Object.entries({
        activities,
        places,
        zones,
        groups,
        coordinators,
        events,
        resources,
        sources,
        ownKinds,
      }).map(([name, list]) => [name, new Set(list.map(({ id }) => id))] as const),
    );
    for (const [name, list] of Object.entries({
      activities,
      places,
      zones,
      groups,
      events,
      coordinators,
    })) {
      expect(ids.get(name)?.size).toBe(list.length);
    }
    const missing: string[] = [];
    const needs = (list: string, from: string, id: string | null | undefined) => {
      if (id !== null && id !== undefined && !ids.get(list)?.has(id))
        missing.push(`${from} -> ${list} ${id}`);
    };
    for (const one of activities) {
      needs("groups", one.id, one.groupId);
      needs("places", one.id, one.placeId);
      needs("ownKinds", one.id, one.ownKindId);
      for (const id of one.partnerGroupIds) needs("groups", one.id, id);
      for (const id of one.servesZoneIds) needs("zones", one.id, id);
    }
    for (const one of [...places, ...gazetteer, ...population, ...resources])
      needs("zones", one.id, one.zoneId);
    for (const one of zones) needs("zones", one.id, one.parentId);
    for (const one of [...events, ...resources]) needs("places", one.id, one.placeId);
    for (const one of [...coordinators, ...resources]) needs("groups", one.id, one.groupId);
    for (const one of coordinators) {
      needs("places", one.id, one.basePlaceId);
      for (const id of one.zoneIds) needs("zones", one.id, id);
    }
    for (const one of dateChanges) {
      needs("activities", one.date, one.activityId);
      needs("activities", one.date, one.joinsActivityId);
      needs("places", one.date, one.placeId);
    }
    for (const one of [...activities, ...places, ...zones, ...events])
      needs("sources", one.id, one.sourceId);
    expect(missing).toEqual([]);
  });

  test("every rule is one that the portal follows", () => {
    for (const { id, schedule } of activities) {
      expect([id, compileSchedule(schedule).rules.length]).toEqual([id, schedule.rules.length]);
      expect([id, schedule.certainty === null]).toEqual([id, schedule.rules.length === 0]);
    }
  });

  test("nothing in it can reach anybody: numbers, mails and pages are fictional", () => {
    const text = townText(WRITTEN_ON);
    const nationwide = new Set(["119", "110", "#7119", "189"]);
    const phones = [...text.matchAll(/"phone":"([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(
      phones.filter((phone) => !nationwide.has(phone) && !/^0000-00-\d{4}$/.test(phone)),
    ).toEqual([]);
    expect(
      [...text.matchAll(/[\w.]+@([\w.]+)/g)].filter((match) => match[1] !== "example.jp"),
    ).toEqual([]);
    expect(
      [...text.matchAll(/https?:\/\/([\w.]+)/g)].filter((match) => match[1] !== "example.jp"),
    ).toEqual([]);
    expect(coordinators.filter(({ name }) => name !== null)).toEqual([]);
  });

  test("what shelters is never exact", () => {
    for (const { kind, placeId } of activities) {
      const place = placeId === null ? undefined : placeById.get(placeId);
      if (kind === "study-support" && place?.id.startsWith("room-")) {
        expect(place.disclosure).not.toBe("exact");
      }
    }
    const shelteredRooms = places.filter(({ id }) => id.startsWith("room-"));
    expect(shelteredRooms.map(({ disclosure }) => disclosure).sort()).toEqual([
      "approximate",
      "approximate",
      "hidden",
      "hidden",
      "hidden",
    ]);
    expect(SHELTERING_KINDS.has("peer-group")).toBe(true);
  });
});

function isOn(id: string, day: Weekday, part: (starts: string) => boolean): boolean {
  const rules = activities.find((one) => one.id === id)?.schedule.rules ?? [];
  return rules.some(
    ({ rrule, starts = "" }) =>
      part(starts) &&
      (rrule.startsWith("FREQ=DAILY") || /BYDAY=([^;]*)/.exec(rrule)?.[1]?.includes(day) === true),
  );
}

function isOnSomeDay(id: string, part: (starts: string) => boolean): boolean {
  const rules = activities.find((one) => one.id === id)?.schedule.rules ?? [];
  return rules.some(({ starts = "" }) => part(starts));
}

function inDistrict(district: string) {
  const areas = new Set(
    zones.filter(({ parentId }) => parentId === `district-${district}`).map(({ id }) => id),
  );
  return activities.filter(({ placeId }) => {
    const zoneId = placeById.get(placeId ?? "")?.zoneId ?? "";
    return areas.has(zoneId) || zoneId === `district-${district}`;
  });
}
