import type { Activity } from "../activity/activity.ts";
import type { Place } from "../place/place.ts";
import { type DateChange, type Schedule, WEEKDAYS } from "../schedule/schedule.ts";
import { timesOf } from "../search/times-of.ts";
import type { ActivityReading, Timetable, WeightedConcern } from "./activity-reading.ts";
import { concernsIn } from "./concerns.ts";
import { interestsOfActivity } from "./interests/interests-of-activity.ts";
import { interestsOfWords } from "./interests/interests-of-words.ts";
import type { Taxonomy } from "./interests/taxonomy.ts";
import type { MatchSource } from "./source.ts";
import { textFactsOf } from "./text-facts.ts";
import { usualWeekOf } from "./usual-week.ts";
import { wordsOf } from "./words-of.ts";

/** Reads the texts of an activity for the matcher. Linear in their length. */
export function readActivity(
  activity: Activity,
  source: MatchSource,
  taxonomy: Taxonomy,
): ActivityReading {
  const place = placeOf(activity, source);
  const { groupId } = activity;
  return {
    interests: interestsOfActivity(activity, taxonomy),
    named: wordsOf(activity, taxonomy),
    concerns: concernsOf(activity),
    ownConcerns: concernsIn(namesWhom(activity)),
    roles: activity.roles.map((name) => ({
      name,
      interests: interestsOfWords([name], taxonomy).interests,
    })),
    facts: textFactsOf(activity, place),
    timetable: timetableOf(activity.schedule, source.changesByActivity.get(activity.id) ?? []),
    ofGroup: groupId === null ? 1 : (source.activitiesByGroup.get(groupId)?.length ?? 1),
  };
}

const placeOf = ({ placeId }: Activity, source: MatchSource): Place | undefined =>
  placeId === null ? undefined : source.placeById.get(placeId);

/** Where it says for whom it is: in its name, and where people meet who share something, in its description. */
const namesWhom = ({ kind, name, description }: Activity): string =>
  kind === "peer-group" ? `${name}\n${description ?? ""}` : name;

/** A desk that lists three sorrows and more is there for all of them, and for none above all. */
const MANY = 3;
const IN_DESCRIPTION = { few: 0.8, many: 0.4 };

function concernsOf({ name, tags, description }: Activity): WeightedConcern[] {
  const own = concernsIn([name, ...tags].join("\n"));
  const told = concernsIn(description ?? "").filter((id) => !own.includes(id));
  const weight = told.length < MANY ? IN_DESCRIPTION.few : IN_DESCRIPTION.many;
  return [...own.map((id) => ({ id, weight: 1 })), ...told.map((id) => ({ id, weight }))];
}

function timetableOf(schedule: Schedule, changes: readonly DateChange[]): Timetable {
  const { text, rules, certainty } = schedule;
  const without = rules.length === 0;
  return {
    // Rules that are the whole text need it no more; a remark beside a usual week tells on which days it may not hold.
    schedule: without || certainty === "whole" ? { ...schedule, text: null } : schedule,
    changes: changes.map(({ note: _, placeId: __, joinsActivityId: ___, ...change }) => change),
    usual: usualWeekOf(schedule),
    unwritten: text === null,
    hintedDays: without && text !== null ? hintedDays(schedule) : 0,
  };
}

function hintedDays(schedule: Schedule): number {
  const facts = timesOf(schedule);
  return WEEKDAYS.reduce(
    (bits, day, index) => (facts.includes(`day:${day}`) ? bits | (1 << index) : bits),
    0,
  );
}
