import { isDayText, minutesOfTime } from "../../clock.ts";
import type { Problem } from "../../problem.ts";
import type { DayText, TimeText } from "../../units.ts";
import type { DraftHours } from "./draft.ts";

/** The fields of one form, whatever stands before their names in the page, and what is wrong with them. */
export interface Fields {
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly problems: Problem[];
}

export function fieldsOf(params: URLSearchParams, prefix: string): Fields {
  return {
    one: (name) => (params.get(prefix + name) ?? "").trim(),
    all: (name) => params.getAll(prefix + name).filter((value) => value.trim() !== ""),
    problems: [],
  };
}

/** Those of the known values that were chosen, in their own order; others are a problem. */
export function chosen<Value extends string | number>(
  { all, problems }: Fields,
  field: string,
  known: readonly Value[],
): readonly Value[] {
  const written = all(field);
  const strange = written.find((value) => !known.some((one) => String(one) === value));
  if (strange !== undefined) {
    problems.push({ code: "schedule-answer-missing", field, value: short(strange) });
  }
  return known.filter((value) => written.includes(String(value)));
}

/** The years a sentence can name. */
const [FIRST_YEAR, LAST_YEAR] = [2019, 2099];
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as a browser's calendar gives it, or as it is typed where there is none; null with a problem. */
export function dayOf({ problems }: Fields, field: string, written: string): DayText | null {
  const [, year = "", month = "", day = ""] = DATE.exec(written.trim().normalize("NFKC")) ?? [];
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isDayText(text);
  if (!known) problems.push({ code: "schedule-day-unknown", field, value: short(written) });
  return known ? text : null;
}

export function optionalDay(fields: Fields, field: string): DayText | null {
  const written = fields.one(field);
  return written === "" ? null : dayOf(fields, field, written);
}

/** Nobody is quoted at length. */
const short = (written: string): string => Array.from(written).slice(0, 40).join("");

function timeOf(fields: Fields, field: string): TimeText | null {
  const written = fields.one(field);
  if (written === "") return null;
  const [, hour = "", minute = ""] = /^(\d{1,2}):(\d{2})$/.exec(written.normalize("NFKC")) ?? [];
  if (minute === "" || Number(hour) > 23 || Number(minute) > 59) {
    fields.problems.push({ code: "schedule-time-unknown", field, value: short(written) });
    return null;
  }
  return `${hour.padStart(2, "0")}:${minute}`;
}

/** At one in the afternoon 01:00 is easily typed. Who meets at night can say so in words (午前2時から). */
const isAtNight = (time: TimeText): boolean => time >= "01:00" && time < "05:00";
/** From the evening to the morning after (22:00 to 02:00) is one stretch. */
const overMidnight = (starts: TimeText, ends: TimeText): boolean =>
  starts >= "17:00" && ends <= "06:00";

/** One stretch of hours, null where none was given. */
function band(fields: Fields, number: "" | "2"): DraftHours | null {
  const [first, last] = [`starts${number}`, `ends${number}`];
  const starts = timeOf(fields, first);
  const ends = timeOf(fields, last);
  if (starts !== null && isAtNight(starts)) {
    fields.problems.push({ code: "schedule-time-at-night", field: first, value: starts });
  } else if (starts === null && ends !== null && isAtNight(ends)) {
    fields.problems.push({ code: "schedule-time-at-night", field: last, value: ends });
  } else if (starts !== null && ends !== null && ends <= starts && !overMidnight(starts, ends)) {
    fields.problems.push({ code: "schedule-times-reversed", field: last, value: ends });
  }
  return starts === null && ends === null ? null : { starts, ends };
}

/** Hours in the order of the day. Of two stretches both ends must be known, or they run into each other. */
export function hoursOf(fields: Fields): readonly DraftHours[] {
  const bands = [band(fields, ""), band(fields, "2")].filter((one) => one !== null);
  const [one, two] = [...bands].sort((a, b) => minutes(a.starts) - minutes(b.starts));
  if (one === undefined) return [];
  if (two === undefined) return [one];
  if ([one.starts, one.ends, two.starts, two.ends].includes(null)) {
    fields.problems.push({ code: "schedule-times-incomplete", field: "starts2" });
  } else if ((one.ends ?? "") > (two.starts ?? "") || (one.ends ?? "") < (one.starts ?? "")) {
    fields.problems.push({ code: "schedule-times-overlap", field: "starts2" });
  }
  return [one, two];
}

const minutes = (time: TimeText | null): number => (time === null ? -1 : minutesOfTime(time));
