import { codesOf, KIND_WORDS } from "../../domain/activity/vocabulary.ts";
import { filtersToParams, NO_FILTERS } from "../../domain/finding/filters.ts";
import type { Gathering } from "../../domain/news/news.ts";
import { townNameIn } from "../../wording/language.ts";
import { withBracketReadings } from "../../wording/phrases.ts";
import type { OpenTown } from "../open-town.ts";

/** Entries that belong together, with the name they have and the page that shows them. */
export interface Gathered extends Gathering {
  /** Readings in brackets: it stands where no ruby can. */
  readonly name: string;
  readonly page: string;
}

export const gatheredInTown = (open: OpenTown): Gathered => ({
  zoneId: null,
  kinds: [],
  name: townNameIn(open.town.municipality, open.language),
  page: open.to.page("list"),
});

/** Null where the town has no such zone. */
export function gatheredInZone(open: OpenTown, id: string): Gathered | null {
  const zone = open.index.zoneById.get(id);
  if (zone === undefined) return null;
  return { zoneId: id, kinds: [], name: zone.name, page: open.to.noun("zone", id) };
}

/** Null where there is no such word for a kind. */
export function gatheredOfKind(open: OpenTown, word: string): Gathered | null {
  const kind = codesOf(KIND_WORDS).find((one) => one === word);
  if (kind === undefined) return null;
  return {
    zoneId: null,
    kinds: [kind],
    name: withBracketReadings(open.words.vocabulary.kind[kind]),
    page: open.to.page("list", filtersToParams({ ...NO_FILTERS, kinds: [kind] })),
  };
}

/** A zone and kinds in words: 北町・サロン, or the town. */
export function gatheringName(open: OpenTown, { zoneId, kinds }: Gathering): string {
  const { index, words } = open;
  const where = zoneId === null ? undefined : index.zoneById.get(zoneId)?.name;
  const town = townNameIn(open.town.municipality, open.language);
  const names = kinds.map((kind) => words.vocabulary.kind[kind]);
  return [where ?? town, ...names].join(words.common.separator);
}
