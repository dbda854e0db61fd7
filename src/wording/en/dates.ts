import { writtenDay } from "../written-day.ts";
import type { DateWords } from "../ja/dates.ts";

const SHORT = { MO: "Mon", TU: "Tue", WE: "Wed", TH: "Thu", FR: "Fri", SA: "Sat", SU: "Sun" };
const LONG = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthName = (month: number) => MONTHS[month - 1] ?? "";
/** Jan to Dec, where room is short. */
export const shortMonth = (month: number): string =>
  MONTHS[month - 1]?.slice(0, 3) ?? String(month);

const ORDINALS = ["", "1st", "2nd", "3rd", "4th", "5th"];
export const nth = (number: number): string => ORDINALS[number] ?? `${number}th`;

const time = (text: string) => text.replace(/^0(?=\d:)/, "");

export const dates: DateWords = {
  weekday: (weekday) => SHORT[weekday],
  weekdayLong: (weekday) => LONG[weekday],
  weekdayRest: "",
  day: (day) => {
    const { month, date, weekday } = writtenDay(day);
    return `${SHORT[weekday]} ${date} ${monthName(month)}`;
  },
  fullDay: (day) => {
    const { year, month, date } = writtenDay(day);
    return `${date} ${monthName(month)} ${year}`;
  },
  month: (day) => {
    const { year, month } = writtenDay(day);
    return `${monthName(month)} ${year}`;
  },
  time,
  fromTo: (starts, ends) => `${time(starts)} to ${time(ends)}`,
  from: (starts) => `from ${time(starts)}`,
  until: (ends) => `until ${time(ends)}`,
  today: "today",
  tomorrow: "tomorrow",
  nextTime: (when) => `next ${when}`,
};
