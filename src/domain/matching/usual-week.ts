import { addDays } from "../clock.ts";
import { scheduleFrom } from "../schedule/reading/read-schedule.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { DayText } from "../units.ts";
import { textWithoutRemarks } from "./remarks-aside.ts";

/** The usual week of a text whose remarks were not understood, read as from a day on; null where it is not either. */
export function usualWeekOf(schedule: Schedule, on: DayText): Schedule | null {
  const text = textWithoutRemarks(schedule);
  if (text === null) return null;
  const usual = scheduleFrom(text, { from: on, to: addDays(on, 364) });
  return usual.rules.length === 0 ? null : usual;
}
