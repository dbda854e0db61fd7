import { weekdayOf } from "../../clock.ts";
import type { DayText } from "../../units.ts";
import { type Closure, type ScheduleRule, WEEKDAYS, type Weekday } from "../schedule.ts";
import type { Clause, Clauses } from "./clauses.ts";
import { closuresOf, closuresOfDays } from "./to-closures.ts";
import { withoutClosedWeekdays } from "./closed-weekdays.ts";
import type { DaysItem } from "./items.ts";
import { resolveDate, resolveMonth, resolveRange, type Window } from "./resolve-date.ts";

/** No schedule of a group has more; the store takes no more. */
const MOST_RULES = 50;

/** The span and hours that all rules of a clause share. */
interface Frame {
  readonly months: readonly number[] | null;
  readonly from: DayText | null;
  readonly until: DayText | null;
  readonly count: number | null;
  readonly interval: number;
}

/** Rules with their closures; null where something is not determined. */
export function rulesOf(read: Clauses, window: Window): readonly ScheduleRule[] | null {
  const { clauses, everywhere, times } = read;
  const months = clauses.map((clause) => clause.months);
  const extra = clauses.map((): Closure[] => []);
  for (const [index, clause] of clauses.entries()) {
    const earlier = index;
    if (clause.monthsReplace.length > 0) {
      const taken = clause.monthsReplace;
      for (let at = 0; at < earlier; at++) months[at] = without(months[at] ?? null, taken);
    } else if (clause.overrides) {
      const own = closuresOfDays(daysOfOverride(clause), clause.months, window);
      if (own === null) return null;
      for (let at = 0; at < earlier; at++) extra[at]?.push(...own);
    }
    if (!clause.days.some(({ is }) => is === "holidays")) continue;
    // 月〜金 9:00〜17:00、土日祝 10:00〜16:00: a holiday has the hours that are said of holidays.
    for (const [at, other] of clauses.entries()) {
      const also = other.days.some(({ is }) => is === "holidays" || is === "date");
      if (at !== index && !also) extra[at]?.push(HOLIDAYS_OFF);
    }
  }
  const total = times.find(({ per }) => per === "all")?.count ?? null;
  const rules: ScheduleRule[] = [];
  for (const [index, clause] of clauses.entries()) {
    const closings = [...clause.closures, ...everywhere];
    const made = ofClause(clause, months[index] ?? null, total, closings, window);
    if (made === null) return null;
    const added = extra[index] ?? [];
    for (const rule of made) {
      const simple = withoutClosedWeekdays(withClosures(rule, added));
      if (simple === null) return null;
      rules.push(simple);
    }
  }
  return rules.length === 0 || rules.length > MOST_RULES ? null : rules;
}

/** Where a span has other hours, all its days are those that are not as usual. */
const daysOfOverride = ({ range, days }: Clause): readonly DaysItem[] =>
  range === null ? days : [{ is: "dates", ...range }];

/** A single date: it was named as it is, and no day off takes it away. */
const ONCE = "FREQ=YEARLY;COUNT=1";
const HOLIDAYS_OFF: Closure = { kind: "days", holidays: true, weekdays: [] };
const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const without = (months: readonly number[] | null, off: readonly number[]): readonly number[] =>
  (months ?? ALL_MONTHS).filter((month) => !off.includes(month));

function withClosures(rule: ScheduleRule, added: readonly Closure[]): ScheduleRule {
  const all = [...(rule.closures ?? []), ...added];
  const seen = new Set<string>();
  const closures = all.filter((closure) => {
    const key = JSON.stringify(closure);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const { closures: _, ...bare } = rule;
  return closures.length === 0 ? bare : { ...bare, closures };
}

function ofClause(
  clause: Clause,
  clauseMonths: readonly number[] | null,
  total: number | null,
  closings: Clause["closures"],
  window: Window,
): readonly ScheduleRule[] | null {
  const closed = closuresOf(closings, window);
  if (closed === null) return null;
  let { days } = clause;
  // 毎月15日（休日の場合は翌日）: on a Sunday, too?
  if (closings.some(isLoose) && days.some(({ is }) => is === "monthdays")) return null;
  // 2月13日（土・祝なし）: days off of a single date say something else.
  if (clause.closures.length > 0 && days.every(({ is }) => is === "date")) return null;
  // 火〜日 9:00〜17:00（月曜休館、祝日の場合は翌日）: a Monday that is a holiday is open.
  if (closed.some((one) => one.kind === "rule" && one.onHoliday !== undefined)) {
    days = days.map((item) => (item.is === "weekly" ? { is: "daily" } : item));
    const weekdays = clause.days.flatMap((item) => (item.is === "weekly" ? item.weekdays : []));
    if (weekdays.length > 0 && !coversWeek(weekdays, closed)) days = clause.days;
  }
  const months = closed.reduce(
    (left: readonly number[] | null, one) =>
      one.kind === "months" ? without(left, one.months) : left,
    clauseMonths,
  );
  if (months !== null && months.length === 0) return null;
  const frame = frameOf({ ...clause, months, days }, total, window);
  if (frame === null) return null;
  const rules = bareRules(days, frame, window);
  if (rules === null) return null;
  const closures = closed.filter((one): one is Closure => one.kind !== "months");
  const bands = clause.bands.length === 0 ? [null] : clause.bands;
  return rules.flatMap((rule) =>
    bands.map((band) =>
      withClosures(
        {
          ...rule,
          ...(band?.starts ? { starts: band.starts } : {}),
          ...(band?.ends ? { ends: band.ends } : {}),
        },
        rule.rrule === ONCE ? [] : closures,
      ),
    ),
  );
}

const isLoose = (one: Clause["closures"][number]): boolean =>
  one.is === "conditional"
    ? one.loose
    : one.items.some((item) => item.is === "holidays" && item.loose) &&
      !one.items.some((item) => item.is === "weekly");

/** Are the days that are open and those that are closed each week all seven? */
function coversWeek(
  weekdays: readonly number[],
  closed: readonly { readonly kind: string }[],
): boolean {
  const off = closed.flatMap((one) =>
    one.kind === "rule" && "rrule" in one && typeof one.rrule === "string"
      ? (/^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(one.rrule)?.[1] ?? "").split(",")
      : [],
  );
  return new Set([...weekdays.map(code), ...off.filter((day) => day !== "")]).size === 7;
}

function frameOf(clause: Clause, total: number | null, window: Window): Frame | null {
  const { months, sinceMonth, range, weeks } = clause;
  let from: DayText | null = null;
  let until: DayText | null = null;
  if (range !== null) {
    const resolved = resolveRange(range.first, range.last, window);
    if (resolved === null) return null;
    from = resolved.first;
    until = resolved.last;
  }
  if (sinceMonth !== null) from = resolveMonth(sinceMonth, window);
  if (sinceMonth !== null && from === null) return null;
  const nth = clause.days.filter((day) => day.is === "nth");
  // 第3金曜（隔週）: the one says something else than the other.
  if (weeks > 1 && !nth.every(isEveryOther)) return null;
  if (weeks > 1 && nth.length === 0) {
    const anchor = anchorOf(clause, from, window);
    return anchor === null ? null : { months, from: anchor, until, count: total, interval: weeks };
  }
  const count = total !== null && from !== null && until === null ? total : null;
  return { months, from, until, count, interval: 1 };
}

/** 第1・第3, 第2・第4, 第1・第3・第5 */
function isEveryOther({ ordinals }: Extract<DaysItem, { is: "nth" }>): boolean {
  const sorted = [...ordinals].sort();
  return (
    sorted.length > 1 && sorted.every((one, at) => at === 0 || one - (sorted[at - 1] ?? 0) === 2)
  );
}

/** 隔週 without a first day is any of two series. */
function anchorOf(clause: Clause, from: DayText | null, window: Window): DayText | null {
  const weekdays = clause.days.flatMap((item) => (item.is === "weekly" ? item.weekdays : []));
  if (weekdays.length === 0 || clause.days.some(({ is }) => is !== "weekly")) return null;
  if (clause.anchor !== null) return resolveDate(clause.anchor, window, weekdays);
  if (from === null || !weekdays.includes(weekdayOf(from))) return null;
  return from;
}

function bareRules(
  days: readonly DaysItem[],
  frame: Frame,
  window: Window,
): readonly ScheduleRule[] | null {
  const rules: ScheduleRule[] = [];
  const holidays = days.some(({ is }) => is === "holidays");
  const weekly = [...new Set(days.flatMap((day) => (day.is === "weekly" ? day.weekdays : [])))];
  const nth = frame.interval > 1 || days.some(({ is }) => is === "nth");
  if (weekly.length > 0) {
    // 隔週土曜（第1・第3土曜）: the weekdays of the month say which weeks.
    const interval = frame.interval > 1 ? `;INTERVAL=${frame.interval}` : "";
    const rule = framed(`FREQ=WEEKLY${interval};BYDAY=${weekdayCodes(weekly)}`, frame);
    rules.push(holidays ? { ...rule, holidays: "also" } : rule);
  } else if (holidays) {
    if (nth || days.some((day) => day.is === "daily" || (day.is === "holidays" && day.loose))) {
      return null;
    }
    rules.push({ ...framed("FREQ=DAILY", frame), holidays: "only" });
  }
  for (const day of days) {
    if (day.is === "weekly" || day.is === "holidays") continue;
    const made = ruleOfDays(day, frame, window);
    if (made === null) return null;
    rules.push(made);
  }
  return rules;
}

function ruleOfDays(day: DaysItem, frame: Frame, window: Window): ScheduleRule | null {
  switch (day.is) {
    case "daily":
      return framed("FREQ=DAILY", frame);
    case "workdays":
      return {
        ...framed(`FREQ=WEEKLY;BYDAY=${weekdayCodes(day.weekdays)}`, frame),
        closures: [HOLIDAYS_OFF],
      };
    case "nth":
      return day.weekdays.length === 0
        ? null
        : framed(`FREQ=MONTHLY;BYDAY=${nthCodes(day.ordinals, day.weekdays)}`, frame);
    case "monthdays": {
      if (!day.every && frame.months === null) return null;
      return framed(`FREQ=MONTHLY;BYMONTHDAY=${day.days.join(",")}`, frame);
    }
    case "date": {
      const from = resolveDate(day.date, window);
      const spanned = frame.from !== null || frame.until !== null || frame.months !== null;
      return from === null || spanned ? null : { rrule: ONCE, from };
    }
    default:
      return null;
  }
}

const code = (weekday: number): Weekday => WEEKDAYS[weekday] ?? "MO";
const weekdayCodes = (weekdays: readonly number[]): string =>
  [...weekdays]
    .sort((a, b) => a - b)
    .map(code)
    .join(",");
const nthCodes = (ordinals: readonly number[], weekdays: readonly number[]): string =>
  ordinals.flatMap((ordinal) => weekdays.map((weekday) => `${ordinal}${code(weekday)}`)).join(",");

/** In order, because some calendars give dates in the order of the list. */
const inOrder = (months: readonly number[]) => [...months].sort((a, b) => a - b).join(",");

function framed(rrule: string, { months, from, until, count }: Frame): ScheduleRule {
  const parts = [rrule];
  if (months !== null && months.length < 12) parts.push(`BYMONTH=${inOrder(months)}`);
  if (count !== null) parts.push(`COUNT=${count}`);
  else if (until !== null) parts.push(`UNTIL=${until.replaceAll("-", "")}`);
  return { rrule: parts.join(";"), ...(from === null ? {} : { from }) };
}
