import type { DayText } from "../units.ts";
import { occurrencesBetween } from "./occurrences.ts";
import { readSchedule } from "./reading/read-schedule.ts";
import type { Window } from "./reading/resolve-date.ts";
import type { Occurrence, Schedule } from "./schedule.ts";

/** A text, read: how far it was understood, its schedule, and its dates in the window (null where not determined). */
export interface Understanding {
  readonly understood: "whole" | "part" | "none";
  readonly schedule: Schedule;
  readonly occurrences: readonly Occurrence[] | null;
  readonly rest: string;
}

/** Reads a text and tells the dates that it means between two days, both included. */
export function understand(text: string, window: Window): Understanding {
  const { understood, rules, rest } = readSchedule(text, window);
  if (understood === "none") {
    const schedule: Schedule = { text, rules: [], certainty: null };
    return { understood, schedule, occurrences: null, rest };
  }
  const schedule: Schedule = { text, rules, certainty: "whole" };
  const occurrences = occurrencesBetween(schedule, [], window.from, window.to);
  return { understood, schedule, occurrences, rest };
}

/** `2026-12-12 10:00-12:00`, `2026-12-12 10:00-` without an end, the day alone without hours. */
export function occurrenceLine({ date, starts, ends }: Occurrence): string {
  return starts === undefined && ends === undefined
    ? date
    : `${date as DayText} ${starts ?? ""}-${ends ?? ""}`;
}
