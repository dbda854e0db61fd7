import { leastErrors, type Pattern } from "./close-match.ts";
import { fold, shorten } from "./fold.ts";
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
  meter.steps += folded.length;
  if (!folded.includes(literal)) {
    if (leastErrors(pattern, folded, true) === 0)
      return literal.length > SHORT ? OTHER_DAKUTEN : IN_THE_MIDDLE;
    return literal.length > SHORT && shorten(folded).includes(literal) ? OTHER_LENGTH : SCATTERED;
  }
  return literal.length > SHORT ? 1 : asAWord(index, text, folded, literal);
}

function asAWord(index: SearchIndex, text: number, folded: string, literal: string): number {
  let best = IN_THE_MIDDLE;
  for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
    if (at === 0 || !isKana(folded.charCodeAt(at - 1)) || isApart(index, text, at)) return 1;
    if ("のとやおご".includes(folded.charAt(at - 1))) best = AFTER_PARTICLE;
  }
  return best;
}

/** Does something stand before the letter that folding left out: a space, a dot? */
function isApart(index: SearchIndex, text: number, at: number): boolean {
  const { starts, ends } = fold(index.texts[text] ?? "");
  return (starts[at] ?? 0) > (ends[at - 1] ?? 0);
}
