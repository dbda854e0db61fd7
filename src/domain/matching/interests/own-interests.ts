import type { OwnWord } from "../../search/own-word.ts";
import { withoutBreaks, wordForms } from "../../search/own-word-forms.ts";
import { formOf } from "./find-words.ts";
import type { Interest, InterestId } from "./interest.ts";
import { type Taxonomy, taxonomyOf } from "./taxonomy.ts";

/**
 * A council's own interests for `taxonomyOf`. Where a wider one is named, or none of ours goes by that id or word, they
 * make an interest whose id is its name; other words are added to ours.
 */
export function ownInterestsOf(words: readonly OwnWord[]): Interest[] {
  const interests = words.filter(({ use }) => use === "interest");
  const placed = new Set(interests.flatMap((each) => (each.above === null ? [] : [each.concept])));
  const members = new Map<InterestId, OwnWord[]>();
  for (const word of interests) {
    const { concept } = word;
    const id = placed.has(concept) ? concept : (interestCalled(concept) ?? concept);
    members.set(id, [...(members.get(id) ?? []), word]);
  }
  return [...members].map(([id, list]) => {
    const ours = taxonomyOf().byId.get(id);
    if (ours !== undefined) {
      return { id, parent: ours.parent, words: list.map(wordForms).join(" ") };
    }
    const above = list.find((each) => each.above !== null)?.above ?? null;
    const parent = above === null ? null : (interestCalled(above) ?? above);
    // The first word of an interest is its name.
    const named = list.find(({ word }) => word === id);
    const others = list.filter((each) => each !== named).map(wordForms);
    const name = named === undefined ? withoutBreaks(id) : wordForms(named);
    return { id, parent, words: [name, ...others].join(" ") };
  });
}

/**
 * A council's words with the ids of our interests in place of their names, so that a device finds them without reading
 * every word of the tree. `ownInterestsOf` makes the same of them.
 */
export function withInterestIds(words: readonly OwnWord[]): OwnWord[] {
  const interests = words.filter(({ use }) => use === "interest");
  const placed = new Set(interests.flatMap((each) => (each.above === null ? [] : [each.concept])));
  return interests.map((each) => ({
    ...each,
    concept: placed.has(each.concept)
      ? each.concept
      : (interestCalled(each.concept) ?? each.concept),
    above: each.above === null ? null : (interestCalled(each.above) ?? each.above),
  }));
}

/** The interest of ours that goes by an id or by one of its words, or null. */
export function interestCalled(name: string): InterestId | null {
  const { byId, words } = taxonomyOf();
  return byId.has(name) ? name : (words().byWord.get(formOf(name))?.[0] ?? null);
}

const known = new WeakMap<readonly OwnWord[], Taxonomy>();

/** The interests of a town: ours and the council's own. Made once for each town. */
export function townTaxonomy({
  searchWords,
}: {
  readonly searchWords: readonly OwnWord[];
}): Taxonomy {
  const made = known.get(searchWords) ?? taxonomyOf(ownInterestsOf(searchWords));
  known.set(searchWords, made);
  return made;
}
