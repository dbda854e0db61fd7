import { scheduleFrom } from "../schedule/reading/read-schedule.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { textWithoutRemarks } from "./remarks-aside.ts";

/** Two years of different weekdays: what is read alike in both speaks of no date. */
const WINDOWS = [
  { from: "2025-04-01", to: "2026-03-31" },
  { from: "2030-10-01", to: "2031-09-30" },
] as const;

/** The usual week of a text whose remarks were not understood; null where it is not either, or depends on a date. */
export function usualWeekOf(schedule: Schedule): Schedule | null {
  const text = textWithoutRemarks(schedule);
  if (text === null) return null;
  const [usual, later] = WINDOWS.map((window) => scheduleFrom(text, window).rules);
  if (usual === undefined || usual.length === 0) return null;
  if (JSON.stringify(usual) !== JSON.stringify(later)) return null;
  return { text: null, rules: usual, certainty: "whole" };
}
