import { type Folded, fold } from "../../search/fold.ts";
import type { Range } from "./piece.ts";

/** What stands between two commas: its place in the text and its folded letters. */
export interface Part extends Range {
  readonly written: string;
  readonly folded: Folded;
}

export type Sentence = readonly Part[];

const SENTENCE_END = /[。．！？!?\n\r;；]|\.(?=\s|$)/;
const LONGEST_SENTENCE = 300;
const COMMA = /[、，,]/;

/** A text as sentences of parts. Empty ones are left out. */
export function sentencesOf(text: string): Sentence[] {
  return pieces(text, { from: 0, to: text.length }, SENTENCE_END)
    .flatMap(shortEnough)
    .map((sentence) => pieces(text, sentence, COMMA).map((range) => partOf(text, range)))
    .filter((parts) => parts.length > 0);
}

/** What is said of a word stands near it; so the work in a sentence is bounded, and in a text linear. */
function shortEnough({ from, to }: Range): Range[] {
  const ranges: Range[] = [];
  for (let begun = from; begun < to; begun += LONGEST_SENTENCE)
    ranges.push({ from: begun, to: Math.min(begun + LONGEST_SENTENCE, to) });
  return ranges;
}

function pieces(text: string, { from, to }: Range, end: RegExp): Range[] {
  const found: Range[] = [];
  let begun = from;
  for (const match of text.slice(from, to).matchAll(new RegExp(end, "g"))) {
    found.push({ from: begun, to: from + match.index });
    begun = from + match.index + match[0].length;
  }
  found.push({ from: begun, to });
  return found.filter((range) => text.slice(range.from, range.to).trim() !== "");
}

function partOf(text: string, { from, to }: Range): Part {
  const written = text.slice(from, to);
  return { from, to, written, folded: fold(written) };
}
