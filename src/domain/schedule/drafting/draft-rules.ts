import type { Closure, ScheduleRule } from "../schedule.ts";
import {
  allWeekdays,
  BON,
  type DraftDays,
  type DraftLimits,
  NEW_YEAR,
  type ScheduleDraft,
} from "./draft.ts";

/** The rules of a draft, the same that the reader makes of the sentence about them. */
export function rulesOfDraft({ days, hours, limits }: ScheduleDraft): readonly ScheduleRule[] {
  const bare = days.often === "dates" ? onDates(days.dates) : [repeating(days, limits)];
  const bands = hours.length === 0 ? [{ starts: null, ends: null }] : hours;
  return bare.flatMap(({ closures, ...rule }) =>
    bands.map(({ starts, ends }) => ({
      ...rule,
      ...(starts === null ? {} : { starts }),
      ...(ends === null ? {} : { ends }),
      ...(closures === undefined ? {} : { closures }),
    })),
  );
}

const onDates = (dates: readonly string[]): readonly ScheduleRule[] =>
  dates.map((from) => ({ rrule: "FREQ=YEARLY;COUNT=1", from }));

function repeating(days: DraftDays, limits: DraftLimits): ScheduleRule {
  const parts = [rrulesDays(days)];
  if (limits.months !== null) parts.push(`BYMONTH=${limits.months.join(",")}`);
  if (limits.until !== null) parts.push(`UNTIL=${limits.until.replaceAll("-", "")}`);
  const from = days.often === "biweekly" ? days.first : limits.from;
  const closures = closuresOf(limits);
  return {
    rrule: parts.join(";"),
    ...(from === null ? {} : { from }),
    ...(limits.onHolidays === "also" ? { holidays: "also" } : {}),
    ...(closures.length === 0 ? {} : { closures }),
  };
}

function rrulesDays(days: DraftDays): string {
  switch (days.often) {
    case "weekly":
      if (allWeekdays(days.weekdays)) return "FREQ=DAILY";
      return `FREQ=WEEKLY;BYDAY=${days.weekdays.join(",")}`;
    case "biweekly":
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days.weekdays.join(",")}`;
    case "nth": {
      const { ordinals, weekdays } = days;
      const each = ordinals.flatMap((ordinal) => weekdays.map((day) => `${ordinal}${day}`));
      return `FREQ=MONTHLY;BYDAY=${each.join(",")}`;
    }
    case "monthdays":
      return `FREQ=MONTHLY;BYMONTHDAY=${days.monthDays.join(",")}`;
    case "dates":
      return "FREQ=YEARLY;COUNT=1";
  }
}

function closuresOf({ onHolidays, newYearOff, bonOff }: DraftLimits): readonly Closure[] {
  const closures: Closure[] = [];
  const holidays = { kind: "days", holidays: true, weekdays: [] } as const;
  if (onHolidays === "off") closures.push(holidays);
  if (onHolidays === "next-day" || onHolidays === "next-week") {
    closures.push({ ...holidays, instead: onHolidays });
  }
  if (newYearOff) closures.push({ kind: "yearly", ...NEW_YEAR });
  if (bonOff) closures.push({ kind: "yearly", ...BON });
  return closures;
}
