import holidayJp from "@holiday-jp/holiday_jp";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../clock.ts";
import { isHoliday, isWorkingDay } from "./holidays.ts";

const daysOf = (year: number): string[] => {
  const found: string[] = [];
  for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++)
    if (isHoliday(day)) found.push(dayText(day));
  return found;
};

describe("isHoliday", () => {
  it("is every day of the list that others keep, and no other, from 2000 to 2050", () => {
    const listed = Object.keys(holidayJp.holidays).filter((day) => day >= "2000-01-01");
    const ours = Array.from({ length: 51 }, (_, index) => daysOf(2000 + index)).flat();
    expect(listed.length).toBeGreaterThan(51 * 15);
    expect(ours).toEqual(listed.sort());
  });

  it("knows the year of the accession", () => {
    expect(
      daysOf(2019).filter((day) => day.slice(5, 7) === "04" || day.slice(5, 7) === "05"),
    ).toEqual([
      "2019-04-29",
      "2019-04-30",
      "2019-05-01",
      "2019-05-02",
      "2019-05-03",
      "2019-05-04",
      "2019-05-05",
      "2019-05-06",
    ]);
  });

  it("gives a day for a Sunday's holiday, and the day between two", () => {
    const september = daysOf(2026).filter((day) => day.startsWith("2026-09"));
    expect(september).toEqual(["2026-09-21", "2026-09-22", "2026-09-23"]);
    expect(daysOf(2026).filter((day) => day.startsWith("2026-05"))).toEqual([
      "2026-05-03",
      "2026-05-04",
      "2026-05-05",
      "2026-05-06",
    ]);
  });

  it("goes to the last year of the formula for equinoxes", () => {
    expect(daysOf(2099).length).toBeGreaterThanOrEqual(16);
    expect(daysOf(2100)).toEqual([]);
  });
});

describe("isWorkingDay", () => {
  it("is no holiday and no weekend", () => {
    expect(isWorkingDay(dayNumber("2026-11-20"))).toBe(true);
    expect(isWorkingDay(dayNumber("2026-11-21"))).toBe(false);
    expect(isWorkingDay(dayNumber("2026-11-23"))).toBe(false);
  });
});
