import type { CandidateList } from "../coverage/planning/planning-town.ts";
import { resolveWhere } from "../gazetteer/resolve-where.ts";
import type { TownIndex } from "../town-index.ts";
import { type Position, position } from "../units.ts";
import type { NamedSite } from "./candidate-text.ts";
import { CANDIDATE_KINDS, type CandidateKind, type SiteCandidate } from "./planning-records.ts";

/** Lists of candidates by the id that a link names: those the council entered, and what the register itself offers. */
export const CANDIDATE_LISTS = [...CANDIDATE_KINDS, "register"] as const;
export type CandidateListId = (typeof CANDIDATE_LISTS)[number];

export interface SitedCandidates {
  readonly lists: readonly CandidateList[];
  /** Candidates of an area that nobody finds: they are in no list. */
  readonly lost: readonly SiteCandidate[];
}

/** Where a site is: its own point, or the one that its area's name stands for; null where nobody finds it. */
export function pointOfSite(index: TownIndex, site: NamedSite): Position | null {
  if (site.lat !== null && site.lng !== null) return position(site.lat, site.lng);
  if (site.area === null) return null;
  const where = resolveWhere(index, site.area);
  return where.kind === "found" ? where.point.position : null;
}

/**
 * The candidates of a council as lists to look among, one for each kind of which there are some, and last the places that groups
 * offer in the resource bank. `nameOf` names a list.
 */
export function candidateLists(
  index: TownIndex,
  candidates: readonly SiteCandidate[],
  nameOf: (id: CandidateListId) => string,
): SitedCandidates {
  const sited = candidates.map((candidate) => ({
    candidate,
    at: pointOfSite(index, candidate),
  }));
  const ofKind = (kind: CandidateKind) =>
    sited.flatMap(({ candidate: { id, name, kind: its }, at }) =>
      its === kind && at !== null ? [{ id, name, at }] : [],
    );
  const lists = [
    ...CANDIDATE_KINDS.map((kind) => ({ id: kind as CandidateListId, places: ofKind(kind) })),
    { id: "register" as const, places: lentPlaces(index) },
  ];
  return {
    lists: lists
      .filter(({ places }) => places.length > 0)
      .map(({ id, places }) => ({ id, name: nameOf(id), places })),
    lost: sited.flatMap(({ candidate, at }) => (at === null ? [candidate] : [])),
  };
}

/** Rooms and vacant houses that are offered in the resource bank, where the register shows the place. */
function lentPlaces({ town, placeById }: TownIndex): CandidateList["places"] {
  const lent = town.resources.flatMap((resource) => {
    if (resource.direction !== "offered" || !LENT.has(resource.kind)) return [];
    const place = resource.placeId === null ? undefined : placeById.get(resource.placeId);
    return place?.position == null ? [] : [{ id: place.id, name: place.name, at: place.position }];
  });
  return [...new Map(lent.map((place) => [place.id, place])).values()];
}

const LENT: ReadonlySet<string> = new Set(["place", "vacant-house"]);
