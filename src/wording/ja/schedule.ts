import type { ClosurePart, DaysPart, WhenPart } from "../../domain/schedule/sentence-parts.ts";
import type { Move, Weekday } from "../../domain/schedule/schedule.ts";
import { dates } from "./dates.ts";

const ordinal = (number: number) => (number === -1 ? "最終" : `第${number}`);
const dateOfMonth = (date: number) => (date === -1 ? "末日" : `${date}日`);
const named = (weekdays: readonly Weekday[]) =>
  `${weekdays.map((weekday) => dates.weekday(weekday)).join("・")}曜日`;

function days(part: WhenPart): string {
  if (part.how === "once") return part.onDays.map((day) => dates.fullDay(day)).join("、");
  if (part.how === "holidays") return "祝日";
  return `${daysNamed(part)}${part.andHolidays ? "と祝日" : ""}`;
}

function daysNamed({ how, interval, weekdays, ordinals, dates: ofMonth }: DaysPart): string {
  if (how === "daily") return interval === 1 ? "毎日" : `${interval}日ごと`;
  if (how === "dates") return `毎月${ofMonth.map(dateOfMonth).join("・")}`;
  if (how === "nth") return `毎月${ordinals.map(ordinal).join("・")}${named(weekdays)}`;
  if (weekdays.length === 7 && interval === 1) return "毎日";
  const often = interval === 1 ? "毎週" : interval === 2 ? "1週おきの" : `${interval}週ごとの`;
  return `${often}${named(weekdays)}`;
}

const months = (range: readonly (readonly [number, number])[]) =>
  range.map(([from, to]) => (from === to ? `${from}月` : `${from}月から${to}月`)).join("、");

/** `12-29` as 12月29日. */
const dayOfYear = (day: string) => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`;
const span = (first: string, last: string) => (first === last ? first : `${first}から${last}まで`);

const MOVES: Readonly<Record<string, string>> = {
  "next-day": "翌日",
  "next-working-day": "翌平日",
  "day-before": "前日",
  "next-week": "翌週",
  "next-monday": "翌月曜日",
};
const movedTo = (to: Move) =>
  MOVES[to] ?? `第${to.slice(0, 1)}${dates.weekdayLong(to.slice(1) as Weekday)}`;

const eitherDay = (holidays: boolean, weekdays: readonly Weekday[]) =>
  [...(holidays ? ["祝日"] : []), ...(weekdays.length > 0 ? [named(weekdays)] : [])].join("と");

function closure(part: ClosurePart, inMonths: string): string {
  switch (part.how) {
    case "days": {
      const met = eitherDay(part.holidays, part.weekdays);
      return part.instead === null ? `${met}は休み` : `${met}の場合は${movedTo(part.instead)}`;
    }
    case "yearly":
      return `${span(dayOfYear(part.first), dayOfYear(part.last))}は休み`;
    case "dated":
      return `${span(dates.fullDay(part.first), dates.fullDay(part.last))}は休み`;
    case "rule": {
      const closed = daysNamed(part.days).replace(inMonths === "" ? "" : "毎月", "");
      const off = `${inMonths}${closed}は休み`;
      if (part.onHoliday === null) return off;
      const then = { open: "実施", "next-day": "翌日に休み", "next-working-day": "翌平日に休み" };
      return `${off}、祝日の場合は${then[part.onHoliday]}`;
    }
  }
}

export const schedule = {
  days,
  /** Ranges of months as [first, last]. */
  months: (range: readonly (readonly [number, number])[]) => `（${months(range)}）`,
  /** Months before the days of a closure: 8月の第2土曜日. */
  monthsOf: (range: readonly (readonly [number, number])[]) => `${months(range)}の`,
  /** Months that are days off as a whole. */
  monthsOff: (range: readonly (readonly [number, number])[]) => `${months(range)}は休み`,
  /** From a day on, to a day, or both. */
  span: (from: string | null, until: string | null) =>
    `（${from === null ? "" : `${dates.fullDay(from)}から`}${until === null ? "" : `${dates.fullDay(until)}まで`}）`,
  closure,
  closures: (sentences: readonly string[]) => `（${sentences.join("、")}）`,
  hours: (hours: readonly string[]) => hours.join("と"),
  join: (parts: readonly string[]) => parts.join("、"),
  asWritten: "書かれているとおり",
};
export type ScheduleWords = typeof schedule;
