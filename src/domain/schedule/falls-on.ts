import {
  type DayNumber,
  dayFromParts,
  dayNumber,
  daysInMonth,
  partsOfDay,
  weekdayOfNumber,
} from "../clock.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { DayText } from "../units.ts";
import type { Rule, WeekdayPart } from "./rule.ts";

/**
 * A rule with its first day, ready to be asked about single days. Asking is a handful of integer operations,
 * so that "open today" over a whole town never expands a rule. Bounds are inclusive.
 */
export interface CompiledRule {
  readonly rule: Rule;
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
}

/** How far a COUNT is followed from its first day: forty years. A count not reached by then ends nothing. */
const COUNT_HORIZON_DAYS = 40 * 366;

/**
 * Joins a rule with its first day. INTERVAL above 1, COUNT, and a rule that names no day of its own cannot be
 * placed without a first day: a problem, because any answer would be a guess.
 */
export function compileRule(rule: Rule, from: DayText | undefined): Result<CompiledRule, Problem> {
  const first = from === undefined ? null : dayNumber(from);
  if (first === null && needsFirstDay(rule)) {
    return fail({ code: "schedule-not-understood", field: "from" });
  }
  const open: CompiledRule = {
    rule,
    first,
    last: rule.until === null ? null : dayNumber(rule.until),
  };
  return succeed(
    rule.count === null || first === null ? open : { ...open, last: dayOfCount(open, rule.count) },
  );
}

const needsFirstDay = (rule: Rule): boolean =>
  rule.interval > 1 || rule.count !== null || (rule.freq !== "DAILY" && namesNoDay(rule));

const namesNoDay = (rule: Rule): boolean => rule.byDay.length === 0 && rule.byMonthDay.length === 0;

function dayOfCount(open: CompiledRule, count: number): DayNumber | null {
  const first = open.first ?? 0;
  let left = count;
  for (let day = first; day < first + COUNT_HORIZON_DAYS; day++) {
    if (!fallsOn(open, day)) continue;
    left -= 1;
    if (left === 0) return day;
  }
  return null;
}

/** Does the rule have an occurrence on this day? */
export function fallsOn({ rule, first, last }: CompiledRule, day: DayNumber): boolean {
  if (first !== null && day < first) return false;
  if (last !== null && day > last) return false;
  const anchor = first ?? day;
  if (!isDayOfRule(rule, anchor, day)) return false;
  if (!isPeriodOfInterval(rule, anchor, day)) return false;
  return rule.bySetPos.length === 0 || isAtPosition(rule, anchor, day);
}

/** Every BY part is a limit on single days, once a rule without one has taken it from its first day. */
function isDayOfRule(rule: Rule, anchor: DayNumber, day: DayNumber): boolean {
  // Most days are another weekday, and most rules name no more: neither needs the calendar.
  if (rule.byDay.length > 0 && !isNamedWeekday(rule, day)) return false;
  if (namesWeekdaysOnly(rule)) return true;
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0) {
    const fromEnd = dayOfMonth - daysInMonth(year, month) - 1;
    if (!rule.byMonthDay.includes(dayOfMonth) && !rule.byMonthDay.includes(fromEnd)) return false;
  }
  if (rule.byDay.length > 0) return rule.byDay.some((part) => isWeekdayPart(rule, part, day));
  if (rule.byMonthDay.length > 0 || rule.freq === "DAILY") return true;
  if (rule.freq === "WEEKLY") return weekdayOfNumber(day) === weekdayOfNumber(anchor);
  const start = partsOfDay(anchor);
  if (dayOfMonth !== start.day) return false;
  return rule.freq === "MONTHLY" || rule.byMonth.length > 0 || month === start.month;
}

function isNamedWeekday({ byDay }: Rule, day: DayNumber): boolean {
  const today = weekdayOfNumber(day);
  return byDay.some(({ weekday }) => weekday === today);
}

const namesWeekdaysOnly = ({ byDay, byMonth, byMonthDay }: Rule): boolean =>
  byDay.length > 0 &&
  byMonth.length === 0 &&
  byMonthDay.length === 0 &&
  byDay.every(({ ordinal }) => ordinal === null);

function isWeekdayPart(rule: Rule, { weekday, ordinal }: WeekdayPart, day: DayNumber): boolean {
  if (weekdayOfNumber(day) !== weekday) return false;
  if (ordinal === null) return true;
  const { year, month } = partsOfDay(day);
  const inYear = rule.freq === "YEARLY" && rule.byMonth.length === 0;
  const firstDay = inYear ? dayFromParts(year, 1, 1) : dayFromParts(year, month, 1);
  const nextFirst = inYear ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, month + 1, 1);
  const fromStart = Math.floor((day - firstDay) / 7) + 1;
  const fromEnd = -(Math.floor((nextFirst - 1 - day) / 7) + 1);
  return ordinal === fromStart || ordinal === fromEnd;
}

function isPeriodOfInterval(rule: Rule, anchor: DayNumber, day: DayNumber): boolean {
  if (rule.interval === 1) return true;
  return (periodOf(rule, day) - periodOf(rule, anchor)) % rule.interval === 0;
}

/** The number of the day, week, month or year that a day is in. */
function periodOf(rule: Rule, day: DayNumber): number {
  if (rule.freq === "DAILY") return day;
  if (rule.freq === "WEEKLY") return Math.floor((day + 3 - rule.weekStart) / 7);
  const { year, month } = partsOfDay(day);
  return rule.freq === "MONTHLY" ? year * 12 + month : year;
}

/** BYSETPOS: is the day at one of the positions among the days of its own week or month? */
function isAtPosition(rule: Rule, anchor: DayNumber, day: DayNumber): boolean {
  const period = periodOf(rule, day);
  const days: DayNumber[] = [];
  for (let near = day - 31; near <= day + 31; near++) {
    if (periodOf(rule, near) === period && isDayOfRule(rule, anchor, near)) days.push(near);
  }
  const position = days.indexOf(day) + 1;
  return rule.bySetPos.some((wanted) =>
    wanted > 0 ? wanted === position : wanted === position - days.length - 1,
  );
}
