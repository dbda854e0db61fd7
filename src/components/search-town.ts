import { type NamedPoint, resolveWhere } from "../domain/gazetteer/resolve-where.ts";
import { search } from "../domain/search/find.ts";
import type { Match } from "../domain/search/marks.ts";
import { nearestSpellings } from "../domain/search/nearest-spellings.ts";
import { isUnsure } from "../domain/search/unsure.ts";
import type { TownIndex } from "../domain/town-index.ts";
import type { OpenTown } from "./open-town.ts";

/** What the words of a link found in a town. */
export interface Searched {
  /** The position of each activity that was found, by its id, the best first. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Why an activity was found. */
  readonly matchedOf: (activity: string) => readonly Match[];
  /** Nothing answers the words well; what was found is only near to them. */
  readonly unsure: boolean;
  /** Where nothing was found, or nothing surely: what is spelt nearly so. */
  readonly spellings: readonly string[];
  /** The words are the name of an area, or its beginning: one can be near to these. */
  readonly areas: readonly NamedPoint[];
}

/** Searches all of a town; what other filters leave of it is for the list to say. */
export function searchTown({ published, index }: OpenTown, words: string): Searched {
  const limit = Math.max(1, published.search.ids.length);
  const { results } = search(published.search, words, { limit });
  const unsure = isUnsure(results);
  const resultOf = new Map(results.map((result) => [result.activity, result]));
  return {
    ranks: new Map(results.map(({ activity }, rank) => [activity, rank])),
    matchedOf: (activity) => resultOf.get(activity)?.matched ?? [],
    unsure,
    spellings:
      unsure || results.length === 0
        ? nearestSpellings(published.search, words).filter((spelling) => spelling !== words)
        : [],
    areas: areasNamed(index, words),
  };
}

const MOST_AREAS = 3;

function areasNamed(index: TownIndex, words: string): NamedPoint[] {
  const where = resolveWhere(index, words);
  const points =
    where.kind === "found" ? [where.point] : where.kind === "choices" ? where.points : [];
  return points
    .filter(({ of, name }) => of !== "place" && name.startsWith(words))
    .slice(0, MOST_AREAS);
}
