import { compileSchedule } from "../schedule/compile-schedule.ts";
import type { DateChange } from "../schedule/schedule.ts";
import type { Activity } from "./activity.ts";

/** What a resident wants to know before a first visit, in the order in which it is asked. */
export const TOPICS = [
  "when",
  "place",
  "cost",
  "booking",
  "audience",
  "access",
  "languages",
  "first-visit",
  "insurance",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The topics of which nothing is known yet. For a desk only those that matter to somebody who asks for advice. */
export function whatIsUnknown(activity: Activity, changes: readonly DateChange[]): Topic[] {
  const { schedule, online, steps, booking } = activity;
  const noRules = compileSchedule(schedule).rules.length === 0;
  const unknown: Readonly<Record<Topic, boolean>> = {
    when: noRules && schedule.text === null && changes.length === 0,
    place:
      activity.placeId === null &&
      online !== true &&
      steps?.includes("from-home") !== true &&
      !changes.some((change) => change.placeId !== undefined),
    cost: activity.cost === null && activity.costNote === null,
    booking: booking === null,
    audience: activity.audiences === null && activity.ageMin === null && activity.ageMax === null,
    access: activity.access === null,
    languages: activity.languages === null,
    "first-visit": activity.firstVisit === null && activity.atmosphere === null,
    insurance: activity.insurance === null,
  };
  const asked = activity.kind === "desk" ? DESK_TOPICS : OTHER_TOPICS;
  return TOPICS.filter((topic) => unknown[topic] && asked.has(topic));
}

const DESK_TOPICS: ReadonlySet<Topic> = new Set([
  "when",
  "place",
  "booking",
  "access",
  "languages",
]);
const OTHER_TOPICS: ReadonlySet<Topic> = new Set(TOPICS);
