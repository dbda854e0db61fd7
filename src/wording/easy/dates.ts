import { writtenDay } from "../written-day.ts";
import type { DateWords } from "../ja/dates.ts";

const WEEKDAYS = {
  MO: ["月", "げつ"],
  TU: ["火", "か"],
  WE: ["水", "すい"],
  TH: ["木", "もく"],
  FR: ["金", "きん"],
  SA: ["土", "ど"],
  SU: ["日", "にち"],
} as const;

/** Days of the month that are not read as number and にち. */
const DATE_READINGS: Readonly<Record<number, string>> = {
  1: "ついたち",
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};
const dateWithReading = (date: number) => {
  const own = DATE_READINGS[date];
  return own === undefined ? `${date}{日|にち}` : `{${date}日|${own}}`;
};

/** 分 is read ふん after 2, 5, 7 and 9, ぷん otherwise. */
const minuteReading = (minutes: number) => ([2, 5, 7, 9].includes(minutes % 10) ? "ふん" : "ぷん");

function time(text: string): string {
  const [hours = "", minutes = "00"] = text.split(":");
  const hour = `${Number(hours)}{時|じ}`;
  const rest = Number(minutes);
  return rest === 0 ? hour : `${hour}${rest}{分|${minuteReading(rest)}}`;
}

export const dates: DateWords = {
  weekday: (weekday) => `{${WEEKDAYS[weekday][0]}|${WEEKDAYS[weekday][1]}}`,
  weekdayLong: (weekday) => `{${WEEKDAYS[weekday][0]}曜日|${WEEKDAYS[weekday][1]}ようび}`,
  weekdayRest: "ようび",
  day: (day) => {
    const { month, date, weekday } = writtenDay(day);
    const [name, reading] = WEEKDAYS[weekday];
    return `${month}{月|がつ}${dateWithReading(date)}（{${name}|${reading}}）`;
  },
  fullDay: (day) => {
    const { year, month, date } = writtenDay(day);
    return `${year}{年|ねん}${month}{月|がつ}${dateWithReading(date)}`;
  },
  month: (day) => {
    const { year, month } = writtenDay(day);
    return `${year}{年|ねん}${month}{月|がつ}`;
  },
  time,
  fromTo: (starts, ends) => `${time(starts)}から ${time(ends)}まで`,
  from: (starts) => `${time(starts)}から`,
  until: (ends) => `${time(ends)}まで`,
  today: "きょう",
  tomorrow: "あした",
  nextTime: (when) => `{次|つぎ}は ${when}`,
};
