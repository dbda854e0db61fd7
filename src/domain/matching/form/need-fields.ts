import { DAY_PARTS, type DayPart } from "../../finding/filters.ts";
import type { ChildAge } from "../need.ts";

/**
 * The fields of the matching form by name, as a native form sends them. Repeatable: interest, avoid, comfort, must,
 * free, time, not-time, not-step, concern, for, child, language, not. Those that no question has (avoid, time, not-time,
 * not-step, concern) come from the person's own words, once they are accepted.
 */
export const NEED_FIELDS = [
  "interest",
  "avoid",
  "own",
  "where",
  "mode",
  "minutes",
  "free",
  "time",
  "not-time",
  "step",
  "not-step",
  "concern",
  "comfort",
  "must",
  "age",
  "for",
  "child",
  "family",
  "cost",
  "language",
  "no-phone",
  "not",
] as const;
export type NeedField = (typeof NEED_FIELDS)[number];

/** Where each part of the day begins and ends; what is free in two that touch is free without a break. */
export const PART_HOURS: Readonly<Record<DayPart, readonly [from: string, until: string]>> = {
  morning: ["06:00", "12:00"],
  afternoon: ["12:00", "17:00"],
  evening: ["17:00", "22:00"],
};
export const PARTS = DAY_PARTS;

/** How many minutes somebody may want to be on the way. */
export const MINUTE_CHOICES = [10, 15, 20, 30, 45, 60] as const;
/** What one visit may cost, in yen. */
export const COST_CHOICES = [0, 100, 300, 500, 1000] as const;

/** Ages of children as one says them: before school, primary school … */
export const CHILD_AGES = {
  baby: { from: 0, to: 2 },
  small: { from: 3, to: 5 },
  primary: { from: 6, to: 12 },
  "junior-high": { from: 13, to: 15 },
  "high-school": { from: 16, to: 18 },
} as const satisfies Readonly<Record<string, ChildAge>>;
export type ChildBand = keyof typeof CHILD_AGES;

/** Letters that the person's own words may have; a longer text is cut there, and the form says so. */
export const LONGEST_OWN_WORDS = 400;
export const LONGEST_WHERE = 60;
