import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import { gatheredBy } from "../news/news.ts";
import type { FoundActivity } from "./find-activities.ts";
import { entriesOf } from "./found-activity.ts";

/** What happens in a zone, as its page and its calendar tell it: at a place that certainly lies there. Desks are told apart. */
export function activitiesOfZone(
  index: TownIndex,
  today: DayText,
  zoneId: string,
): readonly FoundActivity[] {
  const belongs = gatheredBy(index, { zoneId, kinds: [] });
  return entriesOf(
    index,
    today,
    (one) => one.activity.kind !== "desk" && one.activity.placeId !== null && belongs(one),
  );
}
