import type { Activity } from "../../../src/domain/activity/activity.ts";
import type { ParsedFile } from "../../../src/domain/import/outcome.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { type Result, succeed } from "../../../src/domain/result.ts";
import { buildIndex } from "../../../src/domain/search/build-index.ts";
import { openParts } from "../../../src/domain/search/open-search.ts";
import { type SearchDocument, searchDocument } from "../../../src/domain/search/search-document.ts";
import type { SearchIndex } from "../../../src/domain/search/search-index.ts";
import { readCatalogue } from "../catalogue-file.ts";

/** No date decides what is found. */
const ANY_DAY = "2026-01-01";

/** The public activities of a catalogue file, ready to be searched. */
export function openCatalogue(bytes: Uint8Array): Result<SearchIndex, Problem> {
  const read = readCatalogue(bytes, ANY_DAY);
  if (!read.ok) return read;
  const { readings = [] } = read.value.records;
  return succeed(openParts(buildIndex(documentsOf(read.value), { readings })));
}

function documentsOf({ records }: ParsedFile): SearchDocument[] {
  const places = new Map((records.places ?? []).map((place) => [place.id, place]));
  const groups = new Map((records.groups ?? []).map((group) => [group.id, group]));
  const found = (id: string | null) => (id === null ? undefined : groups.get(id));
  const isPublic = ({ visibility }: Activity) => visibility === "public";
  return (records.activities ?? []).filter(isPublic).map((activity) =>
    searchDocument(activity, {
      place: activity.placeId === null ? null : (places.get(activity.placeId) ?? null),
      groups: [activity.groupId, ...activity.partnerGroupIds].flatMap((id) => found(id) ?? []),
      zones: [],
      ownKind: null,
    }),
  );
}
