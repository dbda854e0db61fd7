import { expect, test } from "vitest";
import { isInside } from "../../src/domain/geometry/is-inside.ts";
import { occurrencesOn } from "../../src/domain/schedule/occurrences.ts";
import { makeTown, WRITTEN_ON } from "./town.ts";
import { nthWeekday, ruleOf } from "./when.ts";

const { activities = [], dateChanges = [], places = [], zones = [] } = makeTown(WRITTEN_ON).records;
const datesOf = (id: string) => dateChanges.filter(({ activityId }) => activityId === id);

test("the desk travels once a month through each 日常生活圏域, to a place that lies in it", () => {
  for (const side of ["west", "east"]) {
    const stops = datesOf(`desk-sogo-${side}`);
    expect(stops.map(({ date }) => date.slice(0, 7))).toEqual([
      "2026-10",
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
    ]);
    expect(new Set(stops.map(({ placeId }) => placeId)).size).toBe(6);
    const boundary = zones.find(({ id }) => id === `life-${side}`)?.boundary;
    for (const { placeId } of stops) {
      const at = places.find(({ id }) => id === placeId)?.truePosition;
      expect([placeId, at && boundary && isInside(at, boundary)]).toEqual([placeId, true]);
    }
  }
});

test("the round joins salons on days when they are held", () => {
  const round = datesOf("desk-junkai");
  expect(round.length).toBe(12);
  for (const { date, joinsActivityId } of round) {
    const salon = activities.find(({ id }) => id === joinsActivityId);
    if (salon === undefined) throw new Error(`no salon ${joinsActivityId}`);
    expect([date, occurrencesOn(salon.schedule, datesOf(salon.id), date).length]).toEqual([
      date,
      1,
    ]);
  }
});

test("the city hall's desk is closed on the Wednesday of the year's end", () => {
  expect(datesOf("desk-sogo")).toEqual([
    {
      activityId: "desk-sogo",
      date: "2026-12-30",
      change: "off",
      note: "年末年始のためお休みです",
    },
  ]);
});

test("shorthand becomes RFC 5545", () => {
  expect(ruleOf("TU 10:00-11:30")).toEqual({
    rrule: "FREQ=WEEKLY;BYDAY=TU",
    starts: "10:00",
    ends: "11:30",
  });
  expect(ruleOf("1SA,3SA 10:00-12:00")).toEqual({
    rrule: "FREQ=MONTHLY;BYDAY=1SA,3SA",
    starts: "10:00",
    ends: "12:00",
  });
  expect(ruleOf("@20 10:00-14:00 [3-5]").rrule).toBe("FREQ=MONTHLY;BYMONTHDAY=20;BYMONTH=3,4,5");
  expect(ruleOf("-1TU 10:00- [!8]")).toEqual({
    rrule: "FREQ=MONTHLY;BYDAY=-1TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
    starts: "10:00",
  });
  expect(() => ruleOf("毎週火曜")).toThrow();
  expect(nthWeekday("2026-12-01", 1, "TU")).toBe("2026-12-01");
  expect(nthWeekday("2026-12-09", 3, "SU")).toBe("2026-12-20");
  expect(nthWeekday("2027-02-01", -1, "SU")).toBe("2027-02-28");
});
