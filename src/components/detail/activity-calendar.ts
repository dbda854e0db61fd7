import { consultationOf } from "../../domain/finding/consultations.ts";
import type { FoundActivity } from "../../domain/finding/find-activities.ts";
import type { Place } from "../../domain/place/place.ts";
import { type ActivityCalendar, calendarSpan } from "../../domain/schedule/activity-calendar.ts";
import { type CalendarEntries, calendarEntries } from "../../domain/schedule/calendar-entries.ts";
import type { Occurrence } from "../../domain/schedule/schedule.ts";
import { detailWords } from "../../wording/detail.ts";
import { withBracketReadings } from "../../wording/phrases.ts";
import type { OpenTown } from "../open-town.ts";

const NO_DATES: CalendarEntries = { series: [], single: [] };

/**
 * What the calendar file of an activity says. Contacts are not in it: some are for the page alone, and the page is
 * one press away. An activity that rests or has ended has no dates.
 */
export function activityCalendar(
  open: OpenTown,
  { activity, ended, paused }: FoundActivity,
): ActivityCalendar {
  const { index, town, today } = open;
  const { from, to } = calendarSpan(today);
  const changes = index.changesByActivity.get(activity.id) ?? [];
  const { confirmedOn } = activity;
  return {
    entries: ended || paused ? NO_DATES : calendarEntries(activity.schedule, changes, from, to),
    uid: `tsunagiba-${town.municipality.code}-${activity.id}`,
    title: activity.name,
    url: `${open.portal.publicUrl}${open.to.noun("activity", activity.id)}`,
    stamp: confirmedOn === null || confirmedOn > today ? from : confirmedOn,
    sequence: town.revision,
    descriptionOf: (occurrence) => descriptionOf(open, activity, occurrence),
    locationOf: (occurrence) => {
      const own = activity.placeId === null ? undefined : index.placeById.get(activity.placeId);
      return occurrence === null
        ? locationOf(open, own ?? null)
        : locationOf(open, consultationOf(index, activity, occurrence).place);
    },
  };
}

type Activity = FoundActivity["activity"];

function descriptionOf(open: OpenTown, activity: Activity, occurrence: Occurrence | null): string {
  const words = detailWords(open.language);
  const joins = occurrence === null ? null : consultationOf(open.index, activity, occurrence).joins;
  return [
    occurrence?.note ?? null,
    joins === null ? null : `${withBracketReadings(words.joinsThatDay)}: ${joins.name}`,
    activity.schedule.text,
    withBracketReadings(words.calendarMayChange),
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/** A place that is not exact is not named: the words of its area stand for it, or nothing does. */
function locationOf(open: OpenTown, place: Place | null): string | null {
  if (place === null || place.disclosure === "hidden") return null;
  if (place.disclosure === "exact") {
    return place.address === null ? place.name : `${place.name} ${place.address}`;
  }
  const zone = place.zoneId === null ? undefined : open.index.zoneById.get(place.zoneId);
  return zone === undefined
    ? null
    : withBracketReadings(detailWords(open.language).around(zone.name));
}
