import { codesOf, KIND_WORDS } from "../../domain/activity/vocabulary.ts";
import { namedPoint } from "../../domain/gazetteer/resolve-where.ts";
import { ENTRY_STATES, type EntryFilter } from "../../domain/review/found-entry.ts";
import type { TownIndex } from "../../domain/town-index.ts";

const A_PAGE = 50;
const MOST_WORDS = 10;
const LONGEST_WORD = 50;

/** The filter that a link of the list names. Places are in a zone by their position, where it is public. */
export function entryFilterFrom(query: URLSearchParams, index: TownIndex): EntryFilter {
  const zone = index.zoneById.get(query.get("zone") ?? "")?.id ?? null;
  const placesInZone =
    zone === null
      ? []
      : [...index.zoneIdsByPlace].flatMap(([place, zones]) => (zones.has(zone) ? [place] : []));
  const skip = Number(query.get("skip") ?? 0);
  return {
    words: (query.get("q") ?? "")
      .split(/\s+/)
      .filter((word) => word !== "")
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD)),
    zone,
    placesInZone,
    kind: codesOf(KIND_WORDS).find((kind) => kind === query.get("kind")) ?? null,
    state: ENTRY_STATES.find((state) => state === query.get("state")) ?? null,
    near: namedPoint(index, query.get("near") ?? "")?.position ?? null,
    skip: Number.isSafeInteger(skip) && skip > 0 && skip < 1_000_000 ? skip : 0,
    atMost: A_PAGE,
  };
}
