import { expect, test } from "vitest";
import { scheduleFrom } from "../../domain/schedule/reading/read-schedule.ts";
import { windowAround } from "../../domain/schedule/reading/resolve-date.ts";
import type { DateChange } from "../../domain/schedule/schedule.ts";
import { structuredSchedule } from "./structured-schedule.ts";

const TODAY = "2026-11-22";
const said = (text: string, changes: readonly DateChange[] = []): unknown =>
  structuredSchedule(
    { name: "会", schedule: scheduleFrom(text, windowAround(TODAY)) },
    changes,
    TODAY,
  );

const TOKYO = { scheduleTimezone: "Asia/Tokyo" };
const TUESDAYS = {
  "@type": "Schedule",
  repeatFrequency: "P1W",
  byDay: ["https://schema.org/Tuesday"],
  startDate: "2026-11-24",
  startTime: "10:00",
  endTime: "12:00",
};

test("a rule alone goes on", () => {
  expect(said("毎週火曜 10:00〜12:00")).toEqual({ eventSchedule: [{ ...TUESDAYS, ...TOKYO }] });
});

test("days off are dates that are left out, as far as they are told", () => {
  expect(said("毎週火曜 10:00〜12:00（年末年始・祝日休み）")).toEqual({
    eventSchedule: [
      {
        ...TUESDAYS,
        endDate: "2027-05-23",
        exceptDate: ["2026-12-29", "2027-02-23", "2027-05-04"],
        ...TOKYO,
      },
    ],
  });
});

test("weeks and months of a monthly rule are said", () => {
  expect(said("毎月第2・第4土曜（8月休み）")).toEqual({
    eventSchedule: [
      {
        "@type": "Schedule",
        repeatFrequency: "P1M",
        byDay: ["https://schema.org/Saturday"],
        byMonthWeek: [2, 4],
        byMonth: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12],
        startDate: "2026-11-28",
        ...TOKYO,
      },
    ],
  });
});

test("what a Schedule cannot say is told by its dates", () => {
  expect(said("毎月最終金曜 18:00〜24:00（2月・3月休み）")).toEqual({
    subEvent: ["2026-11-27", "2026-12-25", "2027-01-29", "2027-04-30"].map((day) => ({
      "@type": "Event",
      name: "会",
      startDate: `${day}T18:00:00+09:00`,
      endDate: expect.stringMatching(/T00:00:00\+09:00$/),
    })),
  });
});

test("what is said of single dates comes from there, not from the rule", () => {
  const changes: readonly DateChange[] = [
    { activityId: "a", date: "2026-12-01", change: "off" },
    { activityId: "a", date: "2026-12-08", change: "on", starts: "10:00", placeId: "p" },
    { activityId: "a", date: "2026-12-12", change: "on" },
  ];
  expect(said("毎週火曜 10:00〜12:00", changes)).toEqual({
    eventSchedule: [{ ...TUESDAYS, exceptDate: ["2026-12-01", "2026-12-08"], ...TOKYO }],
    subEvent: [
      {
        "@type": "Event",
        name: "会",
        startDate: "2026-12-08T10:00:00+09:00",
        endDate: "2026-12-08T12:00:00+09:00",
      },
      { "@type": "Event", name: "会", startDate: "2026-12-12" },
    ],
  });
});

test("no dates, nothing said", () => {
  expect(said("不定期")).toEqual({});
});
