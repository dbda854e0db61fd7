import { type DayNumber, dayNumber, dayText } from "../clock.ts";
import type { DayText, TimeText } from "../units.ts";
import { compileSchedule, type HoursRule } from "./compile-schedule.ts";
import { fallsOn } from "./falls-on.ts";
import { occurrencesBetween } from "./occurrences.ts";
import type { Rule } from "./rule.ts";
import type { DateChange, Occurrence, Schedule } from "./schedule.ts";

/** A rule as any calendar can follow it: a rule of RFC 5545 alone, with the dates on which it does not hold. */
export interface CalendarSeries {
  /** Which rule of the schedule it is, counted from 1. */
  readonly number: number;
  /** Without its end, which is `until`. */
  readonly rule: Rule;
  /** The first date: one on which it holds. */
  readonly first: DayText;
  /** The last day that is claimed, included; null where the rule has no end and nothing bends it. */
  readonly until: DayText | null;
  readonly starts: TimeText | undefined;
  readonly ends: TimeText | undefined;
  /** Dates of the rule on which nothing happens. */
  readonly except: readonly DayText[];
  /** Dates between the two days on which it holds just as the rule says. */
  readonly plain: readonly DayText[];
  /** Dates of the rule on which something is different: the place, the hours, a note. */
  readonly changed: readonly Occurrence[];
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
  const open = byDate(
    occurrencesBetween(schedule, changes, from, to).filter(
      ({ certainty }) => certainty !== "uncertain",
    ),
  );
  const drafts = rules.map((rule, index) => draftOf(rule, index + 1, from, to));
  for (const draft of drafts) takePlain(draft, open);
  for (const draft of drafts) takeChanged(draft, open);
  const changedDays = new Set(changes.map(({ date }) => date));
  const later = changes.some(({ date }) => date > to);
  const series: CalendarSeries[] = [];
  const single: Occurrence[] = [...open.values()].flat();
  for (const draft of drafts) {
    const bent = doubt !== null || later || isBent(draft, changedDays);
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
  readonly base: readonly DayText[];
  /** Those of them on which it holds, and how. */
  readonly held: Map<DayText, Occurrence>;
}

function draftOf(rule: HoursRule, number: number, from: DayText, to: DayText): Draft {
  const base: DayText[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    if (fallsOn(rule, day)) base.push(dayText(day));
  }
  return { number, rule, base, held: new Map() };
}

function byDate(occurrences: readonly Occurrence[]): Map<DayText, Occurrence[]> {
  const dates = new Map<DayText, Occurrence[]>();
  for (const one of occurrences) dates.set(one.date, [...(dates.get(one.date) ?? []), one]);
  return dates;
}

/** What two rules have in common belongs to the first. */
function takePlain({ rule, base, held }: Draft, open: Map<DayText, Occurrence[]>): void {
  for (const date of base) {
    const found = open.get(date)?.find((one) => isPlain(one) && isAt(one, rule));
    if (found !== undefined) take(found, held, open);
  }
}

const isPlain = ({ placeId, joinsActivityId, note }: Occurrence): boolean =>
  placeId === undefined && joinsActivityId === undefined && note === undefined;

const isAt = (one: Occurrence, { starts, ends }: HoursRule): boolean =>
  one.starts === starts && one.ends === ends;

/** What is left on a date of the rule is the same meeting, changed: at its hour if there is one, else the first. */
function takeChanged({ rule, base, held }: Draft, open: Map<DayText, Occurrence[]>): void {
  for (const date of base) {
    if (held.has(date)) continue;
    const left = open.get(date) ?? [];
    const found = left.find(({ starts }) => starts === rule.starts) ?? left[0];
    if (found !== undefined) take(found, held, open);
  }
}

function take(
  one: Occurrence,
  held: Map<DayText, Occurrence>,
  open: Map<DayText, Occurrence[]>,
): void {
  held.set(one.date, one);
  const left = (open.get(one.date) ?? []).filter((other) => other !== one);
  if (left.length > 0) open.set(one.date, left);
  else open.delete(one.date);
}

/** Is there anything about the rule that a bare rule would not say rightly on days that nobody has looked at? */
function isBent({ rule, base, held }: Draft, changedDays: ReadonlySet<DayText>): boolean {
  if (rule.closures.length > 0 || rule.closed.holidays !== undefined) return true;
  if (rule.rule.count !== null && rule.last === null) return true;
  return base.some((date) => !held.has(date) && !changedDays.has(date));
}

/** One date needs no rule, and neither do dates that are fewer than those it would have to leave out. */
function isWorthARule({ base, held }: Draft, until: DayNumber | null, to: DayNumber): boolean {
  const [first] = [...held.keys()].sort();
  if (first === undefined) return false;
  if (until === null || until > to) return true;
  const left = base.filter((date) => date >= first).length - held.size;
  return held.size > 1 && held.size >= left;
}

function seriesOf({ number, rule, base, held }: Draft, until: DayNumber | null): CalendarSeries {
  const all = [...held.values()].sort((a, b) => compare(a.date, b.date));
  const first = all[0]?.date ?? "";
  const isAsRuled = (one: Occurrence) => isPlain(one) && isAt(one, rule);
  return {
    number,
    rule: rule.rule,
    first,
    until: until === null ? null : dayText(until),
    starts: rule.starts,
    ends: rule.ends,
    except: base.filter((date) => date > first && !held.has(date)),
    plain: all.filter(isAsRuled).map(({ date }) => date),
    changed: all.filter((one) => !isAsRuled(one)),
    certainty: all.some((one) => one.certainty === "usual") ? "usual" : "certain",
  };
}

const earlier = (last: DayNumber | null, horizon: DayNumber): DayNumber =>
  last === null ? horizon : Math.min(last, horizon);

const momentOf = ({ date, starts, ends }: Occurrence): string =>
  `${date} ${starts ?? ""} ${ends ?? ""}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
