import type { Concept } from "./concept.ts";
import { CONCEPTS } from "./concepts.ts";
import { foldText } from "./fold.ts";
import type { OwnWord } from "./own-word.ts";
import { withoutBreaks, wordForms } from "./own-word-forms.ts";

/**
 * A council's own words as concepts for `buildIndex`. Words that belong to one of ours (by id or by any of its words)
 * have its id, and `lexiconOf` puts the two together; the others make a concept that is called by its own name, which
 * is one of its words.
 */
export function ownConceptsOf(words: readonly OwnWord[]): Concept[] {
  const members = new Map<string, { readonly name: string | null; readonly list: OwnWord[] }>();
  for (const word of words) {
    if (word.use === "unused") continue;
    const ours = ourConcept(word.concept);
    const id = ours ?? `own ${foldText(word.concept)}`;
    const known = members.get(id) ?? { name: ours === null ? word.concept : null, list: [] };
    known.list.push(word);
    members.set(id, known);
  }
  return [...members].map(([id, { name, list }]) => conceptOf(id, name, list));
}

function conceptOf(id: string, name: string | null, list: readonly OwnWord[]): Concept {
  const wordsFor = (...uses: readonly OwnWord["use"][]): string =>
    list
      .filter(({ use }) => uses.includes(use))
      .map(wordForms)
      .join(" ");
  const named = list.some(({ word }) => word === name);
  const words = [name === null || named ? "" : withoutBreaks(name), wordsFor("both", "interest")];
  const parts = {
    words: words.filter((part) => part !== "").join(" "),
    typed: wordsFor("typed"),
    related: wordsFor("related"),
  };
  return { id, ...Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== "")) };
}

let byName: ReadonlyMap<string, string> | null = null;

/** The id of the concept of ours that goes by this name, or null. */
export function ourConcept(name: string): string | null {
  byName ??= namesOfOurs();
  return byName.get(foldText(name)) ?? null;
}

/** Ids first, then what is typed and written, then what is only typed: of two concepts the nearer meaning wins. */
function namesOfOurs(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (text: string | undefined, id: string) => {
    for (const word of (text ?? "").split(/[\s|]+/)) {
      const folded = foldText(word);
      if (folded !== "" && !names.has(folded)) names.set(folded, id);
    }
  };
  for (const { id } of CONCEPTS) add(id, id);
  for (const { id, words } of CONCEPTS) add(words, id);
  for (const { id, typed } of CONCEPTS) add(typed, id);
  return names;
}
