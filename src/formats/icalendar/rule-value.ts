import type { RulePattern } from "../../domain/schedule/rule.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";

/** The value of an RRULE line; lists in order, because some calendars go through BYMONTH as it is written. */
export function ruleValue(rule: RulePattern, until: string | null): string {
  const byDay = [...rule.byDay]
    .sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0) || a.weekday - b.weekday)
    .map(({ weekday, ordinal }) => `${ordinal ?? ""}${WEEKDAYS[weekday] ?? ""}`);
  const parts: readonly (readonly [string, string])[] = [
    ["FREQ", frequencyOf(rule)],
    ["INTERVAL", rule.interval === 1 ? "" : String(rule.interval)],
    ["BYMONTH", numbers(rule.byMonth)],
    ["BYMONTHDAY", numbers(rule.byMonthDay)],
    ["BYDAY", byDay.join(",")],
    ["BYSETPOS", numbers(rule.bySetPos)],
    ["WKST", rule.weekStart === 0 ? "" : (WEEKDAYS[rule.weekStart] ?? "")],
    ["UNTIL", until ?? ""],
  ];
  return parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
}

/**
 * The second Saturdays of some months are the same in either way of saying it; said MONTHLY, ical.js 2.2 (Thunderbird,
 * Nextcloud) gives the first month twice.
 */
const frequencyOf = ({
  freq,
  interval,
  byMonth,
  byDay,
  byMonthDay,
  bySetPos,
}: RulePattern): string => {
  const bare = interval === 1 && byMonthDay.length === 0 && bySetPos.length === 0;
  return freq === "MONTHLY" && bare && byMonth.length > 0 && byDay.length > 0 ? "YEARLY" : freq;
};

const numbers = (list: readonly number[]): string => [...list].sort((a, b) => a - b).join(",");
