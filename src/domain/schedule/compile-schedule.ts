import type { Problem } from "../problem.ts";
import type { TimeText } from "../units.ts";
import { type CompiledRule, compileRule } from "./falls-on.ts";
import { parseRule } from "./rule.ts";
import type { Schedule } from "./schedule.ts";
import { type DoubtfulDays, doubtfulDays } from "./doubtful-days.ts";

/** A schedule ready to be asked about days. */
export interface CompiledSchedule {
  readonly rules: readonly HoursRule[];
  /** Days on which a usual week may not hold, by its remark; null where the rules are the whole text. */
  readonly doubt: DoubtfulDays | null;
  /** Rules that could not be followed. They give no dates; the text stands. */
  readonly problems: readonly Problem[];
}

export interface HoursRule extends CompiledRule {
  readonly starts: TimeText | undefined;
  readonly ends: TimeText | undefined;
}

const compiled = new WeakMap<Schedule, CompiledSchedule>();

/** Reads the rules of a schedule, once for each schedule object. */
export function compileSchedule(schedule: Schedule): CompiledSchedule {
  const known = compiled.get(schedule);
  if (known !== undefined) return known;
  const rules: HoursRule[] = [];
  const problems: Problem[] = [];
  for (const { rrule, from, starts, ends } of schedule.rules) {
    const parsed = parseRule(rrule);
    const result = parsed.ok ? compileRule(parsed.value, from) : parsed;
    if (result.ok) rules.push({ ...result.value, starts, ends });
    else problems.push(result.problem);
  }
  const doubt = schedule.certainty === "whole" ? null : doubtfulDays(schedule.text ?? "");
  const value = { rules, doubt, problems };
  compiled.set(schedule, value);
  return value;
}
