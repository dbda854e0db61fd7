import type { Activity } from "../../domain/activity/activity.ts";
import { addDays } from "../../domain/clock.ts";
import { type CalendarSeries, calendarEntries } from "../../domain/schedule/calendar-entries.ts";
import type { RulePattern } from "../../domain/schedule/rule.ts";
import { type DateChange, type Occurrence, WEEKDAYS } from "../../domain/schedule/schedule.ts";
import type { DayText } from "../../domain/units.ts";

const FREQUENCY = { DAILY: "D", WEEKLY: "W", MONTHLY: "M", YEARLY: "Y" } as const;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** How far ahead single dates are told: half a year. */
const AHEAD_DAYS = 182;

/**
 * `eventSchedule` and `subEvent` of schema.org: only dates that are true. Closures, holidays and what is said of single
 * dates become `exceptDate` within half a year, where such a schedule then ends; a date that no schedule has, or that is
 * somewhere else or at another hour, is a `subEvent`; and so are the dates of a rule that a Schedule cannot say.
 */
export function structuredSchedule(
  { name, schedule }: Pick<Activity, "name" | "schedule">,
  changes: readonly DateChange[],
  today: DayText,
): object {
  const to = addDays(today, AHEAD_DAYS);
  const { series, single } = calendarEntries(schedule, changes, today, to);
  const said = series.filter(({ pattern }) => canBeSaid(pattern));
  const unsaid = series.filter(({ pattern }) => !canBeSaid(pattern));
  const alone = [
    ...series.flatMap(({ changed }) => changed),
    ...unsaid.flatMap(datesOf),
    ...single,
  ];
  return {
    ...(said.length > 0 && { eventSchedule: said.map(scheduleOf) }),
    ...(alone.length > 0 && { subEvent: inOrder(alone).map((one) => subEvent(name, one)) }),
  };
}

/** Positions from the end, every so many years, positions in a set: a Schedule has no words for them. */
function canBeSaid(pattern: RulePattern): boolean {
  const { freq, bySetPos, byMonthDay } = pattern;
  const plain = bySetPos.length === 0 && freq !== "YEARLY";
  return plain && byMonthDay.every((day) => day > 0) && monthWeeks(pattern) !== null;
}

/** The weeks of the month; null where they differ between weekdays or count from the end. Empty: every week. */
function monthWeeks({ byDay }: RulePattern): readonly number[] | null {
  const weeks = [...new Set(byDay.map(({ ordinal }) => ordinal))];
  const weekdays = new Set(byDay.map(({ weekday }) => weekday));
  if (byDay.length !== weeks.length * weekdays.size) return null;
  if (weeks.every((week) => week === null)) return [];
  const numbers = weeks.filter((week) => week !== null);
  return numbers.length === weeks.length && numbers.every((week) => week >= 1) ? numbers : null;
}

function scheduleOf(series: CalendarSeries): object {
  const { pattern, first, until, starts, ends, except, changed } = series;
  const weeks = monthWeeks(pattern) ?? [];
  const off = [...except, ...changed.map(({ date }) => date)].sort();
  const weekdays = WEEKDAYS.flatMap((_, weekday) =>
    pattern.byDay.some((part) => part.weekday === weekday)
      ? [`https://schema.org/${DAYS[weekday] ?? ""}`]
      : [],
  );
  return {
    "@type": "Schedule",
    repeatFrequency: `P${pattern.interval}${FREQUENCY[pattern.freq]}`,
    ...(weekdays.length > 0 && { byDay: weekdays }),
    ...(weeks.length > 0 && { byMonthWeek: weeks }),
    ...(pattern.byMonthDay.length > 0 && { byMonthDay: pattern.byMonthDay }),
    ...(pattern.byMonth.length > 0 && { byMonth: pattern.byMonth }),
    startDate: first,
    ...(until !== null && { endDate: until }),
    ...(off.length > 0 && { exceptDate: off }),
    ...(starts !== undefined && { startTime: starts }),
    ...(ends !== undefined && { endTime: ends }),
    scheduleTimezone: "Asia/Tokyo",
  };
}

const datesOf = ({ asRuled, starts, ends, certainty }: CalendarSeries): readonly Occurrence[] =>
  asRuled.map((date) => ({
    date,
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    certainty,
  }));

const inOrder = (occurrences: readonly Occurrence[]): readonly Occurrence[] =>
  [...occurrences].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function subEvent(name: string, { date, starts, ends }: Occurrence): object {
  const at = (time: string | undefined): string => {
    if (time === undefined) return date;
    return time === "24:00" ? `${addDays(date, 1)}T00:00:00+09:00` : `${date}T${time}:00+09:00`;
  };
  return {
    "@type": "Event",
    name,
    startDate: at(starts),
    ...(ends !== undefined && { endDate: at(ends) }),
  };
}
