import { type DayNumber, dayNumber, dayText, weekdayOfNumber } from "../clock.ts";
import type { DayText, TimeText } from "../units.ts";
import { type CompiledSchedule, compileSchedule } from "./compile-schedule.ts";
import { isDoubtful } from "./doubtful-days.ts";
import { holdsOn } from "./holds-on.ts";
import type { DateChange, Occurrence, Schedule } from "./schedule.ts";

/** No question about a schedule looks further than this many days. */
const LONGEST_WINDOW_DAYS = 800;

/**
 * Every occurrence from one day to another, both included, in order. Date changes of this activity take away,
 * add or move. Work is bounded: at most LONGEST_WINDOW_DAYS days are looked at, whatever is asked.
 */
export function occurrencesBetween(
  schedule: Schedule,
  changes: readonly DateChange[],
  from: DayText,
  to: DayText,
): Occurrence[] {
  const compiled = compileSchedule(schedule);
  const first = dayNumber(from);
  const last = Math.min(dayNumber(to), first + LONGEST_WINDOW_DAYS - 1);
  const found: Occurrence[] = [];
  for (let day = first; day <= last; day++) pushOccurrencesOn(compiled, changes, day, found);
  return found;
}

/** The occurrences of one day, in order of their start. */
export function occurrencesOn(
  schedule: Schedule,
  changes: readonly DateChange[],
  day: DayText,
): Occurrence[] {
  const found: Occurrence[] = [];
  pushOccurrencesOn(compileSchedule(schedule), changes, dayNumber(day), found);
  return found;
}

/** The next occurrences from a day on (that day included), at most `count`, at most `horizonDays` ahead. */
export function nextOccurrences(
  schedule: Schedule,
  changes: readonly DateChange[],
  from: DayText,
  count: number,
  horizonDays = 400,
): Occurrence[] {
  const compiled = compileSchedule(schedule);
  if (compiled.rules.length === 0 && changes.length === 0) return [];
  const first = dayNumber(from);
  const end = first + Math.min(horizonDays, LONGEST_WINDOW_DAYS);
  const found: Occurrence[] = [];
  for (let day = first; day < end && found.length < count; day++) {
    pushOccurrencesOn(compiled, changes, day, found);
  }
  return found.slice(0, count);
}

/** Is it known that there will be no more? Only where every rule has an end and it has passed. */
export function hasEnded(
  schedule: Schedule,
  changes: readonly DateChange[],
  today: DayText,
): boolean {
  const { rules, problems } = compileSchedule(schedule);
  if (rules.length === 0 || problems.length > 0) return false;
  const now = dayNumber(today);
  if (rules.some((rule) => rule.last === null || rule.last >= now)) return false;
  return !changes.some((change) => change.change === "on" && change.date >= today);
}

function pushOccurrencesOn(
  compiled: CompiledSchedule,
  changes: readonly DateChange[],
  day: DayNumber,
  found: Occurrence[],
): void {
  let ofDay = regularOn(compiled, day);
  if (changes.length === 0 && ofDay === null) return;
  ofDay = ofDay === null ? [] : withoutTwins(ofDay);
  const date = dayText(day);
  const ofDate = changes.filter((change) => change.date === date);
  for (const change of ofDate) if (change.change === "off") ofDay = withoutChange(ofDay, change);
  for (const change of ofDate) if (change.change === "on") ofDay = withChange(ofDay, change);
  ofDay.sort((a, b) => compareTimes(a.starts, b.starts) || compareTimes(a.ends, b.ends));
  for (const occurrence of ofDay) found.push(occurrence);
}

/** What the rules say of a day; null where that is nothing, as on most days: they cost no list. */
function regularOn(compiled: CompiledSchedule, day: DayNumber): Occurrence[] | null {
  if (((compiled.weekdays >>> weekdayOfNumber(day)) & 1) === 0) return null;
  let ofDay: Occurrence[] | null = null;
  for (const rule of compiled.rules) {
    if (!holdsOn(rule, rule.closed, day)) continue;
    const { starts, ends } = rule;
    const certainty = certaintyOn(compiled, day);
    ofDay ??= [];
    ofDay.push({ date: dayText(day), ...hours(starts, ends), certainty });
  }
  return ofDay;
}

/** Two rules may meet on one day at one hour (a holiday on a Sunday, a Monday moved to a Tuesday): that is one. */
const withoutTwins = (ofDay: readonly Occurrence[]): Occurrence[] =>
  ofDay.filter(
    (one, index) =>
      index === 0 ||
      ofDay.findIndex(({ starts, ends }) => starts === one.starts && ends === one.ends) === index,
  );

function certaintyOn({ doubt }: CompiledSchedule, day: DayNumber): Occurrence["certainty"] {
  if (doubt === null) return "certain";
  return isDoubtful(doubt, day) ? "uncertain" : "usual";
}

/** `off` takes away what starts at its time, or all of the day where it names none. */
function withoutChange(ofDay: readonly Occurrence[], change: DateChange): Occurrence[] {
  if (change.starts === undefined) return [];
  return ofDay.filter((one) => one.starts !== change.starts);
}

/**
 * `on` changes the one that starts at its time, or the only one of the day where it names no time; otherwise
 * it is added. It comes after every `off` of its day, so that off and on together move a meeting.
 */
function withChange(ofDay: readonly Occurrence[], change: DateChange): Occurrence[] {
  const meant =
    change.starts === undefined ? ofDay : ofDay.filter((one) => one.starts === change.starts);
  const base = meant.length === 1 ? meant[0] : undefined;
  const changed: Occurrence = {
    date: change.date,
    ...hours(change.starts ?? base?.starts, change.ends ?? base?.ends),
    ...(change.placeId === undefined ? {} : { placeId: change.placeId }),
    ...(change.joinsActivityId === undefined ? {} : { joinsActivityId: change.joinsActivityId }),
    ...(change.note === undefined ? {} : { note: change.note }),
    certainty: "certain",
  };
  return [...ofDay.filter((one) => one !== base), changed];
}

const hours = (
  starts: TimeText | undefined,
  ends: TimeText | undefined,
): Pick<Occurrence, "starts" | "ends"> => ({
  ...(starts === undefined ? {} : { starts }),
  ...(ends === undefined ? {} : { ends }),
});

/** An unknown time comes first: it may be any. */
const compareTimes = (a: TimeText | undefined, b: TimeText | undefined): number =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
