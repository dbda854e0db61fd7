import type { Activity } from "../activity/activity.ts";
import { addDays } from "../clock.ts";
import type { Place } from "../place/place.ts";
import { occurrencesBetween } from "../schedule/occurrences.ts";
import type { Occurrence } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import { publicActivities } from "./findable.ts";
import { compareText } from "./reading-order.ts";

/** One day on which a desk can be found, and where it is on that day. */
export interface Consultation {
  readonly desk: Activity;
  readonly occurrence: Occurrence;
  readonly place: Place | null;
  /** The activity it comes to (巡回相談). */
  readonly joins: Activity | null;
}

/** How far ahead days for advice are told. */
const CONSULTATION_DAYS = 35;
/** A desk that is there more often than this in that time is open as a matter of course: its days are no news. */
const RARE = 10;

/** The public desks, in the order of readings. */
export const desksOf = (index: TownIndex): readonly Activity[] =>
  publicActivities(index).filter((activity) => activity.kind === "desk");

/**
 * The coming days of these desks that are news, soonest first: the next of each, and every day on which a desk is
 * not at its own place. What comes every week at one place is said by its schedule.
 */
export function consultations(
  index: TownIndex,
  desks: readonly Activity[],
  today: DayText,
): readonly Consultation[] {
  const until = addDays(today, CONSULTATION_DAYS);
  return desks
    .flatMap((desk): Consultation[] => {
      const changes = index.changesByActivity.get(desk.id) ?? [];
      const coming = occurrencesBetween(desk.schedule, changes, today, until);
      if (desk.intake === "paused" || coming.length > RARE) return [];
      return coming
        .map((occurrence) => consultationOf(index, desk, occurrence))
        .filter(
          ({ place, joins }, order) =>
            order === 0 || joins !== null || (place?.id ?? null) !== desk.placeId,
        );
    })
    .sort((a, b) => compareText(moment(a), moment(b)));
}

/** A desk on one of its days: what was said of that day goes before what is usual. */
export function consultationOf(
  index: TownIndex,
  desk: Activity,
  occurrence: Occurrence,
): Consultation {
  const joins =
    occurrence.joinsActivityId === undefined
      ? undefined
      : index.activityById.get(occurrence.joinsActivityId);
  const placeId = occurrence.placeId ?? joins?.placeId ?? desk.placeId;
  return {
    desk,
    occurrence,
    place: placeId === null ? null : (index.placeById.get(placeId) ?? null),
    joins: joins === undefined || joins.visibility !== "public" ? null : joins,
  };
}

const moment = ({ occurrence: { date, starts } }: Consultation): string =>
  `${date} ${starts ?? ""}`;

/** Advice that comes to an activity or a place on coming dates: its own desks are not meant. */
export function consultationsComingTo(
  index: TownIndex,
  target: { readonly activityId: string } | { readonly placeId: string },
  today: DayText,
): readonly Consultation[] {
  const until = addDays(today, CONSULTATION_DAYS);
  const visiting = publicActivities(index).filter((activity) =>
    (index.changesByActivity.get(activity.id) ?? []).some(({ change, ...one }) =>
      change === "on" && "activityId" in target
        ? one.joinsActivityId === target.activityId
        : change === "on" && "placeId" in target && one.placeId === target.placeId,
    ),
  );
  return visiting
    .flatMap((desk) => {
      const changes = index.changesByActivity.get(desk.id) ?? [];
      return occurrencesBetween(desk.schedule, changes, today, until)
        .filter((occurrence) =>
          "activityId" in target
            ? occurrence.joinsActivityId === target.activityId
            : occurrence.placeId === target.placeId && desk.placeId !== target.placeId,
        )
        .map((occurrence) => consultationOf(index, desk, occurrence));
    })
    .sort((a, b) => compareText(moment(a), moment(b)));
}
