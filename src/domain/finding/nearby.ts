import type { Activity } from "../activity/activity.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText, Position } from "../units.ts";
import { type Travel, travelToPlace } from "./estimate-travel.ts";
import { findableActivities } from "./findable.ts";

export interface NearActivity {
  readonly activity: Activity;
  readonly travel: Travel;
}

/** The public activities nearest to a point, without those that have ended or rest, and without hidden places. */
export function nearby(
  index: TownIndex,
  from: Position,
  options: { readonly today: DayText; readonly count: number },
): readonly NearActivity[] {
  return findableActivities(index, options.today)
    .flatMap(({ activity, place, week }) => {
      const travel = travelToPlace(from, place ?? undefined);
      const rests = week.ended || activity.intake === "paused";
      return travel === null || rests ? [] : [{ activity, travel }];
    })
    .sort((a, b) => a.travel.distance - b.travel.distance)
    .slice(0, options.count);
}
