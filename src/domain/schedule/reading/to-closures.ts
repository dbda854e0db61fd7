import { WEEKDAYS, type Closure, type Weekday } from "../schedule.ts";
import type { Clause } from "./clauses.ts";
import type { DaysItem, WrittenDate } from "./items.ts";
import { monthDay } from "./read-items.ts";
import { resolveDate, resolveRange, type Window } from "./resolve-date.ts";
import type { Conditional } from "./statement.ts";

/** Whole months off become a part of the rule itself. */
export type RuleClosure = Closure | { readonly kind: "months"; readonly months: readonly number[] };

/** What is closed, and what moves; null where it is not determined. */
export function closuresOf(
  stated: Clause["closures"],
  window: Window,
): readonly RuleClosure[] | null {
  const closures: RuleClosure[] = [];
  let named: readonly DaysItem[] = [];
  let begun = 0;
  for (const one of stated) {
    if (one.is === "closures") {
      const made = closuresOfDays(one.items, null, window);
      if (made === null) return null;
      begun = closures.length;
      closures.push(...made);
      named = one.items;
    } else if (!move(one, named, closures, begun)) return null;
  }
  return closures;
}

/** 祝日の場合は翌日, said of meetings or, behind 月曜休館, of the closing day. */
function move(
  one: Conditional,
  named: readonly DaysItem[],
  closures: RuleClosure[],
  begun: number,
): boolean {
  const closing =
    !one.meeting && named.some(({ is }) => is === "weekly" || is === "nth" || is === "monthdays");
  if (!closing && one.closing && one.of.length > 0) {
    // 月曜が祝日の場合は開館し翌日休館: that it is closed on Mondays is said with it.
    const to = one.to === null ? "open" : one.to;
    if (to !== "open" && to !== "next-day" && to !== "next-working-day") return false;
    closures.push({
      kind: "rule",
      rrule: `FREQ=WEEKLY;BYDAY=${codes(one.of).join(",")}`,
      onHoliday: to,
    });
    return true;
  }
  if (one.to === null) {
    if (closing && one.holidays) shift(closures, begun, "open");
    return true;
  }
  if (closing || one.closing) {
    if (!closing || (one.to !== "next-day" && one.to !== "next-working-day")) return false;
    if (!one.holidays || one.weekdays.length > 0) return false;
    shift(closures, begun, one.to);
    return true;
  }
  const weekdays = one.weekdays.map((weekday) => WEEKDAYS[weekday] ?? "MO");
  closures.push({ kind: "days", holidays: one.holidays, weekdays, instead: one.to });
  return true;
}

/** Moves the closing days that were named last. */
function shift(
  closures: RuleClosure[],
  begun: number,
  to: "open" | "next-day" | "next-working-day",
): void {
  for (const [index, closure] of closures.entries()) {
    if (index < begun) continue;
    if (closure.kind === "rule") closures[index] = { ...closure, onHoliday: to };
    else if (closure.kind === "days" && !closure.holidays && closure.instead === undefined) {
      const rrule = `FREQ=WEEKLY;BYDAY=${closure.weekdays.join(",")}`;
      closures[index] = { kind: "rule", rrule, onHoliday: to };
    }
  }
}

/** The days as closures, in the months named if any. */
export function closuresOfDays(
  items: readonly DaysItem[],
  inMonths: readonly number[] | null,
  window: Window,
): RuleClosureOfDays | null {
  const closures: RuleClosure[] = [];
  let months = inMonths;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (
      item.is === "months" &&
      (next?.is === "nth" || next?.is === "weekly" || next?.is === "monthdays")
    ) {
      months = item.months;
      continue;
    }
    const made = ofItem(item, months, window);
    if (made === null) return null;
    closures.push(made);
    months = inMonths;
  }
  return merged(closures) as RuleClosureOfDays;
}
type RuleClosureOfDays = Closure[];

function ofItem(
  item: DaysItem,
  months: readonly number[] | null,
  window: Window,
): RuleClosure | null {
  const within = months === null ? "" : `;BYMONTH=${[...months].sort((a, b) => a - b).join(",")}`;
  switch (item.is) {
    case "holidays":
      return months === null ? { kind: "days", holidays: true, weekdays: [] } : null;
    case "weekly":
      return months === null
        ? { kind: "days", holidays: false, weekdays: codes(item.weekdays) }
        : { kind: "rule", rrule: `FREQ=WEEKLY;BYDAY=${codes(item.weekdays).join(",")}${within}` };
    case "nth": {
      const weekdays = item.weekdays.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : item.weekdays;
      const byDay = item.ordinals.flatMap((ordinal) =>
        codes(weekdays).map((weekday) => `${ordinal}${weekday}`),
      );
      return { kind: "rule", rrule: `FREQ=MONTHLY;BYDAY=${byDay.join(",")}${within}` };
    }
    case "monthdays":
      return { kind: "rule", rrule: `FREQ=MONTHLY;BYMONTHDAY=${item.days.join(",")}${within}` };
    case "months":
      return item.since ? null : { kind: "months", months: item.months };
    case "yearly":
      return { kind: "yearly", first: item.first, last: item.last };
    case "workdays":
      return { kind: "days", holidays: false, weekdays: codes(item.weekdays) };
    case "date":
      return dated(item.date, item.date, window);
    case "dates":
      return item.first === null || item.last === null
        ? null
        : dated(item.first, item.last, window);
    case "daily":
    case "final-day":
      return null;
  }
}

/** Without a year it is so every year, as far as the text goes; with one it is once. */
function dated(first: WrittenDate, last: WrittenDate, window: Window): Closure | null {
  const once = first.year !== null || first.weekday !== null;
  if (!once) {
    return { kind: "yearly", first: monthDay(first), last: monthDay(last) };
  }
  if (first === last) {
    const day = resolveDate(first, window);
    return day === null ? null : { kind: "dates", first: day, last: day };
  }
  const range = resolveRange(first, last, window);
  if (range === null || range.first === null || range.last === null) return null;
  return { kind: "dates", first: range.first, last: range.last };
}

const codes = (weekdays: readonly number[]): readonly Weekday[] =>
  WEEKDAYS.filter((_, weekday) => weekdays.includes(weekday));

/** 土日祝休み is one closure. */
function merged(closures: readonly RuleClosure[]): RuleClosure[] {
  const plain = closures.filter((one) => one.kind === "days");
  if (plain.length < 2) return [...closures];
  const holidays = plain.some((one) => one.holidays);
  const weekdays = WEEKDAYS.filter((day) => plain.some((one) => one.weekdays.includes(day)));
  const rest = closures.filter((one) => one.kind !== "days");
  return [{ kind: "days", holidays, weekdays }, ...rest];
}
