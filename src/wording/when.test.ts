import { expect, test } from "vitest";
import type { Schedule } from "../domain/schedule/schedule.ts";
import { hoursWritten, monthRanges, occurrenceWritten, whenWritten } from "./when.ts";

const tuesdays: Schedule = {
  text: "毎週火曜 10:00〜12:00",
  rules: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00", ends: "12:00" }],
  certainty: "whole",
};
const saturdays: Schedule = {
  text: "毎月第2・第4土曜 13:30〜（4月〜11月）",
  rules: [{ rrule: "FREQ=MONTHLY;BYDAY=2SA,4SA;BYMONTH=4,5,6,7,8,9,10,11", starts: "13:30" }],
  certainty: "whole",
};

test("what the rules say wholly keeps its text in Japanese and is a sentence in the others", () => {
  expect(whenWritten(tuesdays, "ja")).toEqual({
    sentence: "毎週火曜 10:00〜12:00",
    asWritten: null,
  });
  expect(whenWritten(tuesdays, "easy")).toEqual({
    sentence: "{毎週|まいしゅう} {火|か}{曜日|ようび} 10{時|じ}から 12{時|じ}まで",
    asWritten: null,
  });
  expect(whenWritten(tuesdays, "en")).toEqual({
    sentence: "Every Tuesday 10:00 to 12:00",
    asWritten: null,
  });
  expect(whenWritten(saturdays, "en").sentence).toBe(
    "Every month on the 2nd and 4th Saturday (Apr to Nov) from 13:30",
  );
});

test("a usual week stands together with its remark", () => {
  const usual: Schedule = { ...tuesdays, text: "祝日は休み", certainty: "usual-week" };
  expect(whenWritten(usual, "ja")).toEqual({
    sentence: "毎週火曜日 10時から12時まで",
    asWritten: "祝日は休み",
  });
});

test("of a usual week the columns, which the sentence says, are not said twice", () => {
  const usual: Schedule = {
    ...tuesdays,
    text: "火 10:00〜12:00 祝日、12/29～1/3は休み",
    certainty: "usual-week",
  };
  expect(whenWritten(usual, "ja").asWritten).toBe("祝日、12/29～1/3は休み");
  expect(whenWritten({ ...usual, text: "月曜日は休み" }, "ja").asWritten).toBe("月曜日は休み");
});

test("what was not understood stands as it was written", () => {
  const irregular: Schedule = { text: "毎月2回不定期", rules: [], certainty: null };
  expect(whenWritten(irregular, "en")).toEqual({ sentence: null, asWritten: "毎月2回不定期" });
});

test("hours with one end unknown", () => {
  expect(hoursWritten("18:30", null, "ja")).toBe("18時30分から");
  expect(hoursWritten(null, "12:00", "ja")).toBe("12時まで");
  expect(hoursWritten(null, null, "ja")).toBe(null);
});

test("dates are written out", () => {
  const one = { date: "2026-11-24", starts: "09:05", certainty: "certain" } as const;
  expect(occurrenceWritten(one, "ja")).toBe("11月24日（火） 9時5分から");
  expect(occurrenceWritten(one, "easy")).toBe(
    "11{月|がつ}{24日|にじゅうよっか}（{火|か}） 9{時|じ}5{分|ふん}から",
  );
  expect(occurrenceWritten(one, "en")).toBe("Tue 24 November from 9:05");
});

test("months that follow each other are one range, over the turn of the year too", () => {
  expect(monthRanges([4, 5, 6, 9])).toEqual([
    [4, 6],
    [9, 9],
  ]);
  expect(monthRanges([12, 1, 2])).toEqual([[12, 2]]);
  expect(monthRanges([])).toEqual([]);
});
