import { expect, test } from "vitest";
import type { Schedule } from "../schedule/schedule.ts";
import { meetingsOf } from "./meetings.ts";
import { textWithoutRemarks } from "./remarks-aside.ts";
import { usualWeekOf } from "./usual-week.ts";

/** A Tuesday. */
const ON = "2026-11-24";
const written = (text: string | null): Schedule => ({ text, rules: [], certainty: null });
const REMARKED = written("毎週水曜 10:00〜12:00（図書館休館日を除く）");

test("a text is left without its remarks, and only where it has some and names an hour", () => {
  expect(textWithoutRemarks(REMARKED)).toBe("毎週水曜 10:00〜12:00");
  expect(textWithoutRemarks(written("毎週水曜 10:00〜12:00"))).toBe(null);
  expect(textWithoutRemarks(written("（日にちは問い合わせ）"))).toBe(null);
  expect(textWithoutRemarks(written("月1回不定期（畑のようすを見て決めます）"))).toBe(null);
  expect(textWithoutRemarks(written(null))).toBe(null);
  const understood = { ...REMARKED, rules: [{ rrule: "FREQ=WEEKLY;BYDAY=WE" }] };
  expect(textWithoutRemarks(understood)).toBe(null);
});

test("with the reader the hours of such a text are compared, without it only its weekdays are known", () => {
  const written = { schedule: REMARKED, changes: [], unwritten: false, hintedDays: 0b100 };
  const read = meetingsOf({ ...written, usual: usualWeekOf(REMARKED) }, ON);
  expect(read.known).toBe("usual");
  expect(read.all.map(({ weekday, from, until }) => [weekday, from, until])).toEqual([
    [2, 600, 720],
  ]);
  expect(meetingsOf({ ...written, usual: null }, ON)).toEqual({
    known: "none",
    some: false,
    all: [],
    days: 0,
    hintedDays: 0b100,
  });
});
