import type { Weekday } from "../../domain/schedule/schedule.ts";
import type { DayText, TimeText } from "../../domain/units.ts";
import { writtenDay } from "../written-day.ts";

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  MO: "月",
  TU: "火",
  WE: "水",
  TH: "木",
  FR: "金",
  SA: "土",
  SU: "日",
};

/** `13:30` as 13時30分, `13:00` as 13時. */
function time(text: TimeText): string {
  const [hours = "", minutes = "00"] = text.split(":");
  return minutes === "00" ? `${Number(hours)}時` : `${Number(hours)}時${Number(minutes)}分`;
}

export const dates = {
  weekday: (weekday: Weekday) => WEEKDAYS[weekday],
  weekdayLong: (weekday: Weekday) => `${WEEKDAYS[weekday]}曜日`,
  /** What turns the short name into the long one for those who hear it. */
  weekdayRest: "曜日",
  /** 11月24日（火） */
  day: (day: DayText) => {
    const { month, date, weekday } = writtenDay(day);
    return `${month}月${date}日（${WEEKDAYS[weekday]}）`;
  },
  /** 2026年11月24日 */
  fullDay: (day: DayText) => {
    const { year, month, date } = writtenDay(day);
    return `${year}年${month}月${date}日`;
  },
  month: (day: DayText) => {
    const { year, month } = writtenDay(day);
    return `${year}年${month}月`;
  },
  time,
  fromTo: (starts: TimeText, ends: TimeText) => `${time(starts)}から${time(ends)}まで`,
  from: (starts: TimeText) => `${time(starts)}から`,
  until: (ends: TimeText) => `${time(ends)}まで`,
  today: "きょう",
  tomorrow: "あした",
  nextTime: (when: string) => `次は ${when}`,
};
export type DateWords = typeof dates;
