import { type DayNumber, dayNumber, dayText } from "../clock.ts";
import type { DayText, TimeText } from "../units.ts";
import { compileSchedule, type HoursRule } from "./compile-schedule.ts";
import { fallsOn } from "./falls-on.ts";
import { occurrencesBetween } from "./occurrences.ts";
import type { RulePattern } from "./rule.ts";
import type { DateChange, Occurrence, Schedule } from "./schedule.ts";

/**
 * What another calendar gets of one rule: its pattern from a first date on, and the dates on which it does not hold as
 * it is. Hours stand beside the pattern, as in Schedule.
 */
export interface CalendarSeries {
  /** Which rule of the schedule it is, counted from 1. */
  readonly number: number;
  readonly pattern: RulePattern;
  readonly starts: TimeText | undefined;
  readonly ends: TimeText | undefined;
  /** The first date: one on which it holds. */
  readonly first: DayText;
  /** The last day that is claimed, included; null where the rule has no end and nothing bends it. */
  readonly until: DayText | null;
  /** Dates of the rule on which nothing happens. */
  readonly except: readonly DayText[];
  /** Dates of the rule on which something is different: the place, the hours, a note. */
  readonly changed: readonly Occurrence[];
  /** All others that were looked at: it holds just as the rule says. */
  readonly asRuled: readonly DayText[];
  readonly certainty: Occurrence["certainty"];
}

export interface CalendarEntries {
  readonly series: readonly CalendarSeries[];
  /** Dates that no series has, in order. */
  readonly single: readonly Occurrence[];
}

/**
 * A schedule for other calendars, which know no closures, no holidays and no remarks: together the series and single
 * dates are exactly the occurrences from one day to another, both included, but for `uncertain` ones, because an
 * entry in somebody's calendar is a promise. A rule that something bends (days off, holidays, a remark) is told
 * only as far as `to`; one that nothing bends goes on to its own end.
 */
export function calendarEntries(
  schedule: Schedule,
  changes: readonly DateChange[],
  from: DayText,
  to: DayText,
): CalendarEntries {
  const { rules, doubt } = compileSchedule(schedule);
  const meetings = occurrencesBetween(schedule, changes, from, to);
  const left = Map.groupBy(
    meetings.filter(({ certainty }) => certainty !== "uncertain"),
    ({ date }) => date,
  );
  const drafts = rules.map((rule, index) => draftOf(rule, index + 1, from, to));
  // What two rules have in common belongs to the first; what neither says is taken for a change only after that.
  for (const draft of drafts) takeFrom(left, draft, asTheRuleSays);
  for (const draft of drafts) takeFrom(left, draft, nearestInTime);
  const changedDays = new Set(changes.map(({ date }) => date));
  const bentLater = doubt !== null || changes.some(({ date }) => date > to);
  const series: CalendarSeries[] = [];
  const single = [...left.values()].flat();
  for (const draft of drafts) {
    const bent = bentLater || isBent(draft, changedDays);
    const until = bent ? earlier(draft.rule.last, dayNumber(to)) : draft.rule.last;
    if (isWorthARule(draft, until, dayNumber(to))) series.push(seriesOf(draft, until));
    else single.push(...draft.held.values());
  }
  return { series, single: single.sort((a, b) => compare(momentOf(a), momentOf(b))) };
}

interface Draft {
  readonly number: number;
  readonly rule: HoursRule;
  /** Dates of the bare rule. */
  readonly dates: readonly DayText[];
  /** Those of them on which it holds, and how. */
  readonly held: Map<DayText, Occurrence>;
}

function draftOf(rule: HoursRule, number: number, from: DayText, to: DayText): Draft {
  const dates: DayText[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    if (fallsOn(rule, day)) dates.push(dayText(day));
  }
  return { number, rule, dates, held: new Map() };
}

type Choice = (meetings: readonly Occurrence[], rule: HoursRule) => Occurrence | undefined;

/** Each date of the rule that has no meeting yet takes the one that is chosen of those left on it. */
function takeFrom(left: Map<DayText, Occurrence[]>, { rule, dates, held }: Draft, choose: Choice) {
  for (const date of dates) {
    const meetings = left.get(date) ?? [];
    const chosen = held.has(date) ? undefined : choose(meetings, rule);
    if (chosen === undefined) continue;
    held.set(date, chosen);
    left.set(
      date,
      meetings.filter((one) => one !== chosen),
    );
  }
}

const asTheRuleSays: Choice = (meetings, rule) => meetings.find((one) => isAsRuled(one, rule));

/** What is left on a date of the rule is the same meeting, changed: at its hour if there is one, else the first. */
const nearestInTime: Choice = (meetings, rule) =>
  meetings.find(({ starts }) => starts === rule.starts) ?? meetings[0];

const isAsRuled = (one: Occurrence, { starts, ends }: HoursRule): boolean =>
  one.starts === starts &&
  one.ends === ends &&
  one.placeId === undefined &&
  one.joinsActivityId === undefined &&
  one.note === undefined;

/** Is there anything about the rule that a bare rule would not say rightly on days that nobody has looked at? */
function isBent({ rule, dates, held }: Draft, changedDays: ReadonlySet<DayText>): boolean {
  if (rule.closures.length > 0 || rule.closed.holidays !== undefined) return true;
  if (rule.rule.count !== null && rule.last === null) return true;
  return dates.some((date) => !held.has(date) && !changedDays.has(date));
}

/** One date needs no rule, and neither do dates that are fewer than those it would have to leave out. */
function isWorthARule({ dates, held }: Draft, until: DayNumber | null, to: DayNumber): boolean {
  const [first] = [...held.keys()].sort();
  if (first === undefined) return false;
  if (until === null || until > to) return true;
  const leftOut = dates.filter((date) => date >= first).length - held.size;
  return held.size > 1 && held.size >= leftOut;
}

function seriesOf({ number, rule, dates, held }: Draft, until: DayNumber | null): CalendarSeries {
  const all = [...held.values()].sort((a, b) => compare(a.date, b.date));
  const first = all[0]?.date ?? "";
  return {
    number,
    pattern: rule.rule,
    starts: rule.starts,
    ends: rule.ends,
    first,
    until: until === null ? null : dayText(until),
    except: dates.filter((date) => date > first && !held.has(date)),
    changed: all.filter((one) => !isAsRuled(one, rule)),
    asRuled: all.filter((one) => isAsRuled(one, rule)).map(({ date }) => date),
    certainty: all.some((one) => one.certainty === "usual") ? "usual" : "certain",
  };
}

const earlier = (last: DayNumber | null, horizon: DayNumber): DayNumber =>
  last === null ? horizon : Math.min(last, horizon);

const momentOf = ({ date, starts, ends }: Occurrence): string =>
  `${date} ${starts ?? ""} ${ends ?? ""}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
