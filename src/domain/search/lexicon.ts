import type { Concept } from "./concept.ts";
import { CONCEPTS } from "./concepts.ts";
import { placeOfFact } from "./facts.ts";
import { foldText } from "./fold.ts";
import { halfInKana } from "./half-in-kana.ts";
import { isHan, isKana } from "./kana.ts";
import type { Readings } from "./readings.ts";
import type { CompiledConcept, Lexicon } from "./search-index.ts";

const split = (text: string | undefined): string[] =>
  (text ?? "").split(/\s+/).filter((word) => word !== "");
const folded = (word: string): string[] =>
  word
    .split("|")
    .map(foldText)
    .filter((form) => form !== "" && !isOneKana(form));
/** Typed, it is the beginning of a name; looked for, it is found everywhere. */
const isOneKana = (form: string): boolean => form.length === 1 && isKana(form.charCodeAt(0));
/** The readings of a word, where it is written with 漢字 also when folded. */
function soundsOf(word: string): string[] {
  const [written = "", ...sounds] = folded(word);
  return Array.from(written).some((letter) => isHan(letter.charCodeAt(0))) ? sounds : [];
}
const unique = (words: readonly string[]): string[] => [...new Set(words)];

/**
 * The concepts that hold everywhere and a council's own, ready to be asked. One of its own with an id of ours adds to
 * ours.
 */
export function lexiconOf(own: readonly Concept[], readings: () => Readings): Lexicon {
  const all = own.length === 0 ? CONCEPTS : together([...CONCEPTS, ...own]);
  const byWord = new Map<string, number[]>();
  const concepts = all.map((concept, at): CompiledConcept => {
    const words = unique(split(concept.words).flatMap(folded));
    for (const word of unique([...words, ...split(concept.typed).flatMap(folded)])) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [at]);
      else known.push(at);
    }
    return {
      id: concept.id,
      words,
      sounds: new Set(split(concept.words).flatMap(soundsOf)),
      related: unique(split(concept.related).flatMap(folded)),
      facts: split(concept.facts).map((fact) => {
        const [name = "", weight = "1"] = fact.split("*");
        return { all: name.split("+").map(placeOfFact), weight: Number(weight) };
      }),
    };
  });
  const longestWord = Math.max(...[...byWord.keys()].map((word) => word.length));
  return { concepts, byWord, longestWord, halfInKana: halfInKana(readings) };
}

function together(concepts: readonly Concept[]): Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) {
    const known = byId.get(concept.id);
    byId.set(concept.id, known === undefined ? concept : added(known, concept));
  }
  return [...byId.values()];
}

function added(ours: Concept, its: Concept): Concept {
  const parts = (["words", "typed", "related", "facts"] as const).flatMap((part) => {
    const texts = [ours[part], its[part]].filter((text) => text !== undefined);
    return texts.length === 0 ? [] : [[part, texts.join(" ")] as const];
  });
  return { id: ours.id, ...Object.fromEntries(parts) };
}
