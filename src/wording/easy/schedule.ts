import type { Weekday } from "../../domain/schedule/schedule.ts";
import type { DaysPart } from "../../domain/schedule/sentence-parts.ts";
import type { ScheduleWords } from "../ja/schedule.ts";
import { dates } from "./dates.ts";

const ordinal = (number: number) => (number === -1 ? "{最後|さいご}の" : `{第|だい}${number}`);
const dateOfMonth = (date: number) =>
  date === -1 ? "{最後|さいご}の {日|ひ}" : `${date}{日|にち}`;
const named = (weekdays: readonly Weekday[]) =>
  `${weekdays.map((weekday) => dates.weekday(weekday)).join("・")}{曜日|ようび}`;

function daysNamed({ how, interval, weekdays, ordinals, dates: ofMonth }: DaysPart): string {
  if (how === "daily") return interval === 1 ? "{毎日|まいにち}" : `${interval}{日|にち}ごと`;
  if (how === "dates") return `{毎月|まいつき} ${ofMonth.map(dateOfMonth).join("・")}`;
  if (how === "nth") {
    return `{毎月|まいつき} ${ordinals.map(ordinal).join("・")} ${named(weekdays)}`;
  }
  if (weekdays.length === 7 && interval === 1) return "{毎日|まいにち}";
  const often =
    interval === 1
      ? "{毎週|まいしゅう}"
      : interval === 2
        ? "1{週間|しゅうかん} おきの"
        : `${interval}{週間|しゅうかん}ごとの`;
  return `${often} ${named(weekdays)}`;
}

const months = (range: readonly (readonly [number, number])[]) =>
  range
    .map(([from, to]) => (from === to ? `${from}{月|がつ}` : `${from}{月|がつ}から ${to}{月|がつ}`))
    .join("、");

const HOLIDAY = "{祝日|しゅくじつ}";
const OFF = "{休|やす}み";
const dayOfYear = (day: string) =>
  `${Number(day.slice(0, 2))}{月|がつ}${Number(day.slice(3))}{日|にち}`;
const span = (first: string, last: string) => (first === last ? first : `${first}から ${last}まで`);

const MOVES: Readonly<Record<string, string>> = {
  "next-day": "{次|つぎ}の {日|ひ}",
  "next-working-day": "{次|つぎ}の {平日|へいじつ}",
  "day-before": "{前|まえ}の {日|ひ}",
  "next-week": "{次|つぎ}の {週|しゅう}",
  "next-monday": "{次|つぎ}の {月曜日|げつようび}",
};

export const schedule: ScheduleWords = {
  days: (part) => {
    if (part.how === "once") return part.onDays.map((day) => dates.fullDay(day)).join("、");
    if (part.how === "holidays") return HOLIDAY;
    return `${daysNamed(part)}${part.andHolidays ? `と ${HOLIDAY}` : ""}`;
  },
  months: (range) => `（${months(range)}）`,
  monthsOf: (range) => `${months(range)}の `,
  monthsOff: (range) => `${months(range)}は ${OFF}`,
  span: (from, until) =>
    `（${from === null ? "" : `${dates.fullDay(from)}から`}${until === null ? "" : ` ${dates.fullDay(until)}まで`}）`,
  closure: (part, inMonths) => {
    switch (part.how) {
      case "days": {
        const weekdays = part.weekdays.length > 0 ? [named(part.weekdays)] : [];
        const met = [...(part.holidays ? [HOLIDAY] : []), ...weekdays].join("と ");
        if (part.instead === null) return `${met}は ${OFF}`;
        const to = part.instead;
        const nth = () => `{第|だい}${to.slice(0, 1)} ${named([to.slice(1) as Weekday])}`;
        return `${met}の ときは ${MOVES[to] ?? nth()}`;
      }
      case "yearly":
        return `${span(dayOfYear(part.first), dayOfYear(part.last))}は ${OFF}`;
      case "dated":
        return `${span(dates.fullDay(part.first), dates.fullDay(part.last))}は ${OFF}`;
      case "rule": {
        const off = `${inMonths}${daysNamed(part.days)}は ${OFF}`;
        if (part.onHoliday === null) return off;
        const then = {
          open: "{開|あ}いています",
          "next-day": `{開|あ}いて、{次|つぎ}の {日|ひ}が ${OFF}`,
          "next-working-day": `{開|あ}いて、{次|つぎ}の {平日|へいじつ}が ${OFF}`,
        };
        return `${off}、${HOLIDAY}の ときは ${then[part.onHoliday]}`;
      }
    }
  },
  closures: (sentences) => `（${sentences.join("、")}）`,
  hours: (hours) => hours.join("と "),
  join: (parts) => parts.join("、"),
  asWritten: "{書|か}いてある とおり",
};
