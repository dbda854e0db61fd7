import type { TimeText } from "../units.ts";
import { compileSchedule, type HoursRule } from "./compile-schedule.ts";
import { type Schedule, WEEKDAYS, type Weekday } from "./schedule.ts";

/**
 * One rule as the parts of a sentence: `weekly` every week (or every `interval` weeks) on the weekdays,
 * `nth` on these weekdays of the month (-1 is the last), `dates` on days of the month.
 */
export interface WhenPart {
  readonly how: "daily" | "weekly" | "nth" | "dates";
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly ordinals: readonly number[];
  readonly dates: readonly number[];
  readonly months: readonly number[];
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
}

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

function partOf({ rule, starts, ends }: HoursRule): WhenPart | null {
  if (rule.bySetPos.length > 0 || rule.freq === "YEARLY") return null;
  const common = {
    interval: rule.interval,
    months: rule.byMonth,
    starts: starts ?? null,
    ends: ends ?? null,
    weekdays: inWeekOrder(rule.byDay.map((part) => part.weekday)),
    ordinals: [] as number[],
    dates: [] as number[],
  };
  if (rule.freq === "MONTHLY") {
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

/** First to fifth, then from the end. */
const byOrdinal = (a: number, b: number): number => (a < 0 ? 10 - a : a) - (b < 0 ? 10 - b : b);

const inWeekOrder = (weekdays: readonly number[]): Weekday[] =>
  WEEKDAYS.filter((_, weekday) => weekdays.includes(weekday));

/** Weekday columns give one rule a day: those with the same hours are one sentence. */
function mergedByHours(parts: readonly WhenPart[]): readonly WhenPart[] {
  const merged = new Map<string, WhenPart>();
  for (const part of parts) {
    const key = JSON.stringify({ ...part, weekdays: [] });
    const before = merged.get(key);
    const weekdays = WEEKDAYS.filter(
      (day) => part.weekdays.includes(day) || before?.weekdays.includes(day),
    );
    merged.set(key, { ...part, weekdays });
  }
  return [...merged.values()];
}
