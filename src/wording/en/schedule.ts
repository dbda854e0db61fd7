import type { Weekday } from "../../domain/schedule/schedule.ts";
import type { DaysPart } from "../../domain/schedule/sentence-parts.ts";
import type { ScheduleWords } from "../ja/schedule.ts";
import { dates, nth, shortMonth } from "./dates.ts";

const ordinal = (number: number) => (number === -1 ? "last" : nth(number));
const and = (words: readonly string[]) =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;
const named = (weekdays: readonly Weekday[]) =>
  and(weekdays.map((weekday) => dates.weekdayLong(weekday)));

function daysNamed({ how, interval, weekdays, ordinals, dates: ofMonth }: DaysPart): string {
  if (how === "daily") return interval === 1 ? "Every day" : `Every ${interval} days`;
  if (how === "dates") {
    return `Every month on the ${and(ofMonth.map((date) => (date === -1 ? "last day" : String(date))))}`;
  }
  if (how === "nth") return `Every month on the ${and(ordinals.map(ordinal))} ${named(weekdays)}`;
  if (weekdays.length === 7 && interval === 1) return "Every day";
  if (interval === 1) return `Every ${named(weekdays)}`;
  return interval === 2
    ? `Every other ${named(weekdays)}`
    : `Every ${interval} weeks on ${named(weekdays)}`;
}

const months = (range: readonly (readonly [number, number])[]) =>
  range.map(([from, to]) =>
    from === to ? shortMonth(from) : `${shortMonth(from)} to ${shortMonth(to)}`,
  );

const HOLIDAYS = "national holidays";
const dayOfYear = (day: string) => `${Number(day.slice(3))} ${shortMonth(Number(day.slice(0, 2)))}`;
const span = (first: string, last: string) => (first === last ? first : `${first} to ${last}`);

const MOVES: Readonly<Record<string, string>> = {
  "next-day": "the next day",
  "next-working-day": "the next working day",
  "day-before": "the day before",
  "next-week": "a week later",
  "next-monday": "the next Monday",
};

export const schedule: ScheduleWords = {
  days: (part) => {
    if (part.how === "once") return and(part.onDays.map((day) => dates.fullDay(day)));
    if (part.how === "holidays") return "National holidays";
    return `${daysNamed(part)}${part.andHolidays ? " and national holidays" : ""}`;
  },
  months: (range) => ` (${months(range).join(", ")})`,
  monthsOf: (range) => ` in ${and(months(range))}`,
  monthsOff: (range) => `not in ${and(months(range))}`,
  span: (from, until) => {
    const begins = from === null ? [] : [`from ${dates.fullDay(from)}`];
    const ends = until === null ? [] : [`until ${dates.fullDay(until)}`];
    return ` (${[...begins, ...ends].join(" ")})`;
  },
  closure: (part, inMonths) => {
    switch (part.how) {
      case "days": {
        const weekdays = part.weekdays.map((weekday) => `${dates.weekdayLong(weekday)}s`);
        const met = and([...weekdays, ...(part.holidays ? [HOLIDAYS] : [])]);
        if (part.instead === null) return `not on ${met}`;
        const to = part.instead;
        const nth = () =>
          `the ${ordinal(Number(to.slice(0, 1)))} ${named([to.slice(1) as Weekday])}`;
        return `on ${met} it moves to ${MOVES[to] ?? nth()}`;
      }
      case "yearly":
        return `closed ${span(dayOfYear(part.first), dayOfYear(part.last))}`;
      case "dated":
        return `closed ${span(dates.fullDay(part.first), dates.fullDay(part.last))}`;
      case "rule": {
        const days = daysNamed(part.days);
        const off = `closed ${days.charAt(0).toLowerCase()}${days.slice(1)}${inMonths}`;
        if (part.onHoliday === null) return off;
        const then = {
          open: "but open on national holidays",
          "next-day": "on national holidays closed the next day instead",
          "next-working-day": "on national holidays closed the next working day instead",
        };
        return `${off}, ${then[part.onHoliday]}`;
      }
    }
  },
  closures: (sentences) => ` (${sentences.join("; ")})`,
  hours: (hours) => and(hours),
  join: (parts) => parts.join("; "),
  asWritten: "As written",
};
