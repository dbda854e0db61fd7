import type { Occurrence } from "../schedule/schedule.ts";
import type { Entry } from "./entry.ts";
import type { Meeting, Meetings } from "./meetings.ts";
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
  const { meetings } = entry;
  const { known } = meetings;
  const { hours } = person;
  if (known === "none") return unknownTime(entry, person, meetings.hintedDays);
  if (hours === null) return anyHour(meetings);
  if ((meetings.days & person.freeDays) === 0) return NO_TIME;
  const time = timeAmong(meetings.all, hours);
  return known === "usual" && time.verdict === "yes" ? { ...time, verdict: "unknown" } : time;
}

const NO_TIME: CommonTime = { verdict: "no", fitting: [], share: 0, anyTime: false };

/** Nothing was said of hours: whatever is held at all fits, and its dates are asked for where it is suggested. */
function anyHour(meetings: Meetings): CommonTime {
  if (!meetings.some) return NO_TIME;
  const verdict = meetings.known === "usual" ? "unknown" : "yes";
  return {
    verdict,
    get fitting() {
      return meetings.all;
    },
    share: 1,
    anyTime: false,
  };
}

function timeAmong(all: readonly Meeting[], hours: NonNullable<Person["hours"]>): CommonTime {
  let fitting: Fitting[] | null = null;
  let perhaps: Meeting[] | null = null;
  for (const meeting of all) {
    const spans = hours[meeting.weekday];
    if (spans === undefined || spans.length === 0) continue;
    const share = sharedPart(meeting, spans);
    if (share === null) perhaps = [...(perhaps ?? []), meeting];
    else if (share > 0) fitting = [...(fitting ?? []), { meeting, share }];
  }
  if (fitting === null) {
    return perhaps === null
      ? NO_TIME
      : { verdict: "unknown", fitting: perhaps, share: 0, anyTime: false };
  }
  fitting.sort((a, b) => b.share - a.share || b.meeting.count - a.meeting.count);
  return {
    verdict: "yes",
    fitting: fitting.map(({ meeting }) => meeting),
    share: fitting[0]?.share ?? 0,
    anyTime: false,
  };
}

interface Fitting {
  readonly meeting: Meeting;
  readonly share: number;
}

/** No date is known. At home that means whenever one likes; elsewhere it is asked, unless its weekdays rule it out. */
function unknownTime(entry: Entry, { hours, freeDays }: Person, hintedDays: number): CommonTime {
  const nothing = { fitting: [], share: 0 };
  if (entry.where === "at-home" && entry.unwritten) {
    return { ...nothing, verdict: "yes", anyTime: true };
  }
  if (hours === null || hintedDays === 0) return { ...nothing, verdict: "unknown", anyTime: false };
  return { ...nothing, verdict: (freeDays & hintedDays) === 0 ? "no" : "unknown", anyTime: false };
}

/** How much of a meeting falls into free spans of its day, 0 to 1: 0 is too little, null not known. */
function sharedPart({ from, until }: Meeting, spans: readonly Span[]): number | null {
  if (from === null) return null;
  let longest = 0;
  for (const span of spans) {
    const ends = until === null || until > span.until ? span.until : until;
    const starts = from > span.from ? from : span.from;
    if (ends - starts > longest) longest = ends - starts;
  }
  if (until === null) return longest >= LEAST_COMMON ? HALF : longest > 0 ? null : 0;
  const length = until - from;
  if (longest < Math.min(LEAST_COMMON, length)) return 0;
  return Math.min(1, longest / Math.min(length, WHOLE));
}

/** Nobody knows how long it goes on. */
const HALF = 0.5;

/** The next dates among meetings, in order. */
export function nextDates(meetings: readonly Meeting[], count: number): Occurrence[] {
  const dates: Occurrence[] = [];
  for (const { next } of meetings) dates.push(...next.slice(0, count));
  return dates
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareStart(a, b)))
    .slice(0, count);
}

const compareStart = (a: Occurrence, b: Occurrence): number =>
  (a.starts ?? "") < (b.starts ?? "") ? -1 : (a.starts ?? "") > (b.starts ?? "") ? 1 : 0;
