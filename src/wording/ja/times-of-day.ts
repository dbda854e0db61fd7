import type { DayPart } from "../../domain/finding/filters.ts";

/** The parts of a day, with where one ends and the next begins. */
export const timesOfDay: Readonly<Record<DayPart, string>> = {
  morning: "午前",
  afternoon: "午後（5時まで）",
  evening: "夕方・夜",
};
