import {
  type DayNumber,
  dayFromParts,
  dayNumber,
  dayText,
  partsOfDay,
  weekdayOfNumber,
} from "../clock.ts";
import { areClosures } from "./closure-shape.ts";
import { type CompiledRule, compileRule, fallsOn } from "./falls-on.ts";
import { isHoliday, isWorkingDay } from "./holidays.ts";
import { parseRule } from "./rule.ts";
import { type Closure, type Move, type ScheduleRule, WEEKDAYS } from "./schedule.ts";

/** Days off of one rule, ready to be asked about. */
export interface CompiledClosures {
  readonly holidays: ScheduleRule["holidays"];
  readonly off: readonly ((day: DayNumber) => boolean)[];
  readonly moved: readonly { readonly meets: (day: DayNumber) => boolean; readonly to: Move }[];
}

/** No meeting moves further than this: a weekday of the same month, or a working day after long holidays. */
const FURTHEST_MOVE_DAYS = 31;

/** From which days, counted from the day it arrives at, a meeting may have come. */
const MOVES_FROM: Readonly<Record<string, readonly [number, number]>> = {
  "next-day": [-1, -1],
  "day-before": [1, 1],
  "next-week": [-7, -7],
  "next-monday": [-7, -1],
  "next-working-day": [-FURTHEST_MOVE_DAYS, -1],
};

/** null where a closure cannot be followed: then the rule must not be followed either. */
export function compileClosures(rule: ScheduleRule): CompiledClosures | null {
  const off: ((day: DayNumber) => boolean)[] = [];
  const moved: { meets: (day: DayNumber) => boolean; to: Move }[] = [];
  if (!areClosures(rule.closures ?? [])) return null;
  for (const closure of rule.closures ?? []) {
    const meets = daysOf(closure);
    if (meets === null) return null;
    if (closure.kind === "days" && closure.instead !== undefined) {
      moved.push({ meets, to: closure.instead });
    } else off.push(meets);
  }
  return { holidays: rule.holidays, off, moved };
}

function daysOf(closure: Closure): ((day: DayNumber) => boolean) | null {
  if (closure.kind === "days") {
    const weekdays = closure.weekdays.map((weekday) => WEEKDAYS.indexOf(weekday));
    return (day) => (closure.holidays && isHoliday(day)) || weekdays.includes(weekdayOfNumber(day));
  }
  if (closure.kind === "yearly") {
    const { first, last } = closure;
    return (day) => {
      const date = dayText(day).slice(5);
      return first <= last ? date >= first && date <= last : date >= first || date <= last;
    };
  }
  if (closure.kind === "dates") {
    const [first, last] = [dayNumber(closure.first), dayNumber(closure.last)];
    return (day) => day >= first && day <= last;
  }
  const parsed = parseRule(closure.rrule);
  const compiled = parsed.ok ? compileRule(parsed.value, undefined) : parsed;
  return compiled.ok ? (day) => isClosingDay(compiled.value, closure.onHoliday, day) : null;
}

type OnHoliday = Extract<Closure, { kind: "rule" }>["onHoliday"];

/** 月曜休館（祝日の場合は翌日）: open on that Monday, and closed on the day its closing moved to. */
function isClosingDay(rule: CompiledRule, onHoliday: OnHoliday, day: DayNumber): boolean {
  if (onHoliday === undefined) return fallsOn(rule, day);
  if (fallsOn(rule, day) && !isHoliday(day)) return true;
  if (onHoliday === "open") return false;
  for (let before = day - 1; before >= day - FURTHEST_MOVE_DAYS; before--) {
    if (fallsOn(rule, before) && isHoliday(before) && target(before, onHoliday) === day)
      return true;
    if (onHoliday === "next-day" && before === day - 1) break;
  }
  return false;
}

/** Does the rule hold on this day, once its days off and its moves are counted? */
export function holdsOn(rule: CompiledRule, closures: CompiledClosures, day: DayNumber): boolean {
  const { off, moved } = closures;
  if (off.some((meets) => meets(day))) return false;
  if (isPlanned(rule, closures, day) && !moved.some(({ meets }) => meets(day))) return true;
  return moved.some((move) => movesTo(rule, closures, move, day));
}

/** On the day by the rule itself, before anything is closed. */
function isPlanned(rule: CompiledRule, { holidays }: CompiledClosures, day: DayNumber): boolean {
  if (holidays === undefined) return fallsOn(rule, day);
  if (holidays === "only") return isHoliday(day) && fallsOn(rule, day);
  if (fallsOn(rule, day)) return true;
  if (!isHoliday(day)) return false;
  const { byMonth } = rule.rule;
  const inMonth = byMonth.length === 0 || byMonth.includes(partsOfDay(day).month);
  const begun = rule.first === null || day >= rule.first;
  return inMonth && begun && (rule.last === null || day <= rule.last);
}

function movesTo(
  rule: CompiledRule,
  closures: CompiledClosures,
  { meets, to }: { readonly meets: (day: DayNumber) => boolean; readonly to: Move },
  day: DayNumber,
): boolean {
  const [earliest, latest] = MOVES_FROM[to] ?? [-FURTHEST_MOVE_DAYS, FURTHEST_MOVE_DAYS];
  for (let from = day + earliest; from <= day + latest; from++) {
    if (from === day || !meets(from) || !isPlanned(rule, closures, from)) continue;
    if (closures.off.some((closed) => closed(from))) continue;
    if (target(from, to) === day) return true;
  }
  return false;
}

/** The day to which a day moves. */
function target(day: DayNumber, to: Move): DayNumber | null {
  if (to === "next-day") return day + 1;
  if (to === "day-before") return day - 1;
  if (to === "next-week") return day + 7;
  if (to === "next-monday") return day + 7 - weekdayOfNumber(day);
  if (to === "next-working-day") {
    let next = day + 1;
    while (!isWorkingDay(next) && next < day + FURTHEST_MOVE_DAYS) next++;
    return next;
  }
  const { year, month } = partsOfDay(day);
  const first = dayFromParts(year, month, 1);
  const weekday = (WEEKDAYS as readonly string[]).indexOf(to.slice(1));
  const ordinal = Number(to.slice(0, 1));
  if (weekday < 0 || !(ordinal >= 1 && ordinal <= 5)) return null;
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (ordinal - 1) * 7;
}
