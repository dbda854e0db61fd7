import { weekdayOf } from "../../clock.ts";
import type { Problem } from "../../problem.ts";
import type { DayText } from "../../units.ts";
import { LONGEST_TEXT } from "../reading/normalise.ts";
import { WEEKDAYS, type Weekday } from "../schedule.ts";
import {
  allWeekdays,
  type DraftDays,
  type DraftLimits,
  MONTH_DAYS,
  MONTHS,
  MOST_DATES,
  NO_LIMITS,
  OFTEN,
  type Often,
  ON_HOLIDAYS,
  ORDINALS,
  type ScheduleDraft,
} from "./draft.ts";
import { chosen, dayOf, type Fields, fieldsOf, hoursOf, optionalDay } from "./read-values.ts";

/** What came from the form. `blank`: nobody has filled it in yet, which is no problem. */
export type ScheduleForm =
  | { readonly is: "blank" }
  | { readonly is: "chosen"; readonly draft: ScheduleDraft }
  | { readonly is: "words"; readonly text: string }
  /** The problems name the field (without its prefix); what was typed stays with who shows it. */
  | { readonly is: "problems"; readonly problems: readonly Problem[] };

/** Every name that the form may send; which of them count depends on how often it is. */
export const SCHEDULE_FIELDS = [
  "often",
  "weekday",
  "nth",
  "monthday",
  "date",
  "first",
  "starts",
  "ends",
  "starts2",
  "ends2",
  "holidays",
  "newyear",
  "bon",
  "months",
  "month",
  "from",
  "until",
  "words",
] as const;
export type ScheduleField = (typeof SCHEDULE_FIELDS)[number];

/** Reads the fields whose names begin with `prefix`. Fields that the chosen frequency does not show do not count. */
export function readScheduleForm(params: URLSearchParams, prefix = ""): ScheduleForm {
  const fields = fieldsOf(params, prefix);
  if (!SCHEDULE_FIELDS.some((name) => params.has(prefix + name))) return { is: "blank" };
  const often = fields.one("often");
  const words = fields.one("words");
  // A sentence without a choice says it all.
  if (often === "words" || (often === "" && words !== "")) return inWords(words);
  const known = OFTEN.find((one) => one === often);
  if (known === undefined) {
    return { is: "problems", problems: [{ code: "schedule-answer-missing", field: "often" }] };
  }
  const days = daysOf(fields, known);
  const hours = hoursOf(fields);
  const limits = known === "dates" ? NO_LIMITS : limitsOf(fields, days);
  if (days !== null && neverFalls(days, limits)) {
    fields.problems.push({ code: "schedule-never", field: "monthday" });
  }
  return days === null || fields.problems.length > 0
    ? { is: "problems", problems: fields.problems }
    : { is: "chosen", draft: { days, hours, limits } };
}

function inWords(text: string): ScheduleForm {
  const problem = (code: Problem["code"], value?: string): ScheduleForm => ({
    is: "problems",
    problems: [{ code, field: "words", ...(value === undefined ? {} : { value }) }],
  });
  if (text === "") return problem("schedule-answer-missing");
  return text.length > LONGEST_TEXT
    ? problem("schedule-too-long", String(LONGEST_TEXT))
    : { is: "words", text };
}

/** null where an answer is missing; the problem then says which. */
function daysOf(fields: Fields, often: Often): DraftDays | null {
  switch (often) {
    case "weekly": {
      const weekdays = needed(fields, "weekday", WEEKDAYS);
      return weekdays.length === 0 ? null : { often, weekdays };
    }
    case "biweekly":
      return everyOtherWeek(fields);
    case "nth": {
      const ordinals = needed(fields, "nth", ORDINALS);
      const weekdays = needed(fields, "weekday", WEEKDAYS);
      return ordinals.length === 0 || weekdays.length === 0 ? null : { often, ordinals, weekdays };
    }
    case "monthdays": {
      const monthDays = needed(fields, "monthday", MONTH_DAYS);
      return monthDays.length === 0 ? null : { often, monthDays };
    }
    case "dates": {
      const dates = datesOf(fields);
      return dates.length === 0 ? null : { often, dates };
    }
  }
}

function needed<Value extends string | number>(
  fields: Fields,
  field: ScheduleField,
  known: readonly Value[],
): readonly Value[] {
  if (fields.all(field).length === 0) {
    fields.problems.push({ code: "schedule-answer-missing", field });
  }
  return chosen(fields, field, known);
}

/** The first day tells the weekday, too, where none was chosen. */
function everyOtherWeek(fields: Fields): DraftDays | null {
  const named = chosen(fields, "weekday", WEEKDAYS);
  const written = fields.one("first");
  if (written === "") fields.problems.push({ code: "schedule-answer-missing", field: "first" });
  const first = written === "" ? null : dayOf(fields, "first", written);
  if (first === null) return null;
  const own: Weekday = WEEKDAYS[weekdayOf(first)] ?? "MO";
  if (named.length > 0 && !named.includes(own)) {
    fields.problems.push({ code: "schedule-first-other-weekday", field: "first", value: first });
  }
  return { often: "biweekly", weekdays: named.length === 0 ? [own] : named, first };
}

function datesOf(fields: Fields): readonly DayText[] {
  const written = fields.all("date");
  if (written.length === 0) {
    fields.problems.push({ code: "schedule-answer-missing", field: "date" });
  } else if (written.length > MOST_DATES) {
    const value = String(MOST_DATES);
    fields.problems.push({ code: "schedule-too-many-dates", field: "date", value });
    return [];
  }
  const days = written.map((one) => dayOf(fields, "date", one)).filter((day) => day !== null);
  return [...new Set(days)].sort();
}

function limitsOf(fields: Fields, days: DraftDays | null): DraftLimits {
  const onHolidays = chosen(fields, "holidays", ON_HOLIDAYS)[0] ?? "as-usual";
  // On all seven weekdays every holiday is meant already; elsewhere nobody asks it.
  const alsoCounts = days?.often === "weekly" && !allWeekdays(days.weekdays);
  const from = days?.often === "biweekly" ? null : optionalDay(fields, "from");
  const until = optionalDay(fields, "until");
  const begins = days?.often === "biweekly" ? days.first : from;
  if (begins !== null && until !== null && until < begins) {
    fields.problems.push({ code: "schedule-last-before-first", field: "until", value: until });
  }
  return {
    months: monthsOf(fields),
    onHolidays: onHolidays === "also" && !alsoCounts ? "as-usual" : onHolidays,
    newYearOff: fields.one("newyear") !== "",
    bonOff: fields.one("bon") !== "",
    from,
    until,
  };
}

function monthsOf(fields: Fields): readonly number[] | null {
  const how = fields.one("months");
  if (how !== "only" && how !== "except") return null;
  const named = chosen(fields, "month", MONTHS);
  if (how === "except") {
    const left = MONTHS.filter((month) => !named.includes(month));
    if (left.length === 0) fields.problems.push({ code: "schedule-never", field: "month" });
    return left.length === MONTHS.length ? null : left;
  }
  if (named.length === 0) fields.problems.push({ code: "schedule-answer-missing", field: "month" });
  return named.length === MONTHS.length ? null : named;
}

/** The longest that each month can be. */
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The 31st in February and April alone is no day at all. */
const neverFalls = (days: DraftDays, { months }: DraftLimits): boolean =>
  days.often === "monthdays" &&
  days.monthDays.every((day) =>
    (months ?? MONTHS).every((month) => day > (LONGEST_MONTHS[month - 1] ?? 0)),
  );
