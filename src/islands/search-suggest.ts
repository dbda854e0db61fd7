import { unpackActivities } from "../domain/map/activity-set.ts";
import { type SearchResult, search } from "../domain/search/find.ts";
import { nearestSpellings } from "../domain/search/nearest-spellings.ts";
import type { SearchIndex } from "../domain/search/search-index.ts";
import { isUnsure } from "../domain/search/unsure.ts";

/** So many are shown while one types. */
const SHOWN = 8;
/** So many are counted; in a large town "more than" is enough while one types. */
const COUNTED = 200;

export interface Suggested {
  readonly shown: readonly SearchResult[];
  readonly total: number;
  /** There are more than `total`. */
  readonly more: boolean;
  /** How many the filters of the page leave out; 0 where that many cannot be counted. */
  readonly hidden: number;
  /** Nothing answers the words well; what is shown is only near to them. */
  readonly unsure: boolean;
  /** Where nothing was found, or nothing surely, with the filters or without: what is spelt nearly so. */
  readonly spellings: readonly string[];
}

/** What the words find of the activities that the page's filters leave (null: all of them). */
export function suggest(
  index: SearchIndex,
  words: string,
  allowed: ReadonlySet<string> | null,
): Suggested {
  const { results } = search(index, words, { limit: COUNTED + 1 });
  const unsure = isUnsure(results);
  const more = results.length > COUNTED;
  const fitting =
    allowed === null ? results : results.filter(({ activity }) => allowed.has(activity));
  return {
    shown: fitting.slice(0, SHOWN),
    total: Math.min(COUNTED, fitting.length),
    more: more && fitting.length > 0,
    hidden: more ? 0 : results.length - fitting.length,
    unsure,
    spellings:
      unsure || results.length === 0
        ? nearestSpellings(index, words).filter((spelling) => spelling !== words)
        : [],
  };
}

/** The activities of a packed set, by the order of the index; null where the page packed none. */
export function allowedIn(
  index: SearchIndex,
  packed: string | undefined,
): ReadonlySet<string> | null {
  if (packed === undefined) return null;
  const isAllowed = unpackActivities(packed);
  return new Set(index.ids.filter((_, at) => isAllowed(at)));
}
