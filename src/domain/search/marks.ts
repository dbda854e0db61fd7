import { fold } from "./fold.ts";
import { gramOf, queryGrams } from "./grams.ts";
import { softCode } from "./kana.ts";
import type { ParsedQuery, QueryTerm } from "./parse-query.ts";
import { SEARCH_FIELDS, type SearchField } from "./search-document.ts";
import type { CompiledConcept, SearchIndex } from "./search-index.ts";
import type { TermScores } from "./term-scores.ts";

/** A text of an activity in which a query was found. */
export interface Match {
  readonly field: SearchField;
  /** The text as written; of `fact` a code such as `day:SA`. */
  readonly text: string;
  /** Letters to mark, as [from, to) in UTF-16 units; ascending, none touching another. Empty for `fact`. */
  readonly ranges: readonly (readonly [number, number])[];
}

const MOST_MATCHES = 6;
const NAME = SEARCH_FIELDS.indexOf("name");
const FACT = SEARCH_FIELDS.indexOf("fact");
const WHEN = SEARCH_FIELDS.indexOf("when");

/**
 * Why a document was found. Letters come before meanings: synonyms are named where the word itself is nowhere. Of
 * many texts those are told that are the first for some word of the query; a word that it does not answer marks
 * nothing.
 */
export function marksOf(
  index: SearchIndex,
  { terms }: ParsedQuery,
  scores: readonly TermScores[],
  document: number,
): Match[] {
  const found = new Map<number, { turn: number; ranges: [number, number][] }>();
  terms.forEach((term, at) => {
    if ((scores[at]?.scores[document] ?? 0) === 0) return;
    const marks = marksOfTerm(index, term, scores[at]?.meant ?? [], document);
    [...marks]
      .sort(([a], [b]) => a - b)
      .forEach(([text, ranges], turn) => {
        const known = found.get(text);
        found.set(text, {
          turn: Math.min(turn, known?.turn ?? turn),
          ranges: [...(known?.ranges ?? []), ...ranges],
        });
      });
  });
  return [...found]
    .sort(([a, one], [b, other]) => one.turn - other.turn || a - b)
    .slice(0, MOST_MATCHES)
    .sort(([a], [b]) => a - b)
    .map(([text, { ranges }]) => ({
      field: SEARCH_FIELDS[index.fieldOf[text] ?? 0] ?? "name",
      text: index.texts[text] ?? "",
      ranges: merged(ranges),
    }));
}

type Marks = Map<number, [number, number][]>;

function marksOfTerm(
  index: SearchIndex,
  term: QueryTerm,
  meant: readonly string[],
  document: number,
): Marks {
  const literal = literalMarks(index, [...term.literals, ...meant], document);
  if (literal.size > 0) return literal;
  const concept = conceptMarks(index, term, document);
  if (concept.size > 0) return concept;
  const parts: Marks = new Map();
  for (const part of term.parts) {
    for (const [text, ranges] of marksOfTerm(index, part, [], document))
      parts.set(text, [...(parts.get(text) ?? []), ...ranges]);
  }
  return parts.size > 0 ? parts : nearMarks(index, term, document);
}

function eachText(index: SearchIndex, document: number, take: (text: number) => void): void {
  const { starts, members } = index.textsOfDocument;
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1)
    take(members[at] ?? 0);
}

function literalMarks(index: SearchIndex, literals: readonly string[], document: number): Marks {
  const marks: Marks = new Map();
  eachText(index, document, (text) => {
    if (index.fieldOf[text] === FACT) return;
    const { text: folded, starts, ends } = fold(index.texts[text] ?? "");
    for (const literal of literals) {
      const where = folded.indexOf(literal);
      if (where < 0) {
        // Which letters are read so is not known: the whole text is marked.
        const isRead = index.fieldOf[text] !== NAME && index.readingOf(text).includes(literal);
        if (isRead && literal.length > 1) marks.set(text, [[0, (index.texts[text] ?? "").length]]);
        continue;
      }
      marks.set(text, [[starts[where] ?? 0, ends[where + literal.length - 1] ?? 0]]);
      return;
    }
  });
  return marks;
}

function conceptMarks(index: SearchIndex, term: QueryTerm, document: number): Marks {
  const concepts = term.concepts.flatMap((at) => index.lexicon.concepts[at] ?? []);
  const marks: Marks = new Map();
  for (const { all } of concepts.flatMap(({ facts }) => facts)) {
    const told = all.map((fact) => textsTelling(index, fact, document));
    if (told.some((texts) => texts.length === 0)) continue;
    for (const text of told.flat()) {
      const isDerived = index.fieldOf[text] === FACT;
      marks.set(text, isDerived ? [] : [[0, (index.texts[text] ?? "").length]]);
    }
  }
  const words = concepts.flatMap(({ words, related }) => [...words, ...related]);
  for (const [text, ranges] of literalMarks(index, words, document))
    if (!marks.has(text)) marks.set(text, ranges);
  return marks;
}

/** The texts of a document that tell a fact: its fixed word, or when it is. */
function textsTelling(
  index: SearchIndex,
  fact: CompiledConcept["facts"][number]["all"][number],
  document: number,
): number[] {
  const field = SEARCH_FIELDS.indexOf(fact.field);
  const whens = index.whenByFact.get(fact.text) ?? [];
  const found: number[] = [];
  eachText(index, document, (text) => {
    const isIn = index.fieldOf[text] ?? 0;
    const isWord = isIn === field && index.texts[text] === fact.text;
    if (isWord || (isIn === WHEN && whens.includes(text))) found.push(text);
  });
  return found;
}

/** The letters that a misspelt word and the text have in common. */
function nearMarks(index: SearchIndex, { literals }: QueryTerm, document: number): Marks {
  const grams = new Set(literals.flatMap(queryGrams));
  let best: { text: number; ranges: [number, number][] } | null = null;
  eachText(index, document, (text) => {
    const { text: folded, starts, ends } = fold(index.texts[text] ?? "");
    const ranges: [number, number][] = [];
    for (let at = 0; at + 1 < folded.length; at += 1) {
      if (grams.has(gramOf(softCode(folded.charCodeAt(at)), softCode(folded.charCodeAt(at + 1))))) {
        ranges.push([starts[at] ?? 0, ends[at + 1] ?? 0]);
      }
    }
    if (ranges.length > (best?.ranges.length ?? 0)) best = { text, ranges };
  });
  const marks: Marks = new Map();
  const chosen = best as { text: number; ranges: [number, number][] } | null;
  if (chosen !== null) marks.set(chosen.text, chosen.ranges);
  return marks;
}

function merged(ranges: readonly [number, number][]): [number, number][] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const kept: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept;
}
