import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber, weekdayOf } from "../clock.ts";
import { compileSchedule } from "./compile-schedule.ts";
import { holdsOn } from "./holds-on.ts";
import { hasEnded, nextOccurrences, occurrencesBetween, occurrencesOn } from "./occurrences.ts";
import type { Closure, DateChange, Schedule, ScheduleRule } from "./schedule.ts";

const whole = (...rules: ScheduleRule[]): Schedule => ({ text: null, rules, certainty: "whole" });
const usual = (text: string, ...rules: ScheduleRule[]): Schedule => ({
  text,
  rules,
  certainty: "usual-week",
});
const days = (schedule: Schedule, from: string, to: string, changes: DateChange[] = []) =>
  occurrencesBetween(schedule, changes, from, to).map(({ date }) => date);

test("every Tuesday", () => {
  const schedule = whole({ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00", ends: "12:00" });
  expect(occurrencesBetween(schedule, [], "2026-11-21", "2026-12-05")).toEqual([
    { date: "2026-11-24", starts: "10:00", ends: "12:00", certainty: "certain" },
    { date: "2026-12-01", starts: "10:00", ends: "12:00", certainty: "certain" },
  ]);
});

test.each<[string, ScheduleRule, string[]]>([
  [
    "second and fourth Saturday",
    { rrule: "FREQ=MONTHLY;BYDAY=2SA,4SA" },
    ["2026-11-28", "2026-12-12", "2026-12-26", "2027-01-09", "2027-01-23"],
  ],
  ["fifth Sunday", { rrule: "FREQ=MONTHLY;BYDAY=5SU" }, ["2026-11-29", "2027-01-31"]],
  ["last Friday", { rrule: "FREQ=MONTHLY;BYDAY=-1FR" }, ["2026-11-27", "2026-12-25", "2027-01-29"]],
  [
    "every other Monday from a date",
    { rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", from: "2026-11-09" },
    ["2026-11-23", "2026-12-07", "2026-12-21", "2027-01-04", "2027-01-18"],
  ],
  [
    "the 5th and the last of the month",
    { rrule: "FREQ=MONTHLY;BYMONTHDAY=5,-1" },
    ["2026-11-30", "2026-12-05", "2026-12-31", "2027-01-05", "2027-01-31"],
  ],
  [
    "the first working weekday of the month",
    { rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1" },
    ["2026-12-01", "2027-01-01"],
  ],
  [
    "the last of Saturdays and Sundays",
    { rrule: "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1" },
    ["2026-11-29", "2026-12-27", "2027-01-31"],
  ],
  ["once a year", { rrule: "FREQ=YEARLY", from: "2020-12-24" }, ["2026-12-24"]],
  ["a Sunday of December, yearly", { rrule: "FREQ=YEARLY;BYMONTH=12;BYDAY=2SU" }, ["2026-12-13"]],
  ["the last Sunday of the year", { rrule: "FREQ=YEARLY;BYDAY=-1SU" }, ["2026-12-27"]],
  [
    "every third month",
    { rrule: "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU", from: "2026-06-01" },
    ["2026-12-01"],
  ],
  [
    "four times from a date",
    { rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=4", from: "2026-11-10" },
    ["2026-11-24", "2026-12-01"],
  ],
  [
    "until a date, that day included",
    { rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201" },
    ["2026-11-24", "2026-12-01"],
  ],
  [
    "from a date",
    { rrule: "FREQ=WEEKLY;BYDAY=FR", from: "2027-01-16" },
    ["2027-01-22", "2027-01-29"],
  ],
])("%s", (_, rule, expected) => {
  expect(days(whole(rule), "2026-11-21", "2027-01-31")).toEqual(expected);
});

test("what cannot be placed gives no dates", () => {
  expect(
    days(whole({ rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO" }), "2026-11-01", "2027-11-01"),
  ).toEqual([]);
  expect(days(whole({ rrule: "FREQ=MONTHLY" }), "2026-11-01", "2027-11-01")).toEqual([]);
  expect(
    days(whole({ rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=3" }), "2026-11-01", "2027-11-01"),
  ).toEqual([]);
  expect(
    days({ text: "毎月2回不定期", rules: [], certainty: null }, "2026-11-01", "2027-11-01"),
  ).toEqual([]);
});

const change = (more: Partial<DateChange> & Pick<DateChange, "date" | "change">): DateChange => ({
  activityId: "a",
  ...more,
});
const tuesdays = whole({ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00", ends: "12:00" });

test("a date that is off is off, and one in addition is there", () => {
  const changes = [
    change({ date: "2026-11-24", change: "off" }),
    change({ date: "2026-11-25", change: "on", starts: "13:00" }),
  ];
  expect(occurrencesBetween(tuesdays, changes, "2026-11-21", "2026-12-01")).toEqual([
    { date: "2026-11-25", starts: "13:00", certainty: "certain" },
    { date: "2026-12-01", starts: "10:00", ends: "12:00", certainty: "certain" },
  ]);
});

test("another place on one date keeps the hours", () => {
  const changes = [
    change({ date: "2026-11-24", change: "on", placeId: "hall", note: "工事のため" }),
  ];
  expect(occurrencesOn(tuesdays, changes, "2026-11-24")).toEqual([
    {
      date: "2026-11-24",
      starts: "10:00",
      ends: "12:00",
      placeId: "hall",
      note: "工事のため",
      certainty: "certain",
    },
  ]);
});

test("off and on together move a meeting, in whichever order they are stored", () => {
  const off = change({ date: "2026-11-24", change: "off" });
  const on = change({ date: "2026-11-24", change: "on", starts: "14:00", ends: "15:00" });
  const moved = [{ date: "2026-11-24", starts: "14:00", ends: "15:00", certainty: "certain" }];
  expect(occurrencesOn(tuesdays, [off, on], "2026-11-24")).toEqual(moved);
  expect(occurrencesOn(tuesdays, [on, off], "2026-11-24")).toEqual(moved);
});

test("the next ones, the day itself included, in order of the day's hours", () => {
  const twice = whole(
    { rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "14:00" },
    { rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00" },
  );
  const next = nextOccurrences(twice, [], "2026-11-24", 3);
  expect(next.map(({ date, starts }) => `${date} ${starts}`)).toEqual([
    "2026-11-24 10:00",
    "2026-11-24 14:00",
    "2026-12-01 10:00",
  ]);
});

test("it has ended only where every rule has", () => {
  const ended = whole({ rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261117" });
  expect(hasEnded(ended, [], "2026-11-17")).toBe(false);
  expect(hasEnded(ended, [], "2026-11-18")).toBe(true);
  expect(hasEnded(ended, [change({ date: "2026-12-01", change: "on" })], "2026-11-18")).toBe(false);
  expect(hasEnded(tuesdays, [], "2026-11-18")).toBe(false);
  expect(hasEnded(whole(), [], "2026-11-18")).toBe(false);
});

const everyDay: ScheduleRule = { rrule: "FREQ=DAILY", starts: "09:00", ends: "17:00" };
const certaintyOf = (remark: string, day: string) =>
  occurrencesOn(usual(remark, everyDay), [], day)[0]?.certainty;

test.each([
  ["", "2026-11-23", "usual"],
  ["国民の祝日に関する法律に規定する休日は利用不可。", "2026-11-23", "uncertain"],
  ["国民の祝日に関する法律に規定する休日は利用不可。", "2026-11-24", "usual"],
  ["祝日、12/29～1/3は終日利用不可", "2026-12-28", "usual"],
  ["祝日、12/29～1/3は終日利用不可", "2026-12-29", "uncertain"],
  ["祝日、12/29～1/3は終日利用不可", "2027-01-03", "uncertain"],
  ["祝日、12/29～1/3は終日利用不可", "2027-01-04", "usual"],
  ["年末年始（１２月２９日から翌年の１月３日まで）は利用不可。", "2026-12-31", "uncertain"],
  ["年末年始休み（12/28〜1/5）", "2026-12-28", "uncertain"],
  ["年末年始休み（12/28〜1/5）", "2027-01-05", "uncertain"],
  ["日曜日は17:00まで。", "2026-11-22", "uncertain"],
  ["日曜日は17:00まで。", "2026-11-21", "usual"],
  ["休館日：月曜日（休日の場合は翌平日）", "2026-11-24", "uncertain"],
  ["休館日：月曜日（休日の場合は翌平日）", "2026-11-25", "usual"],
  ["お盆休みあり", "2026-08-14", "uncertain"],
  ["月末は休館", "2026-11-30", "uncertain"],
])("a usual week with the remark %j on %s is %s", (remark, day, expected) => {
  expect(certaintyOf(remark, day)).toBe(expected);
});

test("what was said of one date is certain whatever the remark says", () => {
  const schedule = usual("祝日は休み", everyDay);
  const changes = [change({ date: "2026-11-23", change: "on" })];
  expect(occurrencesOn(schedule, changes, "2026-11-23")).toEqual([
    { date: "2026-11-23", starts: "09:00", ends: "17:00", certainty: "certain" },
  ]);
});

test("work is bounded however far is asked", () => {
  expect(occurrencesBetween(whole(everyDay), [], "2026-01-01", "9999-01-01")).toHaveLength(800);
});

test("a weekly rule falls on its weekdays and on no other, in every week", () => {
  const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
  fc.assert(
    fc.property(
      fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      fc.integer({ min: 0, max: 4000 }),
      (weekdays, offset) => {
        const from = addDays("2020-01-01", offset);
        const byDay = weekdays.map((weekday) => codes[weekday]).join(",");
        const found = days(whole({ rrule: `FREQ=WEEKLY;BYDAY=${byDay}` }), from, addDays(from, 69));
        expect(found).toHaveLength(weekdays.length * 10);
        expect(found.every((day) => weekdays.includes(weekdayOf(day)))).toBe(true);
      },
    ),
  );
});

test("a window cut in two has the same occurrences", () => {
  const schedule = whole(
    { rrule: "FREQ=MONTHLY;BYDAY=1TU,-1SU", starts: "10:00" },
    { rrule: "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE", from: "2026-01-07", starts: "13:00" },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
      const from = "2026-02-11";
      const middle = addDays(from, a);
      const to = addDays(middle, b);
      expect([...days(schedule, from, addDays(middle, -1)), ...days(schedule, middle, to)]).toEqual(
        days(schedule, from, to),
      );
    }),
  );
});

test("days on other weekdays than the rules name are left out only where nothing comes there", () => {
  const weekdays = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), {
    minLength: 1,
  });
  const rrule = fc.oneof(
    weekdays.map((of) => `FREQ=WEEKLY;BYDAY=${of.join(",")}`),
    weekdays.map((of) => `FREQ=MONTHLY;BYDAY=${of.map((day) => `2${day}`).join(",")}`),
    fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  );
  const closed: Closure = { kind: "days", weekdays: [], holidays: true };
  const closures = fc.constantFrom<Closure[]>(
    [],
    [closed],
    [{ ...closed, instead: "next-day" }],
    [{ ...closed, instead: "next-working-day" }],
    [{ ...closed, instead: "day-before" }],
  );
  const rule: fc.Arbitrary<ScheduleRule> = fc.record(
    { rrule, closures, holidays: fc.constantFrom<"also" | "only">("also", "only") },
    { requiredKeys: ["rrule", "closures"] },
  );
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
      const { rules: compiled } = compileSchedule(whole(...rules));
      const held = Array.from({ length: 400 }, (_, after) => addDays("2026-01-01", after)).filter(
        (day) => compiled.some((one) => holdsOn(one, one.closed, dayNumber(day))),
      );
      expect(days(whole(...rules), "2026-01-01", addDays("2026-01-01", 399))).toEqual(held);
    }),
  );
});
