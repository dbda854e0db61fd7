import type { Activity } from "../../../src/domain/activity/activity.ts";
import type { Entry, MatchCatalogue } from "../../../src/domain/matching/entry.ts";
import { fold } from "../../../src/domain/search/fold.ts";

const MOST_NAMED = 10;

/**
 * The activities that somebody means who types an id, a name, or a part of a name; the first of these that is there
 * decides, so that a whole name is not kept from by a longer one. None, one or several.
 */
export function findEntries(
  { entries }: MatchCatalogue<Activity>,
  typed: string,
): readonly Entry<Activity>[] {
  const wanted = fold(typed).text;
  if (wanted === "") return [];
  const ways: readonly ((entry: Entry<Activity>) => boolean)[] = [
    ({ activity }) => activity.id === typed,
    ({ activity }) => fold(activity.id).text === wanted,
    ({ activity }) => fold(activity.name).text === wanted,
    ({ activity }) => fold(activity.name).text.includes(wanted),
  ];
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length > 0) return found.slice(0, MOST_NAMED);
  }
  return [];
}
