import type { Concept } from "./concept.ts";
import { CONCEPTS } from "./concepts.ts";
import { placeOfFact } from "./facts.ts";
import { foldText } from "./fold.ts";
import type { CompiledConcept, Lexicon } from "./search-index.ts";

const split = (text: string | undefined): string[] =>
  (text ?? "").split(/\s+/).filter((word) => word !== "");
const folded = (word: string): string[] =>
  word
    .split("|")
    .map(foldText)
    .filter((form) => form !== "");
const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** The concepts that hold everywhere and a council's own, ready to be asked. */
export function lexiconOf(own: readonly Concept[]): Lexicon {
  const all = own.length === 0 ? CONCEPTS : [...CONCEPTS, ...own];
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
      related: unique(split(concept.related).flatMap(folded)),
      facts: split(concept.facts).map((fact) => {
        const [name = "", weight = "1"] = fact.split("*");
        return { ...placeOfFact(name), weight: Number(weight) };
      }),
    };
  });
  const longestWord = Math.max(...[...byWord.keys()].map((word) => word.length));
  return { concepts, byWord, longestWord };
}
