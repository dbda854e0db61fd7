import type { DatedEvent } from "../../domain/event/event.ts";
import { detailWords } from "../../wording/detail.ts";
import { hoursWritten } from "../../wording/when.ts";
import type { OpenTown } from "../open-town.ts";

/** The days of an event in words: one day, or from one to another. */
export function eventDays(open: OpenTown, { startsOn, endsOn }: DatedEvent): string {
  const { day, fullDay } = open.words.dates;
  const thisYear = startsOn.slice(0, 4) === open.today.slice(0, 4);
  const written = thisYear && endsOn.slice(0, 4) === startsOn.slice(0, 4) ? day : fullDay;
  return startsOn === endsOn
    ? written(startsOn)
    : detailWords(open.language).fromToDay(written(startsOn), written(endsOn));
}

/** The hours of an event, and what was written where that is more than one plain time. */
export const eventHours = (open: OpenTown, event: DatedEvent): string | null =>
  hoursWritten(event.starts, event.ends, open.language);
