import { leastErrors, type Pattern } from "./close-match.ts";
import { shorten } from "./fold.ts";
import { isKana } from "./kana.ts";
import type { Meter } from "./meter.ts";
import type { SearchIndex } from "./search-index.ts";

/** All bigrams are there, but not one after the other: with kana that is often chance. */
export const SCATTERED = 0.5;
const OTHER_DAKUTEN = 0.95;
const OTHER_LENGTH = 0.97;
const AFTER_PARTICLE = 0.8;
const IN_THE_MIDDLE = 0.45;
/** Words of so few kana are found in the middle of others. */
const SHORT = 3;

/**
 * Whether a word in kana stands in a text as a word: いご in 囲碁 does, in かいご it is chance. 1 where it does,
 * less the less it looks so.
 */
export function inOnePiece(
  index: SearchIndex,
  text: number,
  literal: string,
  pattern: Pattern,
  meter: Meter,
): number {
  const folded = index.foldedText(text);
  const asWritten = inForm(folded, literal, pattern, () => index.breaksIn(text));
  meter.steps += folded.length;
  if (asWritten === 1) return 1;
  const reading = index.readingOf(text);
  meter.steps += reading.length;
  return reading === ""
    ? asWritten
    : Math.max(
        asWritten,
        inForm(reading, literal, pattern, () => NONE),
      );
}

const NONE: ReadonlySet<number> = new Set();

function inForm(
  folded: string,
  literal: string,
  pattern: Pattern,
  breaks: () => ReadonlySet<number>,
): number {
  const long = literal.length > SHORT;
  if (folded.includes(literal)) return long ? 1 : asAWord(folded, literal, breaks);
  if (leastErrors(pattern, folded, true) === 0) return long ? OTHER_DAKUTEN : IN_THE_MIDDLE;
  return long && shorten(folded).includes(literal) ? OTHER_LENGTH : SCATTERED;
}

function asAWord(folded: string, literal: string, breaks: () => ReadonlySet<number>): number {
  let best = IN_THE_MIDDLE;
  for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
    if (at === 0 || !isKana(folded.charCodeAt(at - 1)) || breaks().has(at)) return 1;
    if ("のとやおご".includes(folded.charAt(at - 1))) best = AFTER_PARTICLE;
  }
  return best;
}
