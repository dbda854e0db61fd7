import { isDayText } from "../../domain/clock.ts";
import type { Problem } from "../../domain/problem.ts";
import type { ScheduleProblemSentences } from "../ja/schedule-problems.ts";
import { dates } from "./dates.ts";

const quoted = ({ value = "" }: Problem, otherwise: string) =>
  value === "" ? otherwise : `"${value}"`;
const dayOf = ({ value = "" }: Problem) => (isDayText(value) ? dates.day(value) : `"${value}"`);

const MISSING: Readonly<Record<string, string>> = {
  often: "When it is on is not chosen yet. Please choose one.",
  weekday: "No weekday is chosen yet. Please choose the weekdays.",
  nth: "Which week of the month is not chosen yet. Please choose from 1st to last.",
  monthday: "No day is chosen yet. Please choose the days of the month.",
  date: "No date is given yet. Please give at least one.",
  first:
    "The next date is not given yet. Please give it, so that it is clear which of the two weeks is meant.",
  month: "No month is chosen yet. Please choose the months.",
  words: "Nothing is written yet. Please write it as you usually say it.",
};

export const scheduleProblems: ScheduleProblemSentences = {
  "schedule-answer-missing": ({ field = "" }) =>
    MISSING[field] ?? "Something is not chosen yet. Please choose one.",
  "schedule-day-unknown": (p) =>
    `The calendar has no day ${quoted(p, "like this")}. Please check it and give it again.`,
  "schedule-time-unknown": (p) =>
    `We could not read ${quoted(p, "this")} as a time. Please write it like 13:30.`,
  "schedule-time-at-night": (p) =>
    `The time ${quoted(p, "given")} is at night. One in the afternoon is 13:00, two is 14:00.`,
  "schedule-times-reversed": () =>
    "It ends before it starts, or at the same time. Please check the times.",
  "schedule-times-overlap": () => "The second time overlaps the first one. Please check the times.",
  "schedule-times-incomplete": () =>
    "Twice a day needs four times. Please give when each starts and ends.",
  "schedule-first-other-weekday": (p) =>
    p.value === undefined
      ? "The next date is not on a chosen weekday. Please check the date or the weekday."
      : `${dayOf(p)} is not on a chosen weekday. Please check the date or the weekday.`,
  "schedule-last-before-first": () =>
    "The last day is before the first day. Please check the dates.",
  "schedule-too-many-dates": ({ value = "12" }) =>
    `These are too many dates. Please give up to ${value} and add the others later.`,
  "schedule-too-long": ({ value = "2000" }) =>
    `The text is too long to read. Please write only when it is on, in up to ${value} characters.`,
  "schedule-never": () =>
    "The chosen months do not have that day. Please choose another day or month.",
};
