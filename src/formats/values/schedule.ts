import type { Problem } from "../../domain/problem.ts";
import type { Schedule, ScheduleRule } from "../../domain/schedule/schedule.ts";
import { timeOf } from "./time.ts";
import { lineOf, textOf } from "./text.ts";
import { weekdaysOf } from "./weekdays.ts";

/** Weekday and hour columns as the municipal layouts have them. */
export interface WeekColumns {
  readonly weekdays: string | undefined;
  readonly starts: string | undefined;
  readonly ends: string | undefined;
  readonly remark: string | undefined;
}
/** What those columns are called in the file, for problems. */
export interface WeekColumnNames {
  readonly weekdays: string;
  readonly starts: string;
  readonly ends: string;
}

/**
 * A schedule from weekday and hour columns. The text is the columns as written, in their order; the rules are
 * the usual week, trusted wholly only where no remark may close single days. Without weekdays, or with a value
 * that cannot be read, there is the text only.
 */
export function weeklySchedule(
  columns: WeekColumns,
  names: WeekColumnNames,
  problems: Problem[],
): Schedule {
  const [starts, ends] = [
    readTime(columns.starts, names.starts, problems),
    readTime(columns.ends, names.ends, problems),
  ];
  const remark = textOf(columns.remark);
  const text = textFrom(columns, starts, ends, remark);
  const written = lineOf(columns.weekdays);
  if (written === null) return { text, rules: [], certainty: null };
  const weekdays = weekdaysOf(written);
  if (weekdays === null) {
    problems.push({ code: "value-not-a-weekday", column: names.weekdays, value: written });
    return { text, rules: [], certainty: null };
  }
  const unread = starts === "unread" || ends === "unread";
  const reversed = !unread && starts !== null && ends !== null && starts >= ends;
  if (reversed) problems.push({ code: "times-reversed", column: names.ends, value: ends });
  if (unread || reversed) return { text, rules: [], certainty: null };
  const rule: ScheduleRule = {
    rrule: `FREQ=WEEKLY;BYDAY=${weekdays.days.join(",")}`,
    ...(starts === null ? {} : { starts }),
    ...(ends === null ? {} : { ends }),
  };
  const whole = remark === null && !weekdays.holidays;
  return { text, rules: [rule], certainty: whole ? "whole" : "usual-week" };
}

function readTime(cell: string | undefined, column: string, problems: Problem[]): string | null {
  const written = lineOf(cell);
  if (written === null) return null;
  const time = timeOf(written);
  if (time !== null) return time;
  problems.push({ code: "value-not-a-time", column, value: written });
  return "unread";
}

function textFrom(
  columns: WeekColumns,
  starts: string | null,
  ends: string | null,
  remark: string | null,
): string | null {
  const shown = (read: string | null, cell: string | undefined) =>
    read === null || read === "unread" ? (lineOf(cell) ?? "") : read;
  const [from, to] = [shown(starts, columns.starts), shown(ends, columns.ends)];
  const hours = from === "" && to === "" ? null : `${from}～${to}`;
  const parts = [lineOf(columns.weekdays), hours, remark].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}
