import type { Activity } from "../activity/activity.ts";
import { isOver } from "../activity/is-over.ts";
import type { Kind } from "../activity/vocabulary.ts";
import { monthsBetween } from "../clock.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText, Position } from "../units.ts";
import { type DayRange, meetingsAWeek } from "./week-slots.ts";

/** One activity as supply: where, how often in each slot, for how many. */
export interface SupplyPoint {
  readonly activityId: string;
  /** What the activity is called. */
  readonly name: string;
  readonly placeId: string | null;
  readonly kind: Kind;
  /** Its public position, masked where it is approximate; null where it is hidden or not known. */
  readonly at: Position | null;
  /** The zones that it surely lies in. */
  readonly zoneIds: ReadonlySet<string>;
  /** Meetings a week in each slot. */
  readonly perWeek: Float64Array;
  /** False where no date could be worked out: it is somewhere, but nobody knows when. */
  readonly whenKnown: boolean;
  /** People who fit in; null where nobody said. Never taken for one. */
  readonly capacity: number | null;
  /** Whether somebody confirmed it within its rhythm. */
  readonly confirmed: boolean;
}

/** Every activity of a town that has not ended, as supply on a day, over the days that count. */
export function supplyOf(
  index: TownIndex,
  on: DayText,
  days: readonly DayRange[],
): readonly SupplyPoint[] {
  const going = index.town.activities.filter((activity) => !isOver(activity, on));
  return going.map((activity) => {
    const place = activity.placeId === null ? undefined : index.placeById.get(activity.placeId);
    const changes = index.changesByActivity.get(activity.id) ?? [];
    const perWeek = meetingsAWeek(activity.schedule, changes, days);
    return {
      activityId: activity.id,
      name: activity.name,
      placeId: activity.placeId,
      kind: activity.kind,
      at: place?.position ?? null,
      zoneIds: (place && index.zoneIdsByPlace.get(place.id)) ?? new Set(),
      perWeek,
      whenKnown: perWeek.some((count) => count > 0),
      capacity: activity.capacity,
      confirmed: isConfirmed(activity, on),
    };
  });
}

const isConfirmed = (
  { confirmedOn, rhythmMonths, unreachedSince }: Activity,
  on: DayText,
): boolean =>
  confirmedOn !== null && unreachedSince === null && monthsBetween(confirmedOn, on) < rhythmMonths;
