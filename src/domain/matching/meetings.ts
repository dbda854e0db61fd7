import { dayNumber, dayText, minutesOfTime, weekdayOfNumber } from "../clock.ts";
import { compileSchedule } from "../schedule/compile-schedule.ts";
import { occurrencesBetween } from "../schedule/occurrences.ts";
import type { Occurrence, Schedule } from "../schedule/schedule.ts";
import type { DayText } from "../units.ts";
import type { Timetable } from "./activity-reading.ts";

/** Thirteen weeks: a monthly meeting has three dates in it, and a season is not taken for the whole year. */
export const HORIZON_DAYS = 91;

/** Meetings of one weekday and hour, in minutes of the day; null where the hour is not known. */
export interface Meeting {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly from: number | null;
  readonly until: number | null;
  /** How many there are in the coming weeks, and the first few. */
  readonly count: number;
  readonly next: readonly Occurrence[];
}

/** No answer names more dates of one meeting. */
const NAMED = 4;

/**
 * When something happens in the coming weeks, worked out once for an activity and then only compared. `dates`: as the
 * rules say. `usual`: the text was understood but for a remark (図書館休館日を除く), so hours are compared and no date is
 * claimed. `none`: no date could be worked out; `hintedDays` are then the weekdays that the text speaks of, as bits.
 * What is not asked for is not worked out: who says nothing of hours needs the dates of the few that are suggested.
 */
export interface Meetings {
  readonly known: "dates" | "usual" | "none";
  /** Is there any? */
  readonly some: boolean;
  readonly all: readonly Meeting[];
  /** The weekdays of the meetings as bits. */
  readonly days: number;
  readonly hintedDays: number;
}

/** Meetings on weekdays that the rules name. A Monday's meeting that a holiday moves to a Tuesday makes it no Tuesday's. */
export function meetingsOf(
  { schedule, changes, usual, hintedDays }: Timetable,
  on: DayText,
): Meetings {
  const { rules } = compileSchedule(schedule);
  if (rules.length > 0 || changes.length > 0)
    return new DatedMeetings("dates", schedule, changes, on);
  if (usual !== null) return new DatedMeetings("usual", usual, [], on);
  return { known: "none", some: false, all: [], days: 0, hintedDays };
}

/**
 * One class, not getters of an object each: there is an entry for each activity, and what is read of all of them for
 * each answer is read several times as fast where all have one shape (`npm run bench -- matching`).
 */
class DatedMeetings implements Meetings {
  readonly known: "dates" | "usual";
  readonly hintedDays = 0;
  readonly #schedule: Schedule;
  readonly #changes: Timetable["changes"];
  readonly #on: DayText;
  #soon: boolean | null = null;
  #all: readonly Meeting[] | null = null;
  #days: number | null = null;

  constructor(
    known: "dates" | "usual",
    schedule: Schedule,
    changes: Timetable["changes"],
    on: DayText,
  ) {
    this.known = known;
    this.#schedule = schedule;
    this.#changes = changes;
    this.#on = on;
  }

  get some(): boolean {
    this.#soon ??= this.#heldWithin(SOON_DAYS).length > 0;
    return this.#soon || this.all.length > 0;
  }

  get all(): readonly Meeting[] {
    this.#all ??= byHour(this.#heldWithin(HORIZON_DAYS));
    return this.#all;
  }

  get days(): number {
    this.#days ??= this.all.reduce((bits, { weekday }) => bits | (1 << weekday), 0);
    return this.#days;
  }

  #heldWithin(days: number): Occurrence[] {
    return heldWithin(days, this.#schedule, this.#changes, this.#on);
  }
}

/** Most of what is held at all is held within two weeks: so far it is looked at first. */
const SOON_DAYS = 14;

/** What is surely held in the days from a day on, on the weekdays of the rules or added by a change. */
function heldWithin(
  days: number,
  schedule: Schedule,
  changes: Timetable["changes"],
  on: DayText,
): Occurrence[] {
  const last = dayText(dayNumber(on) + days - 1);
  const regular = regularWeekdays(schedule);
  const added = new Set(changes.map(({ date }) => date));
  return occurrencesBetween(schedule, changes, on, last).filter(
    ({ certainty, date }) =>
      certainty !== "uncertain" &&
      (((regular >>> weekdayOfNumber(dayNumber(date))) & 1) === 1 || added.has(date)),
  );
}

function byHour(occurrences: readonly Occurrence[]): Meeting[] {
  const meetings = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const weekday = weekdayOfNumber(dayNumber(occurrence.date));
    const key = `${weekday} ${occurrence.starts ?? ""} ${occurrence.ends ?? ""}`;
    const dates = meetings.get(key);
    if (dates === undefined) meetings.set(key, [occurrence]);
    else dates.push(occurrence);
  }
  return [...meetings.values()].map(meetingOf);
}

function meetingOf(dates: readonly Occurrence[]): Meeting {
  const next = dates.slice(0, NAMED);
  const [first] = next;
  const from = first?.starts === undefined ? null : minutesOfTime(first.starts);
  const ends = first?.ends === undefined ? null : minutesOfTime(first.ends);
  return {
    weekday: first === undefined ? 0 : weekdayOfNumber(dayNumber(first.date)),
    from,
    until: ends !== null && from !== null && ends <= from ? ends + 24 * 60 : ends,
    count: dates.length,
    next,
  };
}

/** The weekdays of the rules as bits; all where a rule names none (毎月15日, single dates). */
function regularWeekdays(schedule: Schedule): number {
  let bits = 0;
  for (const { rule } of compileSchedule(schedule).rules) {
    if (rule.byDay.length === 0) return ALL_DAYS;
    for (const { weekday } of rule.byDay) bits |= 1 << weekday;
  }
  return bits === 0 ? ALL_DAYS : bits;
}

const ALL_DAYS = 0b1111111;
