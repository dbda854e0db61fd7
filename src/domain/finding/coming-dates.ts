import type { Activity } from "../activity/activity.ts";
import { addDays, addMonths } from "../clock.ts";
import { nextOccurrences, occurrencesBetween, occurrencesOn } from "../schedule/occurrences.ts";
import { type MonthGrid, monthGrid } from "../schedule/month-grid.ts";
import type { DateChange, Occurrence } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";

/** What a page says of the coming dates of one activity. */
export interface ComingDates {
  readonly next: readonly Occurrence[];
  /** Dates on which it would be on, but was said to be off. */
  readonly off: readonly DateChange[];
  readonly months: readonly MonthWithMarks[];
}

/** A month with the days on which something is, and how sure that is. */
export interface MonthWithMarks {
  readonly grid: MonthGrid;
  readonly marks: ReadonlyMap<DayText, Occurrence["certainty"]>;
}

const MOST_DATES = 6;
const OFF_AHEAD_DAYS = 62;
/** With fewer marks than this left in its month, the following month is shown too. */
const FEW_MARKS = 2;

export function comingDates(index: TownIndex, activity: Activity, today: DayText): ComingDates {
  const changes = index.changesByActivity.get(activity.id) ?? [];
  const next = nextOccurrences(activity.schedule, changes, today, MOST_DATES);
  const until = addDays(today, OFF_AHEAD_DAYS);
  const off = changes
    .filter(({ change, date }) => change === "off" && date >= today && date <= until)
    // Off and on again on one day is a meeting that was moved; the list says when it is.
    .filter(({ date }) => occurrencesOn(activity.schedule, changes, date).length === 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = next[0];
  if (first === undefined) return { next, off, months: [] };
  const month = marksOf(activity, changes, first.date, today);
  const following = addMonths(`${first.date.slice(0, 7)}-01`, 1);
  const more = next.some((occurrence) => occurrence.date >= following);
  const months =
    month.marks.size <= FEW_MARKS && more
      ? [month, marksOf(activity, changes, following, today)]
      : [month];
  return { next, off, months };
}

function marksOf(
  activity: Activity,
  changes: readonly DateChange[],
  day: DayText,
  today: DayText,
): MonthWithMarks {
  const grid = monthGrid(day);
  const last = addDays(addMonths(grid.month, 1), -1);
  const from = grid.month < today ? today : grid.month;
  const marks = new Map<DayText, Occurrence["certainty"]>();
  for (const { date, certainty } of occurrencesBetween(activity.schedule, changes, from, last)) {
    marks.set(date, certainty);
  }
  return { grid, marks };
}
