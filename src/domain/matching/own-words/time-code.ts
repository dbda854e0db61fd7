import { WEEKDAYS } from "../../schedule/schedule.ts";
import type { TimeText } from "../../units.ts";

/**
 * When, as said: days, a part of the day or hours, or both: `weekend`, `morning`, `TU+TH/10:00-15:00`, `weekday/evening`,
 * `any`.
 */
export type TimeCode = string;

export interface TimeOfWeek {
  /** RFC 5545 weekdays. */
  readonly days: readonly string[];
  readonly from: TimeText;
  readonly to: TimeText;
}

/** What people mean by the parts of a day; activities before six and after nine in the evening are nowhere. */
const PARTS: Readonly<Record<string, readonly [TimeText, TimeText]>> = {
  morning: ["06:00", "12:00"],
  daytime: ["09:00", "17:00"],
  afternoon: ["12:00", "17:00"],
  evening: ["17:00", "21:00"],
  any: ["00:00", "24:00"],
};

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  weekday: WEEKDAYS.slice(0, 5),
  weekend: WEEKDAYS.slice(5),
};

/** The days and hours of a code that `readOwnWords` gave; null for anything else. */
export function timeOfCode(code: TimeCode): TimeOfWeek | null {
  const [first = "", second] = code.split("/");
  const days = GROUPS[first] ?? listedDays(first);
  const hours = hoursOf(second ?? (days === null ? first : "any"));
  if (hours === null || (second !== undefined && days === null)) return null;
  return { days: days ?? WEEKDAYS, from: hours[0], to: hours[1] };
}

function listedDays(text: string): readonly string[] | null {
  const days = text.split("+");
  return days.every((day) => (WEEKDAYS as readonly string[]).includes(day)) ? days : null;
}

function hoursOf(text: string): readonly [TimeText, TimeText] | null {
  const clock = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text);
  if (clock === null) return PARTS[text] ?? null;
  return [clock[1] ?? "", clock[2] ?? ""];
}
