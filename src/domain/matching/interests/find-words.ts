import { type Folded, foldText } from "../../search/fold.ts";
import { isHan, isKana } from "../../search/kana.ts";

/**
 * The form in which a word is looked for. アート without its ー is あと (later), so a word that is left with two letters
 * keeps a mark of it.
 */
export function formOf(word: string): string {
  const folded = foldText(word);
  return folded.length <= 2 && word.includes("ー") ? `ー${folded}` : folded;
}

/** A known word in a folded text, as [from, to) of the folded text. */
export interface FoundWord<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * The known words of a text, longest first from the left, none overlapping. Two kana, and letters of the Latin alphabet,
 * count only where a word ends there. At most `longest` steps a letter.
 */
export function findWords<Meaning>(
  folded: Folded,
  written: string,
  words: ReadonlyMap<string, Meaning>,
  longest: number,
): FoundWord<Meaning>[] {
  const found: FoundWord<Meaning>[] = [];
  const { text } = folded;
  for (let at = 0; at < text.length;) {
    const next = wordAt(folded, written, at, words, longest);
    if (next !== null) found.push(next);
    at = next?.to ?? at + 1;
  }
  return found;
}

function wordAt<Meaning>(
  folded: Folded,
  written: string,
  at: number,
  words: ReadonlyMap<string, Meaning>,
  longest: number,
): FoundWord<Meaning> | null {
  const { text } = folded;
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const mark = length <= 2 ? longMark(folded, written, at, length) : "";
    const meaning = words.get(mark + word) ?? words.get(word);
    if (meaning === undefined || !standsAlone(folded, written, at, word)) continue;
    return { from: at, to: at + length, word, meaning };
  }
  return null;
}

function longMark({ starts, ends }: Folded, written: string, at: number, length: number): string {
  const source = written.slice(starts[at], (ends[at + length - 1] ?? 0) + 1);
  return source.includes("ー") ? "ー" : "";
}

function standsAlone(folded: Folded, written: string, at: number, word: string): boolean {
  const end = at + word.length;
  const codes = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
  if (isLatin(codes[0] ?? 0) || isLatin(codes[1] ?? 0))
    return isLatinWord(folded, written, at, end);
  if (word.length === 1) return standsAloneAsLetter(folded.text, at, word);
  if (word.length > 2 || codes.some(isHan)) return true;
  return endsBefore(folded.text, at) && beginsAfter(folded.text, end);
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Spaces are gone from the folded text; what was written tells whether the word goes on. An s at its end is let be. */
function isLatinWord({ starts, ends }: Folded, written: string, at: number, end: number): boolean {
  const before = written.charAt((starts[at] ?? 0) - 1);
  const rest = written.slice(ends[end - 1] ?? 0, (ends[end - 1] ?? 0) + 2);
  return !/[A-Za-zＡ-Ｚａ-ｚ]/.test(before) && !/^(?:[A-RT-Za-rt-z]|[Ss][A-Za-z])/.test(rest);
}

/** 本 and 絵 alone, not those of 日本 and 絵本; a single kana never. */
function standsAloneAsLetter(text: string, at: number, word: string): boolean {
  if (!isHan(word.charCodeAt(0))) return false;
  return !isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1));
}

/** を is folded into お. */
const PARTICLES_BEFORE = "のでにがおはとやもへなら";
const PARTICLES_AFTER = "のでにがおはとやもへな";
const endsBefore = (text: string, at: number): boolean =>
  !isKana(text.charCodeAt(at - 1)) || PARTICLES_BEFORE.includes(text.charAt(at - 1));
const beginsAfter = (text: string, end: number): boolean =>
  !isKana(text.charCodeAt(end)) || PARTICLES_AFTER.includes(text.charAt(end));
