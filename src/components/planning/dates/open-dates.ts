import { addDays } from "../../../domain/clock.ts";
import { compareDates, type DatesCompared } from "../../../domain/coverage/dates/compare-dates.ts";
import {
  type DatedTown,
  datedTown,
  openKeptTown,
} from "../../../domain/coverage/dates/dated-town.ts";
import { type KeptDate, nearestKept } from "../../../domain/coverage/dates/kept-days.ts";
import { KEPT_VERSION } from "../../../domain/coverage/dates/kept-town.ts";
import {
  levelsOf,
  type PlanningAsked,
  readPlanning,
} from "../../../domain/coverage/planning/read-planning.ts";
import type { SchoolDays } from "../../../domain/coverage/school-days.ts";
import type { Portal } from "../../../domain/portal.ts";
import type { Problem } from "../../../domain/problem.ts";
import { fail, type Result, succeed } from "../../../domain/result.ts";
import type { DayText } from "../../../domain/units.ts";
import type { OpenStaff } from "../../open-staff.ts";
import { preparedTown } from "../open-planning.ts";
import { type PlanningSetting, planningSetting } from "../planning-setting.ts";

/** What the page of two dates shows for a link. */
export interface DatesState extends PlanningAsked {
  readonly setting: PlanningSetting;
  /** Every kept date, the newest first, those that cannot be read included. */
  readonly kept: readonly KeptDate[];
  /** Those that a date may be chosen from. */
  readonly readable: readonly KeptDate[];
  /** The dates that are compared, the earlier one first; null where no other date than today is known. */
  readonly between: { readonly from: DayText; readonly to: DayText } | null;
  readonly before: DatedTown | null;
  readonly after: DatedTown | null;
  readonly compared: DatesCompared | null;
  /** School holidays or term alone, on both dates. */
  readonly which: SchoolDays | null;
  /** The link asks for those, and they were not known on both dates: the whole year is compared. */
  readonly daysUnknown: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a link's question and its dates, and compares them. What cannot be read is named. */
export async function openDates(
  open: OpenStaff,
  portal: Portal,
  query: URLSearchParams,
): Promise<DatesState> {
  const setting = await planningSetting(open, portal, query);
  const dates = await open.office.planning.keptDates(open.town.municipality.code);
  const kept = dates.ok ? dates.value : [];
  const readable = kept.filter(({ version }) => version === KEPT_VERSION);
  const between = chosenDates(readable, open.today, query);
  const asked = readPlanning(query, levelsOf(open.town)[0] ?? "municipality");
  const lost = lostDates(kept, open.today, query);
  const nothing = { before: null, after: null, compared: null };
  const base = { ...asked, setting, kept, readable, between, which: setting.which };
  if (between === null || between.from === between.to) {
    return {
      ...base,
      ...nothing,
      daysUnknown: setting.daysUnknown,
      problems: dates.ok ? lost : [dates.problem],
    };
  }
  const days = [between.from, between.to];
  const some = await townsOn(open, setting, days, setting.which);
  const whole = some.ok && some.value === null ? await townsOn(open, setting, days, null) : some;
  const [before, after] = (whole.ok ? whole.value : null) ?? [];
  const asYear = some.ok && some.value === null;
  return {
    ...base,
    which: asYear ? null : setting.which,
    daysUnknown: setting.daysUnknown || asYear,
    ...(before === undefined || after === undefined
      ? nothing
      : { before, after, compared: compareDates(before, after, asked.question) }),
    problems: whole.ok ? lost : [...lost, whole.problem],
  };
}

const A_YEAR_DAYS = 365;

/** The dates of a link, the earlier one first; where it names none: today, and a year ago or the oldest that there is. */
function chosenDates(
  readable: readonly KeptDate[],
  today: DayText,
  query: URLSearchParams,
): DatesState["between"] {
  const named = (name: string): DayText | undefined =>
    [today, ...readable.map(({ on }) => on)].find((on) => on === query.get(name));
  const past = readable.filter(({ on }) => on < today);
  const usual = nearestKept(past, addDays(today, -A_YEAR_DAYS)) ?? past.at(-1);
  const from = named("from") ?? usual?.on;
  if (from === undefined) return null;
  const to = named("to") ?? today;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** Dates that a link names and that cannot be compared: kept in a form of before, or not kept at all. */
const lostDates = (
  kept: readonly KeptDate[],
  today: DayText,
  query: URLSearchParams,
): readonly Problem[] =>
  ["from", "to"].flatMap((field) => {
    const value = query.get(field) ?? "";
    const date = kept.find(({ on }) => on === value);
    if (value === "" || value === today || date?.version === KEPT_VERSION) return [];
    return [{ code: date === undefined ? "record-unknown" : "kept-town-unreadable", value, field }];
  });

/** The towns of some dates; null where school holidays were not known on one of them. */
async function townsOn(
  open: OpenStaff,
  setting: PlanningSetting,
  days: readonly DayText[],
  which: SchoolDays | null,
): Promise<Result<readonly DatedTown[] | null, Problem>> {
  const towns: DatedTown[] = [];
  for (const on of days) {
    const town = await townOn(open, setting, on, which);
    if (!town.ok) return town;
    if (town.value === null) return succeed(null);
    towns.push(town.value);
  }
  return succeed(towns);
}

async function townOn(
  open: OpenStaff,
  setting: PlanningSetting,
  on: DayText,
  which: SchoolDays | null,
): Promise<Result<DatedTown | null, Problem>> {
  if (on === open.today) {
    const asked = which === null ? { ...setting, days: null } : setting;
    return succeed(datedTown(on, preparedTown(open.index, on, asked)));
  }
  const { code } = open.town.municipality;
  const kept = await open.office.planning.keptTown(code, on);
  if (!kept.ok) return fail(kept.problem);
  return succeed(openKeptTown(kept.value, { on, code, which }));
}
