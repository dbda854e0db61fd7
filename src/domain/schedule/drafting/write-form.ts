import { isDayText } from "../../clock.ts";
import type { Schedule, ScheduleRule } from "../schedule.ts";
import { WEEKDAYS, type Weekday } from "../schedule.ts";
import {
  BON,
  type DraftDays,
  type DraftHours,
  type DraftLimits,
  MONTH_DAYS,
  MONTHS,
  NEW_YEAR,
  ON_HOLIDAYS,
  ORDINALS,
  type ScheduleDraft,
} from "./draft.ts";
import { rulesOfDraft } from "./draft-rules.ts";
import { readScheduleForm } from "./read-form.ts";

/** A draft as the fields of the form, from which the same draft is read again. */
export function formOfDraft({ days, hours, limits }: ScheduleDraft, prefix = ""): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, ...values: readonly (string | number | null)[]) => {
    for (const value of values) if (value !== null) params.append(prefix + name, String(value));
  };
  put("often", days.often);
  if ("ordinals" in days) put("nth", ...days.ordinals);
  if ("weekdays" in days) put("weekday", ...days.weekdays);
  if ("monthDays" in days) put("monthday", ...days.monthDays);
  if ("dates" in days) put("date", ...days.dates);
  if ("first" in days) put("first", days.first);
  for (const [index, { starts, ends }] of hours.entries()) {
    const number = index === 0 ? "" : "2";
    put(`starts${number}`, starts);
    put(`ends${number}`, ends);
  }
  if (limits.onHolidays !== "as-usual") put("holidays", limits.onHolidays);
  if (limits.newYearOff) put("newyear", "1");
  if (limits.bonOff) put("bon", "1");
  if (limits.months !== null) putMonths(put, limits.months);
  put("from", limits.from);
  put("until", limits.until);
  return params;
}

/** A few months off are named as such, as people do. */
const FEW_MONTHS = 3;

function putMonths(
  put: (name: string, ...values: readonly (string | number)[]) => void,
  months: readonly number[],
): void {
  const off = MONTHS.filter((month) => !months.includes(month));
  const except = off.length <= FEW_MONTHS;
  put("months", except ? "except" : "only");
  put("month", ...(except ? off : months));
}

/**
 * The draft that gives exactly the rules of a schedule, so that somebody who wrote a sentence can go on in the form.
 * Null where the form cannot ask what the sentence says.
 */
export function draftOfSchedule({ rules, certainty }: Schedule): ScheduleDraft | null {
  const [first] = rules;
  if (certainty !== "whole" || first === undefined) return null;
  const days = daysOfRules(rules);
  const limits = days === null ? null : limitsOfRule(first, days);
  if (days === null || limits === null) return null;
  const hours = hoursOfRules(rules);
  const draft: ScheduleDraft = { days, hours, limits };
  // The form itself must accept it (hours at night, dates without end), and nothing may be lost on the way.
  const again = readScheduleForm(formOfDraft(draft));
  if (again.is !== "chosen") return null;
  return canonical(rulesOfDraft(again.draft)) === canonical(rules) ? again.draft : null;
}

const canonical = (rules: readonly ScheduleRule[]): string =>
  rules
    .map(({ rrule, from, starts, ends, holidays, closures }) =>
      JSON.stringify([rrule, from, starts, ends, holidays, closures?.map(inOrder).sort()]),
    )
    .sort()
    .join("\n");

const inOrder = (closure: object): string => JSON.stringify(Object.entries(closure).sort());

function daysOfRules(rules: readonly ScheduleRule[]): DraftDays | null {
  const [first] = rules;
  if (first === undefined) return null;
  const named = partsOf(first.rrule);
  const byDay = (named.get("BYDAY") ?? "").split(",").filter((day) => day !== "");
  const interval = named.get("INTERVAL") ?? "1";
  switch (named.get("FREQ")) {
    case "DAILY":
      return byDay.length === 0 ? { often: "weekly", weekdays: WEEKDAYS } : null;
    case "WEEKLY": {
      const weekdays = WEEKDAYS.filter((day) => byDay.includes(day));
      if (interval === "1") return { often: "weekly", weekdays };
      if (interval !== "2" || first.from === undefined) return null;
      return { often: "biweekly", weekdays, first: first.from };
    }
    case "MONTHLY": {
      if (byDay.length > 0) return nthOf(byDay);
      const dates = (named.get("BYMONTHDAY") ?? "").split(",");
      return {
        often: "monthdays",
        monthDays: MONTH_DAYS.filter((day) => dates.includes(String(day))),
      };
    }
    case "YEARLY": {
      const dates = rules.map(({ from }) => from ?? "").filter(isDayText);
      return { often: "dates", dates: [...new Set(dates)].sort() };
    }
    default:
      return null;
  }
}

function nthOf(byDay: readonly string[]): DraftDays {
  const weekdays: readonly Weekday[] = WEEKDAYS.filter((day) =>
    byDay.some((part) => part.endsWith(day)),
  );
  const ordinals = ORDINALS.filter((ordinal) =>
    byDay.some((part) => part.slice(0, -2) === String(ordinal)),
  );
  return { often: "nth", ordinals, weekdays };
}

const partsOf = (rrule: string): ReadonlyMap<string, string> =>
  new Map(
    rrule.split(";").map((part) => {
      const [name = "", value = ""] = part.split("=");
      return [name, value] as const;
    }),
  );

function limitsOfRule(
  { rrule, from, holidays, closures = [] }: ScheduleRule,
  { often }: DraftDays,
): DraftLimits | null {
  const named = partsOf(rrule);
  const months = (named.get("BYMONTH") ?? "").split(",");
  const until = /^(\d{4})(\d{2})(\d{2})$/.exec(named.get("UNTIL") ?? "");
  const ofHolidays = closures.find((one) => one.kind === "days" && one.holidays);
  const instead = ofHolidays?.kind === "days" ? (ofHolidays.instead ?? "off") : "as-usual";
  const onHolidays =
    holidays === "also" ? "also" : (ON_HOLIDAYS.find((one) => one === instead) ?? null);
  if (onHolidays === null) return null;
  const yearly = (first: string) =>
    closures.some((one) => one.kind === "yearly" && one.first === first);
  return {
    months: named.has("BYMONTH") ? MONTHS.filter((month) => months.includes(String(month))) : null,
    onHolidays,
    newYearOff: yearly(NEW_YEAR.first),
    bonOff: yearly(BON.first),
    from: often === "biweekly" || often === "dates" ? null : (from ?? null),
    until: until === null ? null : until.slice(1).join("-"),
  };
}

function hoursOfRules(rules: readonly ScheduleRule[]): readonly DraftHours[] {
  const bands = new Map<string, DraftHours>();
  for (const { starts = null, ends = null } of rules) {
    if (starts !== null || ends !== null) bands.set(`${starts} ${ends}`, { starts, ends });
  }
  return [...bands.values()].sort((a, b) => ((a.starts ?? "") < (b.starts ?? "") ? -1 : 1));
}
