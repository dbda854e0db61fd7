import { allowedErrors, patternOf } from "./close-match.ts";
import { isOneHan } from "./fold.ts";
import { gramOf, queryGrams } from "./grams.ts";
import { inOnePiece, isPartOfMore, type LookedFor, SCATTERED } from "./in-one-piece.ts";
import { softCode } from "./kana.ts";
import type { Meter } from "./meter.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";
import { addText, type TermScores } from "./term-scores.ts";

const NAME = SEARCH_FIELDS.indexOf("name");

/** Adds all texts that hold (nearly) all of the literal's bigrams; gives the largest part of them that one text holds. */
export function addLiteral(
  index: SearchIndex,
  literal: string,
  weight: number,
  as: LookedFor,
  found: TermScores,
  meter: Meter,
  near?: number[],
): number {
  const rows = literal.length === 1 ? rowsOfOne(index, literal, meter) : rowsOf(index, literal);
  const total = literal.length === 1 ? 1 : rows.length;
  const strict = as !== "typed";
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
  const standing = (text: number, whole: boolean) => {
    if (!whole) return 1;
    if (isPartOfMore(index, text, literal, as, meter)) return SCATTERED;
    return kana === null ? 1 : inOnePiece(index, text, literal, kana, as, meter);
  };
  for (const text of touched) {
    const count = hits[text] ?? 0;
    hits[text] = 0;
    if (count < need) {
      if (count >= closeHits && most < total) near?.push(text);
      continue;
    }
    if (most < total) near?.push(text);
    const coverage = (count / total) ** (most === total ? 4 : 2);
    const stands = standing(text, count === total);
    if (strict && stands <= SCATTERED) continue;
    addText(
      index,
      text,
      weight * coverage * stands * closeness(index, text, literal.length),
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
export function closeness(index: SearchIndex, text: number, letters: number): number {
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
