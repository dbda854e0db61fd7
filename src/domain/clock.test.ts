import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayAt,
  daysBetween,
  daysInMonth,
  dayNumber,
  dayText,
  isDayText,
  millisecondsLeftToday,
  minutesOfTime,
  monthsBetween,
  timeAt,
  weekdayOf,
} from "./clock.ts";

test("a day begins at midnight in Tokyo, which is 15:00 UTC", () => {
  expect(dayAt(new Date("2026-11-20T14:59:59.999Z"))).toBe("2026-11-20");
  expect(dayAt(new Date("2026-11-20T15:00:00Z"))).toBe("2026-11-21");
  expect(timeAt(new Date("2026-11-20T14:59:59.999Z"))).toBe("23:59");
  expect(timeAt(new Date("2026-11-20T15:00:00Z"))).toBe("00:00");
});

test("what is left of today is what a page about today may be kept", () => {
  expect(millisecondsLeftToday(new Date("2026-11-20T14:59:00Z"))).toBe(60_000);
  expect(millisecondsLeftToday(new Date("2026-11-20T15:00:00Z"))).toBe(86_400_000);
  expect(millisecondsLeftToday(new Date("1969-12-31T14:00:00Z"))).toBe(3_600_000);
});

test("weekdays are counted from Monday", () => {
  expect(weekdayOf("2026-11-21")).toBe(5);
  expect(weekdayOf("2026-11-22")).toBe(6);
  expect(weekdayOf("2026-11-23")).toBe(0);
  expect(weekdayOf("1969-12-31")).toBe(2);
});

test("months end where they end", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
  expect(addMonths("2026-11-21", 2)).toBe("2027-01-21");
  expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
  expect(daysInMonth(2026, 2)).toBe(28);
  expect(daysInMonth(2026, 12)).toBe(31);
});

test("half a year has passed on its day, not before", () => {
  expect(monthsBetween("2026-05-21", "2026-11-20")).toBe(5);
  expect(monthsBetween("2026-05-21", "2026-11-21")).toBe(6);
  expect(monthsBetween("2026-11-21", "2026-05-21")).toBe(0);
  expect(monthsBetween("2026-08-31", "2027-02-28")).toBe(6);
});

test("only days of the calendar are days", () => {
  expect(isDayText("2026-02-28")).toBe(true);
  expect(isDayText("2026-02-29")).toBe(false);
  expect(isDayText("2026-13-01")).toBe(false);
  expect(isDayText("2026-1-1")).toBe(false);
  expect(isDayText("")).toBe(false);
});

test("times are minutes since midnight", () => {
  expect(minutesOfTime("00:00")).toBe(0);
  expect(minutesOfTime("13:30")).toBe(810);
  expect(minutesOfTime("24:00")).toBe(1440);
});

test("day numbers and day texts are the same days", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 100_000 }), (number) => {
      const text = dayText(number);
      expect(dayNumber(text)).toBe(number);
      expect(isDayText(text)).toBe(true);
      expect(daysBetween(text, addDays(text, 400))).toBe(400);
      expect(weekdayOf(addDays(text, 7))).toBe(weekdayOf(text));
    }),
  );
});
