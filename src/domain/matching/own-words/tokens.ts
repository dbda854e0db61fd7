import { findWords } from "../interests/find-words.ts";
import type { Attitude, Named, OwnLexicon } from "./lexicon.ts";
import type { MeaningText, Range } from "./piece.ts";
import { timesIn } from "./read-times.ts";
import type { Part, Sentence } from "./sentences.ts";

/** A known word of a sentence, where it stands in the text and in which part of the sentence. */
export type Token = Range & { readonly part: number; readonly latin: boolean } & (
    | { readonly type: "named"; readonly named: Named }
    | { readonly type: "attitude"; readonly attitude: Attitude }
    | { readonly type: "yet" | "open" }
  );

/** The known words of a sentence in its order. Days and times come before words, unless a longer one begins there. */
export function tokensOf(sentence: Sentence, lexicon: OwnLexicon): Token[] {
  return sentence.flatMap((part, at) => {
    const found = wordTokens(part, at, lexicon);
    const times = timeTokens(part, at).filter(
      (time) => !found.some((word) => word.from === time.from && word.to > time.to),
    );
    const words = found.filter(
      (word) => !times.some((time) => word.from < time.to && time.from < word.to),
    );
    return [...times, ...words].sort((a, b) => a.from - b.from);
  });
}

function timeTokens(part: Part, at: number): Token[] {
  return timesIn(part.written).map(({ from, to, code }) => {
    const said: readonly MeaningText[] = [`time:${code}`];
    const disliked: readonly MeaningText[] = [`not-time:${code}`];
    const named: Named = { of: "time", said, liked: said, disliked, always: [], notYet: [] };
    const latin = /^[A-Za-z]/.test(part.written.slice(from));
    return { from: part.from + from, to: part.from + to, part: at, latin, type: "named", named };
  });
}

function wordTokens(part: Part, at: number, { entries, longest }: OwnLexicon): Token[] {
  const { folded, written } = part;
  return findWords(folded, written, entries, longest).map(({ from, to, word, meaning }) => {
    const range = {
      from: part.from + (folded.starts[from] ?? 0),
      to: part.from + endOf(written, folded.ends[to - 1] ?? 0),
      part: at,
      latin: /^[a-z]+$/.test(word),
    };
    if (meaning === "yet" || meaning === "open") return { ...range, type: meaning };
    return "named" in meaning
      ? { ...range, type: "named", named: meaning.named }
      : { ...range, type: "attitude", attitude: meaning.attitude };
  });
}

/** ギター ends after its ー, which folding leaves out. */
function endOf(written: string, end: number): number {
  let at = end;
  while (written.charAt(at) === "ー") at += 1;
  return at;
}
