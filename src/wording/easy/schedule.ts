import type { ScheduleWords } from "../ja/schedule.ts";
import { dates } from "./dates.ts";

const ordinal = (number: number) => (number === -1 ? "{最後|さいご}の" : `{第|だい}${number}`);
const dateOfMonth = (date: number) =>
  date === -1 ? "{最後|さいご}の {日|ひ}" : `${date}{日|にち}`;

export const schedule: ScheduleWords = {
  days: ({ how, interval, weekdays, ordinals, dates: ofMonth }) => {
    const named = weekdays.map((weekday) => dates.weekday(weekday)).join("・");
    if (how === "daily") return interval === 1 ? "{毎日|まいにち}" : `${interval}{日|にち}ごと`;
    if (how === "dates") return `{毎月|まいつき} ${ofMonth.map(dateOfMonth).join("・")}`;
    if (how === "nth") {
      return `{毎月|まいつき} ${ordinals.map(ordinal).join("・")} ${named}{曜日|ようび}`;
    }
    if (weekdays.length === 7) return "{毎日|まいにち}";
    const often =
      interval === 1
        ? "{毎週|まいしゅう}"
        : interval === 2
          ? "1{週間|しゅうかん} おきの"
          : `${interval}{週間|しゅうかん}ごとの`;
    return `${often} ${named}{曜日|ようび}`;
  },
  months: (range) =>
    `（${range
      .map(([from, to]) =>
        from === to ? `${from}{月|がつ}` : `${from}{月|がつ}から ${to}{月|がつ}`,
      )
      .join("、")}）`,
  join: (parts) => parts.join("、"),
  asWritten: "{書|か}いてある とおり",
};
