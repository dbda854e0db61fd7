import type { DayPart } from "../finding/filters.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import type { TimeOfWeek } from "./answer.ts";
import type { Meeting } from "./meetings.ts";
import type { Span } from "./person.ts";

const NOON = 12 * 60;
const EVENING = 17 * 60;

/** The part of the day in which a time lies: until 12:00, to 17:00, from 17:00. */
const partAt = (minute: number): DayPart =>
  minute < NOON ? "morning" : minute < EVENING ? "afternoon" : "evening";

/** The parts of the week in which meetings and a person's hours meet, in the order of the week. */
export function dayPartOf(
  meetings: readonly Meeting[],
  hours: readonly (readonly Span[])[] | null,
): TimeOfWeek[] {
  const found = new Map<string, TimeOfWeek & { readonly order: number }>();
  for (const { weekday, from } of meetings) {
    if (from === null) continue;
    const day = WEEKDAYS[weekday];
    const spans = hours?.[weekday] ?? [];
    const span = spans.find(({ until }) => until > from);
    const start = span === undefined ? from : Math.max(from, span.from);
    if (day === undefined) continue;
    const part = partAt(start);
    found.set(`${day} ${part}`, { weekday: day, part, order: weekday * 24 * 60 + start });
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ weekday, part }) => ({ weekday, part }));
}
