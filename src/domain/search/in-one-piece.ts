import { leastErrors, type Pattern } from "./close-match.ts";
import { foldLetters, isOneHan, shorten } from "./fold.ts";
import { isKana } from "./kana.ts";
import type { Meter } from "./meter.ts";
import type { SearchIndex } from "./search-index.ts";

/** Typed, a word that a concept adds, or only how such a word is read. */
export type LookedFor = "typed" | "word" | "sound";

/** All bigrams are there, but not one after the other: with kana that is often chance. No more than this is that. */
export const SCATTERED = 0.5;
const OTHER_DAKUTEN = 0.95;
const OTHER_LENGTH = 0.97;
const AFTER_PARTICLE = 0.8;
const IN_THE_MIDDLE = 0.45;
/** So few kana with other dakuten, or with a vowel between: がん in 時間. */
const SHORT_AND_LOOSE = 0.25;
/** Words of so few kana are found in the middle of others. */
const SHORT = 3;

/** 0歳 in 100歳, or 本 in 三本: part of a longer number, or of a longer word where nobody typed that one 漢字. */
export function isPartOfMore(
  index: SearchIndex,
  text: number,
  literal: string,
  as: LookedFor,
  meter: Meter,
): boolean {
  const inNumber = /^\p{N}|\p{N}$/u.test(literal);
  if (!inNumber && (as === "typed" || !isOneHan(literal))) return false;
  const more = inNumber ? /^\p{N}$/u : /^[\p{Script=Han}\p{N}]$/u;
  const words = index.foldedText(text);
  const folded = words.includes(literal) ? words : foldLetters(index.texts[text] ?? "");
  meter.steps += words.length;
  for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
    const [before, after] = [folded.charAt(at - 1), folded.charAt(at + literal.length)];
    const goesOn =
      (more.test(before) && more.test(literal.charAt(0))) ||
      (more.test(after) && more.test(literal.at(-1) ?? ""));
    if (!goesOn) return false;
  }
  return true;
}

/**
 * Whether a word in kana stands in a text as a word: いご in 囲碁 does, in かいご it is chance. 1 where it does,
 * less the less it looks so.
 */
export function inOnePiece(
  index: SearchIndex,
  text: number,
  literal: string,
  pattern: Pattern,
  as: LookedFor,
  meter: Meter,
): number {
  const folded = index.foldedText(text);
  const asWritten = inForm(folded, literal, pattern, as, () => index.breaksIn(text));
  meter.steps += folded.length;
  if (asWritten === 1) return 1;
  // 就活 is read as 終活 is, and was not meant by it.
  if (as === "sound") return asWritten === OTHER_LENGTH ? OTHER_LENGTH : SCATTERED;
  const reading = index.readingOf(text);
  meter.steps += reading.length;
  return reading === ""
    ? asWritten
    : Math.max(
        asWritten,
        inForm(reading, literal, pattern, as, () => NONE),
      );
}

const NONE: ReadonlySet<number> = new Set();

function inForm(
  folded: string,
  literal: string,
  pattern: Pattern,
  as: LookedFor,
  breaks: () => ReadonlySet<number>,
): number {
  const long = literal.length > SHORT;
  if (folded.includes(literal)) return long ? 1 : asAWord(folded, literal, as, breaks);
  if (leastErrors(pattern, folded, true) === 0) return long ? OTHER_DAKUTEN : SHORT_AND_LOOSE;
  if (!long) return SHORT_AND_LOOSE;
  return shorten(folded).includes(literal) ? OTHER_LENGTH : SCATTERED;
}

/** Typed, a word may go on: ねこ begins ねこだまり. Where nobody typed it, ねころび is chance. */
function asAWord(
  folded: string,
  literal: string,
  as: LookedFor,
  breaks: () => ReadonlySet<number>,
): number {
  const ends = (at: number) =>
    at === folded.length ||
    !isKana(folded.charCodeAt(at)) ||
    breaks().has(at) ||
    "のとやがをにではもへ".includes(folded.charAt(at));
  let best = IN_THE_MIDDLE;
  for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
    if (as !== "typed" && !ends(at + literal.length)) continue;
    if (at === 0 || !isKana(folded.charCodeAt(at - 1)) || breaks().has(at)) return 1;
    if ("のとやおご".includes(folded.charAt(at - 1))) best = AFTER_PARTICLE;
  }
  return best;
}
