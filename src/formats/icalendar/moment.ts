import { addDays } from "../../domain/clock.ts";
import type { DayText, TimeText } from "../../domain/units.ts";

export const TIME_ZONE = "Asia/Tokyo";

/** 20261205 */
const digits = (text: string): string => text.replace(/[-:]/g, "");

/** A day, or an hour of it in Tokyo, as the parameter and the value of a property. */
export interface Moment {
  readonly parameter: string;
  readonly value: string;
}

/** `24:00` is the first minute of the next day. Without a time it is the whole day. */
export function momentOf(day: DayText, time: TimeText | undefined): Moment {
  if (time === undefined) return { parameter: "VALUE=DATE", value: digits(day) };
  const [onDay, at] = time === "24:00" ? [addDays(day, 1), "00:00"] : [day, time];
  return { parameter: `TZID=${TIME_ZONE}`, value: `${digits(onDay)}T${digits(at)}00` };
}

/** The end of a rule: a day where its dates are days, else the last second of that day in UTC (RFC 5545, 3.3.10). */
export const untilValue = (day: DayText, allDay: boolean): string =>
  allDay ? digits(day) : `${digits(day)}T145959Z`;

/** The beginning of a day in Tokyo, in UTC. */
export const stampValue = (day: DayText): string => `${digits(addDays(day, -1))}T150000Z`;
