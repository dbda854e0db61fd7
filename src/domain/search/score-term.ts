import { closeTexts, closeWords } from "./close-match.ts";
import type { Meter } from "./meter.ts";
import type { QueryTerm } from "./parse-query.ts";
import { addConcept } from "./score-concept.ts";
import { addLiteral, closeness } from "./score-literal.ts";
import type { SearchIndex } from "./search-index.ts";
import { addText, emptyScores, raise, type TermScores } from "./term-scores.ts";
import { CLOSE, LOOSELY, PARTS } from "./weights.ts";

/** Scores a term by its letters, its concepts and its parts; where no text has its letters, by what is nearly the same. */
export function scoreTerm(index: SearchIndex, term: QueryTerm, meter: Meter): TermScores {
  const found = emptyScores(index);
  const near: number[] = [];
  // The forms come in the order of likelihood; once one is found whole, the next would only add chance.
  const whole = term.literals.some(
    (literal) => addLiteral(index, literal, 1, "typed", found, meter, near) === 1,
  );
  for (const concept of term.concepts) {
    const weight = whole && !isItsWord(index, concept, term) ? LOOSELY : 1;
    addConcept(index, concept, term.literals, weight, found, meter);
  }
  if (term.parts.length > 0) addParts(index, term, found, meter);
  if (!whole && term.concepts.length === 0 && term.asWritten === undefined)
    addClose(index, term, near, found, meter);
  return found;
}

/** Whether a word is a name of the concept itself, not only something that leads to it. */
function isItsWord({ lexicon }: SearchIndex, concept: number, { literals }: QueryTerm): boolean {
  return literals.some((literal) => lexicon.concepts[concept]?.words.includes(literal));
}

function addParts(index: SearchIndex, term: QueryTerm, found: TermScores, meter: Meter): void {
  const parts = term.parts.map((part) => ({
    ...scoreTerm(index, part, meter),
    weight: part.weight,
  }));
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  for (const { documents } of parts) {
    for (const document of documents) {
      let sum = 0;
      let matched = 0;
      for (const { scores, weight } of parts) {
        const score = scores[document] ?? 0;
        sum += weight * score;
        if (score > 0) matched += weight;
      }
      raise(found, document, (PARTS * sum * (matched / all)) / all);
    }
    meter.steps += documents.length * parts.length;
  }
}

/** One letter wrong, missing, too much or swapped: concepts first, then names and what is like them. */
function addClose(
  index: SearchIndex,
  term: QueryTerm,
  near: readonly number[],
  found: TermScores,
  meter: Meter,
): void {
  for (const literal of term.literals.slice(0, 2)) {
    for (const { word, distance } of closeWords(index.lexicon, literal, meter)) {
      const weight = CLOSE * (1 - distance / literal.length);
      found.meant.push(word);
      addLiteral(index, word, weight, "word", found, meter);
      for (const concept of index.lexicon.byWord.get(word) ?? []) {
        addConcept(index, concept, [word], weight, found, meter);
      }
    }
    for (const { text, distance } of closeTexts(index, literal, near, meter)) {
      addText(
        index,
        text,
        CLOSE * (1 - distance / literal.length) * closeness(index, text, literal.length),
        found,
        meter,
      );
    }
  }
}
