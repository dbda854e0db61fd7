import type { Activity } from "../activity/activity.ts";
import type { Place } from "../place/place.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import { inReadingOrder } from "./reading-order.ts";
import { type WeekOf, weekOf } from "./week-of.ts";

/** A public activity with what finding asks again and again. */
export interface Findable {
  readonly activity: Activity;
  readonly place: Place | null;
  readonly week: WeekOf;
  /** Its position in the order of readings. */
  readonly rank: number;
}

const ordered = new WeakMap<TownIndex, readonly Activity[]>();

/** The public activities in the order of readings, worked out once a revision. */
export function publicActivities(index: TownIndex): readonly Activity[] {
  const known = ordered.get(index);
  if (known !== undefined) return known;
  const activities = inReadingOrder(
    index.town.activities.filter(({ visibility }) => visibility === "public"),
  );
  ordered.set(index, activities);
  return activities;
}

interface Day {
  readonly today: DayText;
  readonly findables: readonly Findable[];
}
const ofTheDay = new WeakMap<TownIndex, Day>();

/** The public activities with their week, worked out once a revision and day, whatever is asked. */
export function findableActivities(index: TownIndex, today: DayText): readonly Findable[] {
  const known = ofTheDay.get(index);
  if (known?.today === today) return known.findables;
  const findables = publicActivities(index).map((activity, rank) => ({
    activity,
    place: activity.placeId === null ? null : (index.placeById.get(activity.placeId) ?? null),
    week: weekOf(activity, index.changesByActivity.get(activity.id) ?? [], today),
    rank,
  }));
  ofTheDay.set(index, { today, findables });
  return findables;
}
