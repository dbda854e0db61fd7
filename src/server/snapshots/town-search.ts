import { buildIndex } from "../../domain/search/build-index.ts";
import { encodeIndex } from "../../domain/search/index-bytes.ts";
import { ownConceptsOf } from "../../domain/search/own-concepts.ts";
import { openParts, prepareSearch } from "../../domain/search/open-search.ts";
import { searchDocumentsOf } from "../../domain/search/search-document.ts";
import type { SearchIndex } from "../../domain/search/search-index.ts";
import type { Town } from "../../domain/town.ts";
import type { TownIndex } from "../../domain/town-index.ts";

/**
 * The search index of a town: as a file, and opened for the server. It is made of what the public file shows and
 * of nothing else: `listed` is the town as `publicTown` gives it, `index` only says in which zones its places lie.
 */
export function townSearch(
  index: TownIndex,
  listed: Town,
): { readonly bytes: Uint8Array; readonly opened: SearchIndex } {
  const documents = searchDocumentsOf({
    ...index,
    town: listed,
    placeById: new Map(listed.places.map((place) => [place.id, place])),
    groupById: new Map(listed.groups.map((group) => [group.id, group])),
  });
  const parts = buildIndex(documents, {
    readings: listed.readings,
    concepts: ownConceptsOf(listed.searchWords),
  });
  const opened = openParts(parts);
  prepareSearch(opened);
  return { bytes: encodeIndex(parts), opened };
}
