import type { Activity } from "../activity/activity.ts";
import type { DayText } from "../units.ts";
import { entryOf, type MatchCatalogue } from "./entry.ts";
import { type Taxonomy, taxonomyOf } from "./interests/taxonomy.ts";
import { readActivity } from "./read-activity.ts";
import type { MatchSource } from "./source.ts";

/**
 * A town made ready for the matcher on a day. Work is linear in the number of activities; afterwards answering a
 * person looks at no rule again. `taxonomy`: the common one, or that of a council with its own interests.
 */
export function compileCatalogue(
  source: MatchSource,
  on: DayText,
  { taxonomy = taxonomyOf() }: { readonly taxonomy?: Taxonomy } = {},
): MatchCatalogue<Activity> {
  const entries = [...source.activityById.values()]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((activity) => entryOf(activity, readActivity(activity, source, taxonomy), source, on));
  return { on, taxonomy, entries };
}
