import { expect, test } from "vitest";
import { scheduleFrom } from "../reading/read-schedule.ts";
import { windowAround } from "../reading/resolve-date.ts";
import { draftOfSchedule, formOfDraft } from "./write-form.ts";

/** The form in which somebody goes on who wrote this. */
const formOf = (text: string) => {
  const draft = draftOfSchedule(scheduleFrom(text, windowAround("2026-11-22")));
  return draft === null ? null : decodeURIComponent(formOfDraft(draft).toString());
};

test.each([
  ["毎週火・木曜 10:00〜12:00", "often=weekly&weekday=TU&weekday=TH&starts=10:00&ends=12:00"],
  [
    "毎月第2・第4土曜 13時〜（8月休み）",
    "often=nth&nth=2&nth=4&weekday=SA&starts=13:00&months=except&month=8",
  ],
  [
    "隔週水曜 13:00〜15:00（12月2日から）",
    "often=biweekly&weekday=WE&first=2026-12-02&starts=13:00&ends=15:00",
  ],
  [
    "平日 9:00〜17:00（年末年始休み）",
    "often=weekly&weekday=MO&weekday=TU&weekday=WE&weekday=TH&weekday=FR&starts=09:00&ends=17:00&holidays=off&newyear=1",
  ],
  [
    "土日祝 10:00〜16:00",
    "often=weekly&weekday=SA&weekday=SU&starts=10:00&ends=16:00&holidays=also",
  ],
  [
    "毎月5日・末日（4月〜6月）",
    "often=monthdays&monthday=5&monthday=-1&months=only&month=4&month=5&month=6",
  ],
  [
    "12月5日、1月9日 10:00〜11:00",
    "often=dates&date=2026-12-05&date=2027-01-09&starts=10:00&ends=11:00",
  ],
  [
    "毎週月曜 10:00〜12:00、13:30〜15:00（祝日の場合は翌日）",
    "often=weekly&weekday=MO&starts=10:00&ends=12:00&starts2=13:30&ends2=15:00&holidays=next-day",
  ],
  [
    "毎日",
    "often=weekly&weekday=MO&weekday=TU&weekday=WE&weekday=TH&weekday=FR&weekday=SA&weekday=SU",
  ],
])("%s goes on as fields", (text, form) => {
  expect(formOf(text)).toBe(form);
});

test.each([
  "月1回 不定期",
  "第1火曜 10:00〜、第3木曜 13:00〜",
  "月〜金 9:00〜17:00、土 9:00〜12:00",
  "9:00〜17:00 月曜休館（祝日の場合は翌平日）",
  "毎週火曜 10:00〜（第3火曜を除く）",
  "毎週土曜 10:00〜（2月13日は休み）",
  "祝日 10:00〜12:00",
  "毎週火曜 午前2時〜午前4時",
  "年末年始は12月28日〜1月5日休み 毎週火曜 10時〜",
])("%s is more than the form asks: it stays a sentence", (text) => {
  expect(formOf(text)).toBe(null);
});
