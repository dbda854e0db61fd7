import { type Closure, type ScheduleRule, WEEKDAYS, type Weekday } from "../schedule.ts";

const EVERY_DAY = /^FREQ=DAILY(?=;|$)/;
const WEEKLY = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)/;

/**
 * 毎日（月曜休み） is a rule for the other six weekdays: those who ask on which weekdays something is on need not know
 * of days off. Null where no weekday is left. Left alone where holidays or moves make a difference.
 */
export function withoutClosedWeekdays(rule: ScheduleRule): ScheduleRule | null {
  const { closures = [], ...bare } = rule;
  const off = closures.flatMap((closure) => (isOff(closure) ? closure.weekdays : []));
  const moves = closures.some(
    (closure) => closure.kind === "days" && closure.instead !== undefined,
  );
  const counted = /COUNT|INTERVAL/.test(rule.rrule);
  if (off.length === 0 || rule.holidays !== undefined || moves || counted) return rule;
  const days = weekdaysOf(rule.rrule);
  if (days === null) return rule;
  const left = days.filter((day) => !off.includes(day));
  if (left.length === 0) return null;
  const rrule = rule.rrule
    .replace(EVERY_DAY, "FREQ=WEEKLY;BYDAY=MO")
    .replace(WEEKLY, `FREQ=WEEKLY;BYDAY=${left.join(",")}`);
  const kept = closures
    .map((closure) => (isOff(closure) ? { ...closure, weekdays: [] } : closure))
    .filter((closure) => closure.kind !== "days" || closure.holidays);
  return kept.length === 0 ? { ...bare, rrule } : { ...bare, rrule, closures: kept };
}

const isOff = (closure: Closure): closure is Extract<Closure, { kind: "days" }> =>
  closure.kind === "days" && closure.instead === undefined;

function weekdaysOf(rrule: string): readonly Weekday[] | null {
  if (EVERY_DAY.test(rrule)) return WEEKDAYS;
  const named = WEEKLY.exec(rrule)?.[1]?.split(",");
  return named === undefined ? null : WEEKDAYS.filter((day) => named.includes(day));
}
