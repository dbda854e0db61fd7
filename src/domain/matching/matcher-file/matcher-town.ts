import type { DayText } from "../../units.ts";
import type { ActivityReading } from "../activity-reading.ts";
import type { AnswerTown } from "../answer-town.ts";
import { entryOf, type MatchCatalogue } from "../entry.ts";
import { townTaxonomy } from "../interests/own-interests.ts";

/** A town as the matching form on a device has it: what answers are drawn from, and its texts as they were read. */
export interface MatcherTown extends AnswerTown {
  /** By the id of the activity, for every one of them, ordered by id. */
  readonly readings: ReadonlyMap<string, ActivityReading>;
}

/** It made ready for the matcher on a day: what `compileCatalogue` makes of the whole town. */
export function catalogueOfMatcher(town: MatcherTown, on: DayText): MatchCatalogue {
  const entries = [...town.readings].flatMap(([id, reading]) => {
    const activity = town.activityById.get(id);
    return activity === undefined ? [] : [entryOf(activity, reading, town, on)];
  });
  return { on, taxonomy: townTaxonomy(town.town), entries };
}
