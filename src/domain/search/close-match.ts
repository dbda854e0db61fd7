import { softCode } from "./kana.ts";
import type { Meter } from "./meter.ts";
import { SEARCH_FIELDS, type SearchField } from "./search-document.ts";
import type { Lexicon, SearchIndex } from "./search-index.ts";

/** Fields whose words people try to spell. */
const SPELT: readonly SearchField[] = ["name", "sound", "kind", "tag", "place", "group"];
/** Letters in one machine word; longer words are compared by their first letters. */
const LONGEST = 30;
/** Letters that one query may look through. */
const MOST_LETTERS = 500_000;

/** How many letters may be wrong. */
export const allowedErrors = (length: number): number => (length < 3 ? 0 : length < 9 ? 1 : 2);

export interface Pattern {
  readonly length: number;
  readonly masks: ReadonlyMap<number, number>;
}

export function patternOf(literal: string): Pattern {
  const masks = new Map<number, number>();
  const length = Math.min(LONGEST, literal.length);
  for (let at = 0; at < length; at += 1) {
    const code = softCode(literal.charCodeAt(at));
    masks.set(code, (masks.get(code) ?? 0) | (1 << at));
  }
  return { length, masks };
}

/**
 * The least number of letters to put in, take out, change, or swap with their neighbour until the pattern stands
 * somewhere in the text (`within`), or is the text. Hyyrö's bit-parallel form: one step a letter of the text.
 */
export function leastErrors({ length, masks }: Pattern, text: string, within: boolean): number {
  const last = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let maskBefore = 0;
  let errors = length;
  let least = within ? length : Infinity;
  for (let at = 0; at < text.length; at += 1) {
    const mask = masks.get(softCode(text.charCodeAt(at))) ?? 0;
    const swapped = ((~diagonal & mask) << 1) & maskBefore;
    diagonal = ((((mask & plus) + plus) | 0) ^ plus) | mask | minus | swapped;
    let up = minus | ~(diagonal | plus);
    let down = diagonal & plus;
    if ((up & last) !== 0) errors += 1;
    else if ((down & last) !== 0) errors -= 1;
    up = within ? up << 1 : (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
    maskBefore = mask;
    if (within && errors < least) least = errors;
  }
  return within ? least : errors;
}

export interface CloseText {
  readonly text: number;
  readonly distance: number;
}

/**
 * Texts of names, tags and places in which the literal nearly stands: among those that share letters with it
 * (`near`); short words may share none, so all texts are looked through, as far as the bound of work goes.
 */
export function closeTexts(
  index: SearchIndex,
  literal: string,
  near: readonly number[],
  meter: Meter,
): readonly CloseText[] {
  if (allowedErrors(literal.length) === 0) return [];
  const texts = literal.length > SWAPPED_AWAY ? near : spelt(index);
  return closeAmong(index, literal, texts, meter);
}

/** Two letters swapped in the middle of so few leave no bigram of them. */
const SWAPPED_AWAY = 4;

function closeAmong(
  index: SearchIndex,
  literal: string,
  texts: Iterable<number>,
  meter: Meter,
): CloseText[] {
  const most = allowedErrors(literal.length);
  const pattern = patternOf(literal);
  const found: CloseText[] = [];
  let letters = 0;
  for (const text of texts) {
    if (letters > MOST_LETTERS) break;
    if (!IS_SPELT[index.fieldOf[text] ?? 0]) continue;
    const [written, read] = [index.foldedText(text), index.readingOf(text)];
    let distance = leastErrors(pattern, written, true);
    if (distance > 0 && read !== "")
      distance = Math.min(distance, leastErrors(pattern, read, true));
    letters += written.length + read.length;
    if (distance <= most) found.push({ text, distance });
  }
  meter.steps += letters;
  return found;
}

const IS_SPELT: readonly boolean[] = SEARCH_FIELDS.map((field) => SPELT.includes(field));

function* spelt(index: SearchIndex): Generator<number> {
  for (const name of SPELT) {
    const field = SEARCH_FIELDS.indexOf(name);
    const end = index.fieldStarts[field + 1] ?? 0;
    for (let text = index.fieldStarts[field] ?? 0; text < end; text += 1) yield text;
  }
}

/** Words of the concepts that are nearly the literal. */
export function closeWords(
  { byWord }: Lexicon,
  literal: string,
  meter: Meter,
): { readonly word: string; readonly distance: number }[] {
  const most = Math.min(1, allowedErrors(literal.length));
  if (most === 0 || literal.length < 4) return [];
  const pattern = patternOf(literal);
  const found: { word: string; distance: number }[] = [];
  for (const word of byWord.keys()) {
    if (Math.abs(word.length - literal.length) > most) continue;
    meter.steps += word.length;
    const distance = leastErrors(pattern, word, false);
    if (distance <= most) found.push({ word, distance });
  }
  return found.slice(0, 4);
}
