import { weekdayOf } from "../../domain/clock.ts";
import type { DatedEvent } from "../../domain/event/event.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";
import { detailWords } from "../../wording/detail.ts";
import { hoursWritten } from "../../wording/when.ts";
import type { OpenTown } from "../open-town.ts";

/** The days of an event in words: one day, or from one to another; with the year unless a heading says it. */
export function eventDays(
  open: OpenTown,
  { startsOn, endsOn }: DatedEvent,
  options: { readonly withYear: boolean },
): string {
  const words = detailWords(open.language);
  const { day, fullDay, weekday } = open.words.dates;
  const written = (one: string) =>
    options.withYear
      ? words.dayWithYear(fullDay(one), weekday(WEEKDAYS[weekdayOf(one)] ?? "MO"))
      : day(one);
  return startsOn === endsOn
    ? written(startsOn)
    : words.fromToDay(written(startsOn), written(endsOn));
}

/** The hours of an event, where they are one plain time. */
export const eventHours = (open: OpenTown, event: DatedEvent): string | null =>
  hoursWritten(event.starts, event.ends, open.language);
