import type { ImportContext, ScheduleReading } from "../../domain/import/outcome.ts";
import type { Problem } from "../../domain/problem.ts";
import { readSchedule, type Reading } from "../../domain/schedule/reading/read-schedule.ts";
import { windowAround } from "../../domain/schedule/reading/resolve-date.ts";
import type { Schedule } from "../../domain/schedule/schedule.ts";
import { addDays } from "../../domain/clock.ts";
import type { DayText } from "../../domain/units.ts";

/** A schedule from a file, once its text was read. */
export interface ReadSchedule {
  readonly schedule: Schedule;
  /** Null where there is no text. */
  readonly reading: ScheduleReading | null;
  readonly problems: readonly Problem[];
}

/** What the row says beside the schedule. */
interface Said {
  readonly id: string;
  readonly confirmedOn: DayText | null;
  /** What the column is called in the file. */
  readonly column: string;
}

/**
 * Reads the text of a schedule into rules. What is not understood stays as it came: as text, or as the usual week
 * that weekday columns gave. A date without a year is the one in the months around the day on which the text was
 * last confirmed (without one: of the import). Once taken it stays: the same text, confirmed on the same day, means
 * the same dates next year, when they are over (docs/decisions.md, 12).
 */
export function readWritten(columns: Schedule, said: Said, context: ImportContext): ReadSchedule {
  const { text } = columns;
  if (text === null) return { schedule: columns, reading: null, problems: [] };
  const day = dayOfText(said, context);
  const read = readSchedule(text, windowAround(day));
  if (read.understood === "none")
    return { schedule: columns, reading: readingOf(columns), problems: [] };
  const schedule: Schedule = { text, rules: read.rules, certainty: "whole" };
  if (!dependsOnYear(text, day, read)) return { schedule, reading: read.understood, problems: [] };
  const before = context.earlier?.get(said.id);
  const stays =
    before !== undefined && before.confirmedOn === said.confirmedOn && isOf(text, before.schedule);
  const taken = stays ? before.schedule : schedule;
  return { schedule: taken, reading: read.understood, problems: [yearAssumed(taken, said.column)] };
}

/** A day of confirmation that is still to come is a slip of the pen. */
const dayOfText = ({ confirmedOn }: Said, { today }: ImportContext): DayText =>
  confirmedOn === null || confirmedOn > today ? today : confirmedOn;

const readingOf = ({ rules, certainty }: Schedule): ScheduleReading => {
  if (rules.length === 0) return "as-written";
  return certainty === "whole" ? "whole" : "usual-week";
};

const isOf = (text: string, { text: written, rules, certainty }: Schedule): boolean =>
  written === text && certainty === "whole" && rules.length > 0;

/** Would the same words, written a year later, mean other days? */
const dependsOnYear = (text: string, day: DayText, { rules }: Reading): boolean =>
  JSON.stringify(readSchedule(text, windowAround(addDays(day, 365))).rules) !==
  JSON.stringify(rules);

const MOST_QUOTED = 3;

/** Whoever imports is shown which days were meant, in each import. */
function yearAssumed(schedule: Schedule, column: string): Problem {
  const days = daysNamed(schedule);
  const more = days.length > MOST_QUOTED ? "…" : "";
  const value = `${days.slice(0, MOST_QUOTED).join(" ")}${more}`;
  return { code: "schedule-year-assumed", column, value };
}

function daysNamed({ rules }: Schedule): readonly DayText[] {
  const days = rules.flatMap(({ rrule, from, closures = [] }) => [
    ...(from === undefined ? [] : [from]),
    ...[...rrule.matchAll(/UNTIL=(\d{4})(\d\d)(\d\d)/g)].map(([, y, m, d]) => `${y}-${m}-${d}`),
    ...closures.flatMap((one) => (one.kind === "dates" ? [one.first, one.last] : [])),
  ]);
  return [...new Set(days)].sort();
}
