import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarEntries } from "../../src/domain/schedule/calendar-entries.ts";
import { occurrencesBetween } from "../../src/domain/schedule/occurrences.ts";
import { scheduleFrom } from "../../src/domain/schedule/reading/read-schedule.ts";
import type { DateChange, Occurrence, Schedule } from "../../src/domain/schedule/schedule.ts";
import { occurrenceLine } from "../../src/domain/schedule/understand.ts";
import { calendarFile } from "../../src/formats/icalendar.ts";
import { expandCalendar } from "../support/expand-calendar.ts";
import { writtenSchedule } from "../support/written-schedule.ts";

const FROM = "2026-11-01";
const TO = "2028-10-31";

const fileOf = (schedule: Schedule, changes: readonly DateChange[] = []): string =>
  calendarFile({
    entries: calendarEntries(schedule, changes, FROM, TO),
    uid: "999999-a",
    title: "お茶の会",
    descriptionOf: () => schedule.text ?? "",
    url: "https://example.jp/999999/ja/activity/a",
    stamp: "2026-11-01",
    sequence: 3,
    locationOf: () => null,
  });

/** What a calendar may claim; one that only says when it ends is a whole day there. */
const claimed = (occurrences: readonly Occurrence[]): string[] =>
  occurrences
    .filter(({ certainty }) => certainty !== "uncertain")
    .map(({ date, starts, ...one }) => (starts === undefined ? { date } : { date, starts, ...one }))
    .map((one) => occurrenceLine({ ...one, certainty: "certain" }))
    .sort();

function expectSame(schedule: Schedule, changes: readonly DateChange[] = []): number {
  const dates = claimed(occurrencesBetween(schedule, changes, FROM, TO));
  expect(expandCalendar(fileOf(schedule, changes), FROM, TO)).toEqual(dates);
  return dates.length;
}

interface DemoTown {
  readonly records: {
    readonly activities: readonly { readonly id: string; readonly schedule: Schedule }[];
    readonly dateChanges: readonly DateChange[];
  };
}
const demo: DemoTown = JSON.parse(
  readFileSync(new URL("../../supabase/demo/town.json", import.meta.url), "utf8"),
);

test("every activity of the demo town over two years, date changes included, as ical.js has it", () => {
  let dates = 0;
  for (const { id, schedule } of demo.records.activities) {
    const changes = demo.records.dateChanges.filter(({ activityId }) => activityId === id);
    dates += expectSame(schedule, changes);
  }
  expect(dates).toBeGreaterThan(10_000);
}, 180_000);

test("written schedules with days off, holidays and moves, as ical.js has them", () => {
  let dates = 0;
  fc.assert(
    fc.property(writtenSchedule, (text) => {
      dates += expectSame(scheduleFrom(text, { from: FROM, to: TO }));
    }),
    { numRuns: 100, seed: 20261122 },
  );
  expect(dates).toBeGreaterThan(5000);
}, 180_000);

const change = fc
  .record(
    {
      date: fc.constantFrom("2026-12-01", "2026-12-08", "2026-12-09", "2027-01-05", "2028-12-05"),
      change: fc.constantFrom("on" as const, "off" as const),
      starts: fc.constantFrom("10:00", "13:30"),
      ends: fc.constantFrom("12:00", "24:00"),
      placeId: fc.constant("p"),
      note: fc.constant("年に1度"),
    },
    { requiredKeys: ["date", "change"] },
  )
  .map((one): DateChange => ({ activityId: "a", ...one }));

test("what is different on single dates, as ical.js has it", () => {
  const texts = [
    "毎週火曜 10:00〜12:00",
    "毎週火曜、第2水曜 13:30〜",
    "毎週火曜（祝日休み）",
    "不定期",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.uniqueArray(change, {
        maxLength: 5,
        selector: ({ date, change: kind, starts }) => `${date} ${kind} ${starts}`,
      }),
      (text, changes) => {
        expectSame(scheduleFrom(text, { from: FROM, to: TO }), changes);
      },
    ),
    { numRuns: 120, seed: 20261122 },
  );
}, 180_000);

describe("a rule that nothing bends goes on; a bent one ends where its days off are known", () => {
  const rules = (text: string) =>
    fileOf(scheduleFrom(text, { from: FROM, to: TO }))
      .split("\r\n")
      .filter((line) => line.startsWith("RRULE"));

  test.each([
    ["毎週火曜 10:00〜12:00", ["RRULE:FREQ=WEEKLY;BYDAY=TU"]],
    ["毎週火曜", ["RRULE:FREQ=WEEKLY;BYDAY=TU"]],
    ["毎週火曜 10:00〜（祝日休み）", ["RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20281031T145959Z"]],
    ["毎週火曜（祝日休み）", ["RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20281031"]],
    [
      "令和9年1月14日から3月18日までの毎週木曜日 10:00〜",
      ["RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270318T145959Z"],
    ],
    ["1月9日、2月13日 10:00〜", []],
  ])("%s", (text, lines) => {
    expect(rules(text)).toEqual(lines);
  });
});

/** Any code points, lone surrogates too. */
const anyLetters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

test("lines are at most 75 octets, end in CRLF and unfold to what was folded", () => {
  fc.assert(
    fc.property(anyLetters, (title) => {
      const text = calendarFile({
        entries: { series: [], single: [{ date: "2026-12-01", certainty: "certain" }] },
        uid: "u",
        title,
        descriptionOf: () => "",
        url: "https://example.jp/",
        stamp: FROM,
        sequence: 0,
        locationOf: () => title,
      });
      expect(text.endsWith("\r\n")).toBe(true);
      const lines = text.slice(0, -2).split("\r\n");
      expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual(
        [],
      );
      const summary = /^SUMMARY:(.*)$/m.exec(text.replaceAll("\r\n ", ""))?.[1] ?? "";
      const plain = summary.replace(/\\([\\;,n])/g, (_, one) => (one === "n" ? "\n" : one));
      const expected = title.replace(/\r\n?/g, "\n").replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, "");
      expect(plain).toBe(expected.toWellFormed());
    }),
    { numRuns: 300, seed: 20261122 },
  );
}, 180_000);

test("no dates: the time zone alone, which empties a calendar that was subscribed to", () => {
  const text = fileOf({ text: "不定期", rules: [], certainty: null });
  expect(text).toContain("BEGIN:VTIMEZONE");
  expect(text).not.toContain("VEVENT");
});

const GOLDEN = new URL("../golden/", import.meta.url);
const CHANGES: readonly DateChange[] = [
  { activityId: "a", date: "2026-12-08", change: "off", note: "会館の工事" },
  { activityId: "a", date: "2026-12-15", change: "on", placeId: "elsewhere", note: "もちつき" },
  { activityId: "a", date: "2026-12-19", change: "on", starts: "09:00", ends: "11:00" },
];

test.each([
  ["weekly", "毎週火曜 10:00〜12:00", [], "whole"],
  ["weekly-with-changes", "毎週火曜 10:00〜12:00", CHANGES, "whole"],
  ["days-off", "毎月第2・第4月曜 13:30〜（祝日の場合は翌日、8月休み）", [], "whole"],
  ["single-days", "1月9日・23日、2月13日", [], "whole"],
  ["usual-week", "月火水木金 09:00〜17:00 祝日はお休みのことも", [], "usual-week"],
] as const)("%s.ics is as it was", async (name, text, changes, certainty) => {
  const read = scheduleFrom(text, { from: FROM, to: TO });
  const rule = { rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", starts: "09:00", ends: "17:00" };
  const schedule: Schedule = certainty === "whole" ? read : { text, rules: [rule], certainty };
  const file = calendarFile({
    entries: calendarEntries(schedule, changes, FROM, "2027-12-31"),
    uid: "999999-a",
    title: "お茶の会; みんなの居場所, どなたでも",
    descriptionOf: (one) =>
      [one?.note, text, "行く前に確かめてください。"]
        .filter((line) => line !== undefined)
        .join("\n"),
    url: "https://example.jp/999999/ja/activity/a",
    stamp: "2026-10-01",
    sequence: 12,
    locationOf: (one) => (one?.placeId === undefined ? "港集会所（ひなた市港町1-2）" : "山の家"),
  });
  await expect(file).toMatchFileSnapshot(new URL(`${name}.ics`, GOLDEN).pathname);
});
