import type { WhenPart } from "../../domain/schedule/sentence-parts.ts";
import { dates } from "./dates.ts";

const ordinal = (number: number) => (number === -1 ? "最終" : `第${number}`);
const dateOfMonth = (date: number) => (date === -1 ? "末日" : `${date}日`);

function days({ how, interval, weekdays, ordinals, dates: ofMonth }: WhenPart): string {
  const named = weekdays.map((weekday) => dates.weekday(weekday)).join("・");
  if (how === "daily") return interval === 1 ? "毎日" : `${interval}日ごと`;
  if (how === "dates") return `毎月${ofMonth.map(dateOfMonth).join("・")}`;
  if (how === "nth") return `毎月${ordinals.map(ordinal).join("・")}${named}曜日`;
  if (weekdays.length === 7) return "毎日";
  const often = interval === 1 ? "毎週" : interval === 2 ? "1週おきの" : `${interval}週ごとの`;
  return `${often}${named}曜日`;
}

const months = (range: readonly (readonly [number, number])[]) =>
  range.map(([from, to]) => (from === to ? `${from}月` : `${from}月から${to}月`)).join("、");

export const schedule = {
  days,
  /** Ranges of months as [first, last]. */
  months: (range: readonly (readonly [number, number])[]) => `（${months(range)}）`,
  join: (parts: readonly string[]) => parts.join("、"),
  asWritten: "書かれているとおり",
};
export type ScheduleWords = typeof schedule;
