import { allowedErrors, closeTexts, closeWords, patternOf } from "./close-match.ts";
import { isOneHan } from "./fold.ts";
import { gramOf, queryGrams } from "./grams.ts";
import { inOnePiece, SCATTERED } from "./in-one-piece.ts";
import { softCode } from "./kana.ts";
import type { Meter } from "./meter.ts";
import type { QueryTerm } from "./parse-query.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";
import { CLOSE, FIELD_WEIGHTS, PARTS, RELATED, SYNONYM } from "./weights.ts";

/** How well each document answers one term, 0 to 1, and which documents do at all. */
export interface TermScores {
  readonly scores: Float32Array;
  readonly documents: number[];
  /** Letters of what was meant where the term was only nearly found, to mark it by. */
  readonly meant: string[];
}

const emptyScores = (index: SearchIndex): TermScores => ({
  scores: new Float32Array(index.ids.length),
  documents: [],
  meant: [],
});

const AUDIENCE = SEARCH_FIELDS.indexOf("audience");
const NAME = SEARCH_FIELDS.indexOf("name");
const FACT = SEARCH_FIELDS.indexOf("fact");

/** Scores a term by its letters, its concepts and its parts; where no text has its letters, by what is nearly the same. */
export function scoreTerm(index: SearchIndex, term: QueryTerm, meter: Meter): TermScores {
  const found = emptyScores(index);
  const near: number[] = [];
  // The forms come in the order of likelihood; once one is found whole, the next would only add chance.
  const whole = term.literals.some(
    (literal) => addLiteral(index, literal, 1, false, found, meter, near) === 1,
  );
  for (const concept of term.concepts) addConcept(index, concept, term.literals, 1, found, meter);
  if (term.parts.length > 0) addParts(index, term, found, meter);
  if (!whole && term.concepts.length === 0 && term.asWritten === undefined)
    addClose(index, term, near, found, meter);
  return found;
}

function addParts(index: SearchIndex, term: QueryTerm, found: TermScores, meter: Meter): void {
  const parts = term.parts.map((part) => scoreTerm(index, part, meter));
  for (const { documents } of parts) {
    for (const document of documents) {
      let sum = 0;
      let matched = 0;
      for (const { scores } of parts) {
        const score = scores[document] ?? 0;
        sum += score;
        if (score > 0) matched += 1;
      }
      raise(found, document, (PARTS * sum * (matched / parts.length)) / parts.length);
    }
    meter.steps += documents.length * parts.length;
  }
}

function addConcept(
  index: SearchIndex,
  concept: number,
  literals: readonly string[],
  weight: number,
  found: TermScores,
  meter: Meter,
): void {
  const compiled = index.lexicon.concepts[concept];
  if (compiled === undefined) return;
  const covered = (word: string) =>
    literals.some((literal) => literal.length > 1 && word.includes(literal));
  for (const word of compiled.words) {
    if (!covered(word)) addLiteral(index, word, weight * SYNONYM, true, found, meter);
  }
  for (const word of compiled.related) {
    if (!covered(word)) addLiteral(index, word, weight * RELATED, true, found, meter);
  }
  for (const fact of compiled.facts) {
    const text = textOf(index, SEARCH_FIELDS.indexOf(fact.field), fact.text, meter);
    if (text !== null) addText(index, text, weight * fact.weight, found, meter);
    for (const when of index.whenByFact.get(fact.text) ?? []) {
      addText(index, when, weight * fact.weight, found, meter, FACT);
    }
  }
}

/** Closed lists of words are short, so looking through one is quick. */
function textOf(index: SearchIndex, field: number, text: string, meter: Meter): number | null {
  const end = index.fieldStarts[field + 1] ?? 0;
  for (let at = index.fieldStarts[field] ?? 0; at < end; at += 1) {
    meter.steps += 1;
    if (index.texts[at] === text) return at;
  }
  return null;
}

/** Adds all texts that hold (nearly) all of the literal's bigrams; gives the largest part of them that one text holds. */
function addLiteral(
  index: SearchIndex,
  literal: string,
  weight: number,
  strict: boolean,
  found: TermScores,
  meter: Meter,
  near?: number[],
): number {
  const rows = literal.length === 1 ? rowsOfOne(index, literal, meter) : rowsOf(index, literal);
  const total = literal.length === 1 ? 1 : rows.length;
  if (strict && rows.includes(-1)) return 0;
  const closeHits = Math.max(1, total - LOST_BY_ERROR * allowedErrors(literal.length));
  const half = Math.ceil(total * 0.5);
  const atLeast = literal.length === 1 ? 0 : strict ? total : Math.min(half, closeHits);
  const { hits } = index.workspace;
  const touched = countHits(index, rows, atLeast, meter);
  let most = 0;
  for (const text of touched) {
    if (literal.length === 1) hits[text] = 1;
    most = Math.max(most, hits[text] ?? 0);
  }
  const need = leastHits(total, most, strict);
  const kana = isChancy(literal, touched, hits, total) ? patternOf(literal) : null;
  for (const text of touched) {
    const count = hits[text] ?? 0;
    hits[text] = 0;
    if (count < need) {
      if (count >= closeHits && most < total) near?.push(text);
      continue;
    }
    if (most < total) near?.push(text);
    const coverage = (count / total) ** (most === total ? 4 : 2);
    const standing =
      kana === null || count < total ? 1 : inOnePiece(index, text, literal, kana, meter);
    if (strict && standing === SCATTERED) continue;
    addText(
      index,
      text,
      weight * coverage * standing * closeness(index, text, literal.length),
      found,
      meter,
    );
  }
  meter.steps += 2 * touched.length + rows.length;
  return most / Math.max(1, total);
}

/** Bigrams of kana come together by chance; not so in hundreds of texts, unless they are very few. */
function isChancy(
  literal: string,
  touched: readonly number[],
  hits: Uint8Array,
  total: number,
): boolean {
  if (!/^[ぁ-ゖ]{2,12}$/.test(literal)) return false;
  if (literal.length <= 3) return true;
  let whole = 0;
  for (const text of touched) if (hits[text] === total) whole += 1;
  return whole <= MOST_BY_CHANCE;
}
const MOST_BY_CHANCE = 200;

/** Two letters swapped change three bigrams; one wrong letter, two. */
const LOST_BY_ERROR = 3;

/** Where some text holds the whole word, those that hold half of it were not meant. */
function leastHits(total: number, most: number, strict: boolean): number {
  if (strict || total < 3) return total;
  if (most === total) return total < 5 ? total : Math.ceil(total * 0.8);
  return Math.max(2, Math.ceil(total * 0.5), most - Math.ceil(total * 0.25));
}

/**
 * Counts in the workspace how many of the bigrams each text holds, and gives the texts. Rare ones first: a text
 * that is met only when fewer than `atLeast` are left is no longer taken in.
 */
function countHits(
  index: SearchIndex,
  rows: readonly number[],
  atLeast: number,
  meter: Meter,
): number[] {
  const { hits } = index.workspace;
  const { starts, members } = index.textsOfGram;
  const sizeOf = (row: number) => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const held = rows.filter((row) => row >= 0).sort((a, b) => sizeOf(a) - sizeOf(b));
  const touched: number[] = [];
  held.forEach((row, done) => {
    const end = starts[row + 1] ?? 0;
    const takesIn = held.length - done >= atLeast;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const text = members[at] ?? 0;
      const before = hits[text] ?? 0;
      if (before > 0) hits[text] = before + 1;
      else if (takesIn) {
        hits[text] = 1;
        touched.push(text);
      }
    }
    meter.postings += sizeOf(row);
  });
  return touched;
}

/** A short text that is nearly all of what was typed says more than a long one in which it stands. */
function closeness(index: SearchIndex, text: number, letters: number): number {
  const part = Math.min(1, letters / Math.max(1, index.lengthOf[text] ?? 1));
  const field = index.fieldOf[text];
  return field === NAME ? 0.84 + 0.16 * part : 0.92 + 0.08 * part;
}

const rowsOf = (index: SearchIndex, literal: string): number[] =>
  queryGrams(literal).map((gram) => index.gramRow.get(gram) ?? -1);

/** One 漢字 stands in every bigram that has it; one kana is the beginning of a name. */
function rowsOfOne(index: SearchIndex, letter: string, meter: Meter): number[] {
  const code = softCode(letter.charCodeAt(0));
  if (!isOneHan(letter)) return [index.gramRow.get(gramOf(0, code)) ?? -1];
  const rows: number[] = [];
  index.grams.forEach((gram, row) => {
    if (Math.floor(gram / 0x10000) === code || gram % 0x10000 === code) rows.push(row);
  });
  meter.steps += index.grams.length;
  return rows;
}

function addText(
  index: SearchIndex,
  text: number,
  weight: number,
  found: TermScores,
  meter: Meter,
  as?: number,
): void {
  const field = as ?? index.fieldOf[text] ?? 0;
  const score = weight * (FIELD_WEIGHTS[field] ?? 0);
  const { starts, members } = index.documentsOfText;
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const document = members[at] ?? 0;
    raise(found, document, field === AUDIENCE ? score * ownness(index, document) : score);
  }
  meter.postings += end - (starts[text] ?? 0);
}

/** What is for one group of people is meant for them; what is for five of them, or for everybody, less so. */
function ownness(index: SearchIndex, document: number): number {
  return 1 - 0.06 * Math.min(5, Math.max(0, (index.audiencesOf[document] ?? 1) - 1));
}

function raise({ scores, documents }: TermScores, document: number, score: number): void {
  const before = scores[document] ?? 0;
  if (score <= before) return;
  if (before === 0) documents.push(document);
  scores[document] = score;
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
      addLiteral(index, word, weight, true, found, meter);
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
