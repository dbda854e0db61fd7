import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Occurrence } from "../schedule.ts";
import { occurrenceLine, understand } from "../understand.ts";
import { LONGEST_TEXT } from "./normalise.ts";
import { readSchedule } from "./read-schedule.ts";
import { windowAround } from "./resolve-date.ts";
import { WORDS } from "./vocabulary.ts";

const WINTER = { from: "2026-12-01", to: "2027-02-28" };

/** Texts as groups write them (`\\n` is a line break), each with how far it is understood and its dates in the winter of
 * 2026. The dates came from the reader and were then checked by eye; a change of any line needs the same. */
const WRITTEN = readFileSync(new URL("./written-schedules.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.replaceAll("\\n", "\n").split("\t"));

/** `10:00-12:00 1201 1208 | 13:00- 1202`: days by their hours. */
function byHours(occurrences: readonly Occurrence[] | null): string {
  const days = new Map<string, string[]>();
  for (const occurrence of occurrences ?? []) {
    const [day = "", hours = ""] = occurrenceLine(occurrence).split(" ");
    days.set(hours, [...(days.get(hours) ?? []), day.slice(5).replace("-", "")]);
  }
  return [...days].map(([hours, on]) => `${hours}${hours && " "}${on.join(" ")}`).join(" | ");
}

test.each(WRITTEN)("%s", (text = "", understood, dates = "") => {
  const read = understand(text, WINTER);
  expect([read.understood, byHours(read.occurrences)]).toEqual([understood, dates]);
});

describe("rules", () => {
  const rules = (text: string) => readSchedule(text, WINTER).rules;
  test("a season and days off", () => {
    expect(rules("毎月第2・第4土曜 10:00〜12:00（8月休み）")).toEqual([
      {
        rrule: "FREQ=MONTHLY;BYDAY=2SA,4SA;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
        starts: "10:00",
        ends: "12:00",
      },
    ]);
    expect(rules("平日 9:00〜17:00（年末年始休み）")).toEqual([
      {
        rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        starts: "09:00",
        ends: "17:00",
        closures: [
          { kind: "days", holidays: true, weekdays: [] },
          { kind: "yearly", first: "12-29", last: "01-03" },
        ],
      },
    ]);
  });
  test("what moves", () => {
    expect(rules("毎週月曜 10:00〜（祝日の場合は翌日）")).toEqual([
      {
        rrule: "FREQ=WEEKLY;BYDAY=MO",
        starts: "10:00",
        closures: [{ kind: "days", holidays: true, weekdays: [], instead: "next-day" }],
      },
    ]);
    expect(rules("9:00〜17:00 月曜休館（祝日の場合は翌平日）")).toEqual([
      {
        rrule: "FREQ=DAILY",
        starts: "09:00",
        ends: "17:00",
        closures: [{ kind: "rule", rrule: "FREQ=WEEKLY;BYDAY=MO", onHoliday: "next-working-day" }],
      },
    ]);
  });
  test("every other week from its first day, and single days", () => {
    expect(rules("隔週水曜 13:00〜15:00（12月2日から）")).toEqual([
      {
        rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
        from: "2026-12-02",
        starts: "13:00",
        ends: "15:00",
      },
    ]);
    expect(rules("12月20日（日）10時〜")).toEqual([
      { rrule: "FREQ=YEARLY;COUNT=1", from: "2026-12-20", starts: "10:00" },
    ]);
  });
});

test("the rest is what was written", () => {
  expect(readSchedule("毎週火曜　１０：００〜（要予約）", WINTER)).toMatchObject({
    understood: "part",
    rest: "要予約",
  });
  const irregular = "月１回不定期　くわしくはチラシで";
  expect(readSchedule(irregular, WINTER)).toMatchObject({ understood: "none", rest: irregular });
});

test("a date without a year is near the day on which it is stored", () => {
  const day = (text: string) => readSchedule(text, windowAround("2026-11-21")).rules[0]?.from;
  expect(day("1月10日 10:00〜")).toBe("2027-01-10");
  expect(day("10月7日 10:00〜")).toBe("2026-10-07");
  expect(day("1月10日（土）10:00〜")).toBe(undefined);
});

/** How much work a character may cause: its words are looked up, and a list is looked through a few times. */
const STEPS_A_CHARACTER = 400;
const bounded = (text: string) => {
  const { understood, rules, rest, steps } = readSchedule(text, WINTER);
  expect(steps).toBeLessThanOrEqual(STEPS_A_CHARACTER * (text.length + 1));
  expect(understood === "none").toBe(rules.length === 0);
  if (understood === "none") expect(rest).toBe(text);
  if (understood === "whole") expect(rest).toBe("");
};

test("any text at all: nothing is thrown, work is linear", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), bounded), { numRuns: 1000 });
}, 60_000);

const word = fc.constantFrom(...WORDS.keys(), ..."月火水木金土日", ..."0123456789", "15", "2027");

test("any words of schedules: nothing is thrown, work is linear", () => {
  const words = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(fc.property(words, bounded), { numRuns: 3000 });
}, 60_000);

test.each([
  ["weekdays", "月・"],
  ["ordinals", "第1・"],
  ["numbers", "1、"],
  ["days", "1月9日・"],
  ["months", "1〜"],
  ["brackets", "（"],
  ["hours", "10:00〜"],
  ["am", "午前"],
  ["closures", "祝日休み"],
  ["cases", "祝日の場合は"],
  ["remarks", "雨天中止、"],
  ["kanji", "十"],
  ["expanding letters", "ﷺ"],
  ["marks that join", "か\u3099\u3099"],
  ["lone surrogates", "\ud800"],
])("%s without end", (_, part) => {
  for (const size of [100, 500, LONGEST_TEXT]) {
    bounded(part.repeat(Math.ceil(size / part.length)).slice(0, size));
  }
});

test("what is too long is not read", () => {
  const { understood, steps } = readSchedule("月".repeat(LONGEST_TEXT + 1), WINTER);
  expect([understood, steps]).toEqual(["none", 0]);
});

test("full width, other dashes and other spaces mean the same", () => {
  const plain = "毎週火曜 10:00~12:00(祝日休み)";
  const wide = "毎週火曜　１０：００～１２：００（祝日休み）";
  const { rules } = readSchedule(plain, WINTER);
  expect(rules).toHaveLength(1);
  for (const dash of "〜～~-‐–—―−ー") {
    expect(readSchedule(wide.replace("～", dash), WINTER).rules).toEqual(rules);
  }
});
