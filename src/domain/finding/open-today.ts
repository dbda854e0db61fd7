import type { Activity } from "../activity/activity.ts";
import { isOver } from "../activity/is-over.ts";
import { dayAt, timeAt } from "../clock.ts";
import type { Place } from "../place/place.ts";
import { occurrencesOn } from "../schedule/occurrences.ts";
import type { Occurrence } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText, TimeText } from "../units.ts";
import { publicActivities } from "./findable.ts";
import { compareText } from "./reading-order.ts";

/** Something that is on on a day. */
export interface OpenEntry {
  readonly activity: Activity;
  /** Where it is on that day: a desk that travels is not at its own place. */
  readonly place: Place | null;
  readonly occurrence: Occurrence;
  /** `begun`: it has started, and when it ends is not known. */
  readonly state: "coming" | "now" | "begun" | "over" | "time-unknown";
}

export interface OpenDay {
  readonly day: DayText;
  /** What is on and not over yet, what begins next first; what has begun comes before it. */
  readonly entries: readonly OpenEntry[];
  /** Consultation desks, kept apart: most are open every working day. */
  readonly desks: readonly OpenEntry[];
  /** On by the usual week, but the remark speaks of such a day: shown with 聞いてみてください, not claimed. */
  readonly uncertain: readonly OpenEntry[];
  /** How many were on earlier today. */
  readonly over: number;
}

/** What is open today, seen from an instant. */
export const openToday = (index: TownIndex, now: Date): OpenDay =>
  openOn(index, dayAt(now), timeAt(now));

/**
 * What is open on a day; `time` is the time of that day it is seen from, null for a day that is not today.
 * Nothing that rests, has ended, is for staff only, or whose dates are not understood is claimed open.
 */
export function openOn(index: TownIndex, day: DayText, time: TimeText | null): OpenDay {
  const entries: OpenEntry[] = [];
  const desks: OpenEntry[] = [];
  const uncertain: OpenEntry[] = [];
  let over = 0;
  for (const activity of publicActivities(index)) {
    if (activity.intake === "paused" || isOver(activity, day)) continue;
    const changes = index.changesByActivity.get(activity.id) ?? [];
    const ofDay = occurrencesOn(activity.schedule, changes, day).map((occurrence): OpenEntry => ({
      activity,
      place: placeOf(occurrence, activity, index),
      occurrence,
      state: stateAt(occurrence, time),
    }));
    const entry = ofDay.find(({ state }) => state !== "over");
    if (entry === undefined) over += ofDay.length > 0 ? 1 : 0;
    else if (entry.occurrence.certainty === "uncertain") uncertain.push(entry);
    else if (activity.kind === "desk") desks.push(entry);
    else entries.push(entry);
  }
  for (const list of [entries, desks, uncertain]) list.sort(byStart);
  return { day, entries, desks, uncertain, over };
}

function placeOf(occurrence: Occurrence, activity: Activity, index: TownIndex): Place | null {
  const id = occurrence.placeId ?? activity.placeId;
  return id === null ? null : (index.placeById.get(id) ?? null);
}

function stateAt({ starts, ends }: Occurrence, time: TimeText | null): OpenEntry["state"] {
  if (starts === undefined) return "time-unknown";
  if (time === null || time < starts) return "coming";
  if (ends === undefined) return "begun";
  return time < ends ? "now" : "over";
}

/** By start; the sort is stable, so equal starts stay in the order of readings. No time comes last. */
const byStart = (a: OpenEntry, b: OpenEntry): number =>
  compareText(a.occurrence.starts ?? "99", b.occurrence.starts ?? "99");
