import { dayText } from "../clock.ts";
import type { DayText, TimeText } from "../units.ts";
import { compileSchedule, type HoursRule } from "./compile-schedule.ts";
import { parseRule, type Rule } from "./rule.ts";
import { type Closure, type Move, type Schedule, WEEKDAYS, type Weekday } from "./schedule.ts";

/** Days as the parts of a sentence: `weekly` every week (or every `interval` weeks) on the weekdays, `nth` on these
 * weekdays of the month (-1 is the last), `dates` on days of the month. */
export interface DaysPart {
  readonly how: "daily" | "weekly" | "nth" | "dates" | "holidays" | "once";
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly ordinals: readonly number[];
  readonly dates: readonly number[];
  readonly months: readonly number[];
}

/** One rule as the parts of a sentence. */
export interface WhenPart extends DaysPart {
  /** On national holidays too (土日祝). */
  readonly andHolidays: boolean;
  /** `once`: these days. */
  readonly onDays: readonly DayText[];
  readonly from: DayText | null;
  readonly until: DayText | null;
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  readonly closures: readonly ClosurePart[];
}

/** Days off as the parts of a sentence. */
export type ClosurePart =
  | {
      readonly how: "days";
      readonly holidays: boolean;
      readonly weekdays: readonly Weekday[];
      readonly instead: Move | null;
    }
  | {
      readonly how: "rule";
      readonly days: DaysPart;
      readonly onHoliday: "open" | "next-day" | "next-working-day" | null;
    }
  /** MM-DD to MM-DD of every year. */
  | { readonly how: "yearly"; readonly first: string; readonly last: string }
  | { readonly how: "dated"; readonly first: DayText; readonly last: DayText };

/**
 * The parts from which a sentence about a schedule can be made in any language, or null where a rule is not
 * understood or is of a shape that no sentence here says rightly: then the text stands as it was written.
 */
export function sentenceParts(schedule: Schedule): readonly WhenPart[] | null {
  const { rules, problems } = compileSchedule(schedule);
  if (rules.length === 0 || problems.length > 0) return null;
  const parts: WhenPart[] = [];
  for (const rule of rules) {
    const part = partOf(rule);
    if (part === null) return null;
    parts.push(part);
  }
  return mergedByHours(parts);
}

function partOf(hoursRule: HoursRule): WhenPart | null {
  const { rule, first, last, starts, ends, closures, closed } = hoursRule;
  const closing = closures.map(closurePart);
  if (closing.includes(null)) return null;
  const shared = {
    from: first === null ? null : dayText(first),
    until: last === null ? null : dayText(last),
    starts: starts ?? null,
    ends: ends ?? null,
    closures: closing.filter((part) => part !== null),
    andHolidays: closed.holidays === "also",
    onDays: [],
  };
  if (rule.count === 1 && last !== null) {
    const once = { ...NO_DAYS, how: "once", onDays: [dayText(last)] } as const;
    return { ...shared, ...once, from: null, until: null };
  }
  const days = daysOf(rule);
  if (days === null) return null;
  if (closed.holidays === "only") {
    return days.how === "daily" && days.interval === 1
      ? { ...shared, ...days, how: "holidays" }
      : null;
  }
  return closed.holidays === "also" && (days.how !== "weekly" || days.interval > 1)
    ? null
    : { ...shared, ...days };
}

const NO_DAYS: DaysPart = {
  how: "daily",
  interval: 1,
  weekdays: [],
  ordinals: [],
  dates: [],
  months: [],
};

function daysOf(rule: Rule): DaysPart | null {
  if (rule.bySetPos.length > 0 || rule.freq === "YEARLY") return null;
  const common = {
    ...NO_DAYS,
    interval: rule.interval,
    months: rule.byMonth,
    weekdays: inWeekOrder(rule.byDay.map((part) => part.weekday)),
  };
  if (rule.freq === "MONTHLY") {
    if (rule.interval > 1) return null;
    if (rule.byMonthDay.length > 0) {
      return rule.byDay.length > 0 ? null : { ...common, how: "dates", dates: rule.byMonthDay };
    }
    const ordinals = [...new Set(rule.byDay.map((part) => part.ordinal))];
    // 第1火曜と第3木曜 is two sentences: ordinals and weekdays must go with each other in every pair.
    const everyPair = rule.byDay.length === ordinals.length * common.weekdays.length;
    if (rule.byDay.length === 0 || !everyPair) return null;
    if (ordinals.includes(null)) return ordinals.length > 1 ? null : { ...common, how: "weekly" };
    return { ...common, how: "nth", ordinals: ordinals.map(Number).sort(byOrdinal) };
  }
  if (rule.byMonthDay.length > 0) return null;
  if (rule.freq === "DAILY") {
    return { ...common, how: rule.byDay.length > 0 ? "weekly" : "daily" };
  }
  return rule.byDay.length === 0 ? null : { ...common, how: "weekly" };
}

function closurePart(closure: Closure): ClosurePart | null {
  switch (closure.kind) {
    case "days":
      return {
        how: "days",
        holidays: closure.holidays,
        weekdays: closure.weekdays,
        instead: closure.instead ?? null,
      };
    case "yearly":
      return { how: "yearly", first: closure.first, last: closure.last };
    case "dates":
      return { how: "dated", first: closure.first, last: closure.last };
    case "rule": {
      const parsed = parseRule(closure.rrule);
      const days = parsed.ok && parsed.value.interval === 1 ? daysOf(parsed.value) : null;
      return days === null ? null : { how: "rule", days, onHoliday: closure.onHoliday ?? null };
    }
  }
}

/** First to fifth, then from the end. */
const byOrdinal = (a: number, b: number): number => (a < 0 ? 10 - a : a) - (b < 0 ? 10 - b : b);

const inWeekOrder = (weekdays: readonly number[]): Weekday[] =>
  WEEKDAYS.filter((_, weekday) => weekdays.includes(weekday));

/** Weekday columns give one rule a day, dates one each: those with the same hours are one sentence. */
function mergedByHours(parts: readonly WhenPart[]): readonly WhenPart[] {
  const merged = new Map<string, WhenPart>();
  for (const part of parts) {
    const key = JSON.stringify({ ...part, weekdays: [], onDays: [] });
    const before = merged.get(key);
    const weekdays = WEEKDAYS.filter(
      (day) => part.weekdays.includes(day) || before?.weekdays.includes(day),
    );
    const onDays = [...(before?.onDays ?? []), ...part.onDays];
    merged.set(key, { ...part, weekdays, onDays });
  }
  return [...merged.values()];
}
