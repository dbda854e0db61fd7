import type { ScheduleWords } from "../ja/schedule.ts";
import { dates } from "./dates.ts";

const ORDINALS = ["", "1st", "2nd", "3rd", "4th", "5th"];
const ordinal = (number: number) => (number === -1 ? "last" : (ORDINALS[number] ?? `${number}th`));
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const and = (words: readonly string[]) =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;

export const schedule: ScheduleWords = {
  days: ({ how, interval, weekdays, ordinals, dates: ofMonth }) => {
    const named = and(weekdays.map((weekday) => dates.weekdayLong(weekday)));
    if (how === "daily") return interval === 1 ? "Every day" : `Every ${interval} days`;
    if (how === "dates") {
      return `Every month on the ${and(ofMonth.map((date) => (date === -1 ? "last day" : String(date))))}`;
    }
    if (how === "nth") return `Every month on the ${and(ordinals.map(ordinal))} ${named}`;
    if (weekdays.length === 7) return "Every day";
    if (interval === 1) return `Every ${named}`;
    return interval === 2 ? `Every other ${named}` : `Every ${interval} weeks on ${named}`;
  },
  months: (range) =>
    ` (${range
      .map(([from, to]) =>
        from === to
          ? (MONTHS[from - 1] ?? "")
          : `${MONTHS[from - 1] ?? ""} to ${MONTHS[to - 1] ?? ""}`,
      )
      .join(", ")})`,
  join: (parts) => parts.join("; "),
  asWritten: "As written",
};
