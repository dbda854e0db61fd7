import type { Occurrence } from "../schedule/schedule.ts";
import type { Entry } from "./entry.ts";
import type { Meeting } from "./meetings.ts";
import type { Person, Span } from "./person.ts";
import type { Verdict } from "./verdict.ts";

/** Less common time than this is not worth the way (minutes); a shorter meeting must fit whole. */
const LEAST_COMMON = 60;
/** More than this needs nobody to stay: who has two hours has all of an open afternoon that they want. */
const WHOLE = 120;

/** How an activity's meetings and a person's hours go together. */
export interface CommonTime {
  readonly verdict: Verdict;
  /** Meetings of which enough falls into the person's hours, the best first. */
  readonly fitting: readonly Meeting[];
  /** 0 to 1: how much of the best of them the person can be there. */
  readonly share: number;
  /** Whenever the person likes: nothing is held at an hour. */
  readonly anyTime: boolean;
}

export function commonTime(entry: Entry, person: Person): CommonTime {
  const { known, all, hintedDays } = entry.meetings;
  if (known === "none") return unknownTime(entry, person.hours, hintedDays);
  const time = timeAmong(all, person);
  return known === "usual" && time.verdict === "yes" ? { ...time, verdict: "unknown" } : time;
}

function timeAmong(all: readonly Meeting[], { hours }: Person): CommonTime {
  if (hours === null) {
    const verdict = all.length === 0 ? "no" : "yes";
    return { verdict, fitting: all, share: all.length === 0 ? 0 : 1, anyTime: false };
  }
  const held = all
    .map((meeting) => ({ meeting, ...overlapOf(meeting, hours[meeting.weekday] ?? []) }))
    .filter(({ verdict }) => verdict !== "no");
  const fitting = held
    .filter(({ verdict }) => verdict === "yes")
    .sort((a, b) => b.share - a.share || b.meeting.dates.length - a.meeting.dates.length);
  const [best] = fitting;
  if (best === undefined) {
    return {
      verdict: held.length === 0 ? "no" : "unknown",
      fitting: held.map(({ meeting }) => meeting),
      share: 0,
      anyTime: false,
    };
  }
  return {
    verdict: "yes",
    fitting: fitting.map(({ meeting }) => meeting),
    share: best.share,
    anyTime: false,
  };
}

/** No date is known. At home that means whenever one likes; elsewhere it is asked, unless its weekdays rule it out. */
function unknownTime(entry: Entry, hours: Person["hours"], hintedDays: number): CommonTime {
  const nothing = { fitting: [], share: 0 };
  if (entry.where === "at-home" && entry.activity.schedule.text === null) {
    return { ...nothing, verdict: "yes", anyTime: true };
  }
  if (hours === null || hintedDays === 0) return { ...nothing, verdict: "unknown", anyTime: false };
  const free = hours.reduce((bits, spans, day) => (spans.length > 0 ? bits | (1 << day) : bits), 0);
  return { ...nothing, verdict: (free & hintedDays) === 0 ? "no" : "unknown", anyTime: false };
}

function overlapOf(
  { from, until }: Meeting,
  spans: readonly Span[],
): { readonly verdict: Verdict; readonly share: number } {
  if (spans.length === 0) return { verdict: "no", share: 0 };
  if (from === null) return { verdict: "unknown", share: 0 };
  let longest = 0;
  for (const span of spans) {
    longest = Math.max(
      longest,
      Math.min(span.until, until ?? span.until) - Math.max(span.from, from),
    );
  }
  if (until === null) {
    return {
      verdict: longest >= LEAST_COMMON ? "yes" : longest > 0 ? "unknown" : "no",
      share: 0.5,
    };
  }
  const length = until - from;
  const fits = longest >= Math.min(LEAST_COMMON, length) && longest > 0;
  return { verdict: fits ? "yes" : "no", share: Math.min(1, longest / Math.min(length, WHOLE)) };
}

/** The next dates among meetings, in order. */
export function nextDates(meetings: readonly Meeting[], count: number): Occurrence[] {
  const dates: Occurrence[] = [];
  for (const { dates: of } of meetings) dates.push(...of.slice(0, count));
  return dates
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareStart(a, b)))
    .slice(0, count);
}

const compareStart = (a: Occurrence, b: Occurrence): number =>
  (a.starts ?? "") < (b.starts ?? "") ? -1 : (a.starts ?? "") > (b.starts ?? "") ? 1 : 0;
