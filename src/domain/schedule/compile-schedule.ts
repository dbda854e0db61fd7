import type { Problem } from "../problem.ts";
import type { TimeText } from "../units.ts";
import { type CompiledRule, compileRule } from "./falls-on.ts";
import { type CompiledClosures, compileClosures } from "./holds-on.ts";
import { parseRule } from "./rule.ts";
import type { Closure, Schedule } from "./schedule.ts";
import { type DoubtfulDays, doubtfulDays } from "./doubtful-days.ts";

/** A schedule ready to be asked about days. */
export interface CompiledSchedule {
  readonly rules: readonly HoursRule[];
  /** The weekdays on which a rule may hold, as bits. Asking about the others is for nothing. */
  readonly weekdays: number;
  /** Days on which a usual week may not hold, by its remark; null where the rules are the whole text. */
  readonly doubt: DoubtfulDays | null;
  /** Rules that could not be followed. They give no dates; the text stands. */
  readonly problems: readonly Problem[];
}

export interface HoursRule extends CompiledRule {
  readonly starts: TimeText | undefined;
  readonly ends: TimeText | undefined;
  /** The days off of this rule, as written and ready to be asked. */
  readonly closures: readonly Closure[];
  readonly closed: CompiledClosures;
}

const compiled = new WeakMap<Schedule, CompiledSchedule>();

/** Reads the rules of a schedule, once for each schedule object. */
export function compileSchedule(schedule: Schedule): CompiledSchedule {
  const known = compiled.get(schedule);
  if (known !== undefined) return known;
  const rules: HoursRule[] = [];
  const problems: Problem[] = [];
  for (const scheduleRule of schedule.rules) {
    const { rrule, from, starts, ends, closures = [] } = scheduleRule;
    const parsed = parseRule(rrule);
    const result = parsed.ok ? compileRule(parsed.value, from) : parsed;
    const closed = compileClosures(scheduleRule);
    if (!result.ok) problems.push(result.problem);
    else if (closed === null) problems.push({ code: "schedule-not-understood", field: "closures" });
    else rules.push({ ...result.value, starts, ends, closures, closed });
  }
  const doubt = schedule.certainty === "whole" ? null : doubtfulDays(schedule.text ?? "");
  const value = { rules, weekdays: weekdaysOf(rules), doubt, problems };
  compiled.set(schedule, value);
  return value;
}

const EVERY_WEEKDAY = 0b1111111;

/** Holidays and moves bring a meeting to any day; a rule that names no weekday may fall on each. */
function weekdaysOf(rules: readonly HoursRule[]): number {
  let bits = 0;
  for (const { rule, closed } of rules) {
    const anyDay = rule.byDay.length === 0 || closed.holidays === "also" || closed.moved.length > 0;
    if (anyDay) return EVERY_WEEKDAY;
    for (const { weekday } of rule.byDay) bits |= 1 << weekday;
  }
  return bits;
}
