import { describe, expect, it } from "vitest";
import type { ImportContext } from "../../domain/import/outcome.ts";
import type { Schedule } from "../../domain/schedule/schedule.ts";
import { HIDAMARI } from "../testing/linkdata-file.ts";
import { readWritten } from "./written-schedule.ts";

const asText = (text: string | null): Schedule => ({ text, rules: [], certainty: null });
const read = (
  text: string | null,
  context: Partial<ImportContext> = {},
  confirmedOn: string | null = null,
) =>
  readWritten(
    asText(text),
    { id: "a", confirmedOn, column: "開催日時" },
    { ...HIDAMARI, ...context },
  );

describe("a written schedule", () => {
  it.each([
    [
      "毎週火曜 10:00〜12:00",
      "whole",
      [{ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00", ends: "12:00" }],
    ],
    ["毎週火曜 10:00〜（要予約）", "part", [{ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00" }]],
    ["月1回不定期", "as-written", []],
  ])("%s: %s", (text, reading, rules) => {
    const certainty = rules.length > 0 ? "whole" : null;
    expect(read(text)).toEqual({ schedule: { text, rules, certainty }, reading, problems: [] });
  });

  it("that is none stays none", () => {
    expect(read(null)).toEqual({ schedule: asText(null), reading: null, problems: [] });
  });
});

describe("a day without a year", () => {
  const TEXT = "1月24日 10:00〜12:00";
  const daysOf = ({ schedule }: ReturnType<typeof read>) => schedule.rules.map(({ from }) => from);
  const assumed = (value: string) => [{ code: "schedule-year-assumed", column: "開催日時", value }];

  it("is the one around the day of the import, and that is said", () => {
    const first = read(TEXT, { today: "2026-11-22" });
    expect([daysOf(first), first.problems]).toEqual([["2027-01-24"], assumed("2027-01-24")]);
  });

  it("is the one around the day of confirmation, whenever the file is taken", () => {
    expect(daysOf(read(TEXT, { today: "2027-11-22" }, "2026-10-01"))).toEqual(["2027-01-24"]);
    // A confirmation that is still to come is a slip.
    expect(daysOf(read(TEXT, { today: "2026-11-22" }, "2062-10-01"))).toEqual(["2027-01-24"]);
  });

  it("stays what it was while nobody said it anew, and is told again", () => {
    const first = read(TEXT, { today: "2026-11-22" });
    const earlier = new Map([["a", { schedule: first.schedule, confirmedOn: null }]]);
    const second = read(TEXT, { today: "2027-11-22", earlier });
    expect(second).toEqual(first);
    const confirmed = read(TEXT, { today: "2027-11-22", earlier }, "2027-11-01");
    expect(daysOf(confirmed)).toEqual(["2028-01-24"]);
    const other = read("1月25日 10:00〜12:00", { today: "2027-11-22", earlier });
    expect(daysOf(other)).toEqual(["2028-01-25"]);
  });

  it("is nothing to tell of where every day of every year is meant, or the year is written", () => {
    expect(read("毎週火曜 10:00〜12:00（12/29〜1/3休み）").problems).toEqual([]);
    expect(read("令和9年1月24日 10:00〜12:00").problems).toEqual([]);
  });
});
