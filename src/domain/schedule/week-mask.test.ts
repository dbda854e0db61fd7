import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber, daysInMonth, minutesOfTime, partsOfDay, weekdayOf } from "../clock.ts";
import { countDates, dateBitset, hasDate, nextDate, sharedDates } from "./date-bitset.ts";
import { occurrencesBetween } from "./occurrences.ts";
import { type Schedule, type ScheduleRule, WEEKDAYS } from "./schedule.ts";
import {
  EVERY_WEEK,
  hasSlot,
  LAST_WEEK,
  sharedHalfHours,
  weekBitsOf,
  weekPattern,
} from "./week-mask.ts";

const whole = (...rules: ScheduleRule[]): Schedule => ({ text: null, rules, certainty: "whole" });
const FROM = "2026-11-01";
const DAYS = 400;

test("second and fourth Saturday, and Tuesdays", () => {
  const schedule = whole(
    { rrule: "FREQ=MONTHLY;BYDAY=2SA,4SA", starts: "10:00", ends: "12:15" },
    { rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "13:30" },
  );
  const { entries, exact } = weekPattern(schedule);
  expect(exact).toBe(true);
  expect(entries.map(({ weeks }) => weeks)).toEqual([0b00010, 0b01000, EVERY_WEEK]);
  const saturday = entries[0]?.slots ?? new Uint32Array();
  expect([19, 20, 24, 25].map((slot) => hasSlot(saturday, 5, slot))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(sharedHalfHours(saturday, saturday)).toBe(5);
});

test("what seasons, days off and every other week change is not for the mask to tell", () => {
  const exact = (rule: ScheduleRule) => weekPattern(whole(rule)).exact;
  expect(exact({ rrule: "FREQ=WEEKLY;BYDAY=TU" })).toBe(true);
  expect(exact({ rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from: FROM })).toBe(false);
  expect(exact({ rrule: "FREQ=WEEKLY;BYDAY=TU;BYMONTH=4" })).toBe(false);
  expect(exact({ rrule: "FREQ=MONTHLY;BYMONTHDAY=5" })).toBe(false);
  const closures = [{ kind: "days", holidays: true, weekdays: [] }] as const;
  expect(exact({ rrule: "FREQ=WEEKLY;BYDAY=TU", closures })).toBe(false);
});

test("days of a month by their weeks", () => {
  expect([1, 8, 28, 29].map((day) => weekBitsOf(day, 31))).toEqual([
    0b1,
    0b10,
    LAST_WEEK | 0b1000,
    LAST_WEEK | 0b10000,
  ]);
});

const weekday = fc.constantFrom(...WEEKDAYS);
const byDay = fc.array(weekday, { minLength: 1, maxLength: 3 }).map((days) => days.join(","));
const nth = fc
  .array(fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1), weekday), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([ordinal, day]) => `${ordinal}${day}`).join(","));
const hours = fc.constantFrom(
  {},
  { starts: "10:00", ends: "12:00" },
  { starts: "13:15", ends: "14:45" },
  { starts: "18:30" },
);
const plainRule = fc.oneof(
  fc.tuple(byDay, hours).map(([days, at]) => ({ rrule: `FREQ=WEEKLY;BYDAY=${days}`, ...at })),
  fc.tuple(nth, hours).map(([days, at]) => ({ rrule: `FREQ=MONTHLY;BYDAY=${days}`, ...at })),
);
const anyRule = fc.oneof(
  plainRule,
  byDay.map((days) => ({ rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days}`, from: "2026-11-04" })),
  byDay.map((days) => ({ rrule: `FREQ=WEEKLY;BYDAY=${days}`, holidays: "also" as const })),
  byDay.map((days) => ({
    rrule: `FREQ=WEEKLY;BYDAY=${days}`,
    closures: [
      { kind: "days", holidays: true, weekdays: [], instead: "next-working-day" },
      { kind: "yearly", first: "12-29", last: "01-03" },
    ] as const,
  })),
  fc.constant({ rrule: "FREQ=MONTHLY;BYMONTHDAY=5,-1;BYMONTH=12,1,2" }),
);
const schedules = (rule: fc.Arbitrary<ScheduleRule>) =>
  fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => whole(...rules));

/** The half hours of a day by the occurrences themselves. */
function halfHoursOf(schedule: Schedule, day: string): Set<number> {
  const slots = new Set<number>();
  for (const { starts, ends } of occurrencesBetween(schedule, [], day, day)) {
    const from = starts === undefined ? 0 : Math.floor(minutesOfTime(starts) / 30);
    const until = ends === undefined ? 48 : Math.ceil(minutesOfTime(ends) / 30);
    for (let slot = from; slot < until; slot++) slots.add(slot);
  }
  return slots;
}

test("an exact mask tells the same half hours of each day as the occurrences", () => {
  const property = fc.property(schedules(plainRule), fc.nat(DAYS), (schedule, ahead) => {
    const { entries, exact } = weekPattern(schedule);
    expect(exact).toBe(true);
    const day = addDays(FROM, ahead);
    const { year, month, day: ofMonth } = partsOfDay(dayNumber(day));
    const bits = weekBitsOf(ofMonth, daysInMonth(year, month));
    const slots = new Set<number>();
    for (const entry of entries) {
      if ((entry.weeks & bits) === 0) continue;
      for (let slot = 0; slot < 48; slot++) {
        if (hasSlot(entry.slots, weekdayOf(day), slot)) slots.add(slot);
      }
    }
    expect([...slots].sort()).toEqual([...halfHoursOf(schedule, day)].sort());
  });
  fc.assert(property, { numRuns: 1000 });
});

test("no mask misses a half hour of any schedule", () => {
  const property = fc.property(schedules(anyRule), fc.nat(DAYS), (schedule, ahead) => {
    const day = addDays(FROM, ahead);
    const { entries } = weekPattern(schedule);
    for (const slot of halfHoursOf(schedule, day)) {
      expect(entries.some(({ slots }) => hasSlot(slots, weekdayOf(day), slot))).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 1000 });
});

test("a date bitset holds the days of the occurrences, every other week and days off too", () => {
  const property = fc.property(schedules(anyRule), schedules(anyRule), (one, other) => {
    const bitset = dateBitset(one, [], FROM, DAYS);
    const last = addDays(FROM, DAYS - 1);
    const days = new Set(occurrencesBetween(one, [], FROM, last).map(({ date }) => date));
    const others = new Set(occurrencesBetween(other, [], FROM, last).map(({ date }) => date));
    const all = Array.from({ length: DAYS }, (_, ahead) => addDays(FROM, ahead));
    expect(all.filter((day) => hasDate(bitset, day))).toEqual([...days]);
    expect(countDates(bitset)).toBe(days.size);
    expect(sharedDates(bitset, dateBitset(other, [], FROM, DAYS))).toBe(
      [...days].filter((day) => others.has(day)).length,
    );
    const after = addDays(FROM, 100);
    expect(nextDate(bitset, after)).toBe([...days].find((day) => day >= after) ?? null);
  });
  fc.assert(property, { numRuns: 100 });
});

test("outside its window a bitset says no", () => {
  const bitset = dateBitset(whole({ rrule: "FREQ=DAILY" }), [], FROM, 3);
  expect(["2026-10-31", "2026-11-03", "2026-11-04"].map((day) => hasDate(bitset, day))).toEqual([
    false,
    true,
    false,
  ]);
  expect(nextDate(bitset, "2026-11-04")).toBe(null);
  expect(countDates(dateBitset(whole({ rrule: "FREQ=DAILY" }), [], FROM, 0))).toBe(0);
});
