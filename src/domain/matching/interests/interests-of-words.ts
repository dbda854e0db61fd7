import { fold } from "../../search/fold.ts";
import { findWords } from "./find-words.ts";
import type { InterestId } from "./interest.ts";
import type { Taxonomy } from "./taxonomy.ts";

export interface WordsAsInterests {
  /** In the order of the words, each once. */
  readonly interests: readonly InterestId[];
  /** The words in which nothing known was found, as given. */
  readonly unknown: readonly string[];
}

/** No tag is longer. */
const LONGEST = 400;

/** What single words or tags mean: 土いじり, ﾊﾟｿｺﾝ, 畑の草取り (which is two). */
export function interestsOfWords(words: readonly string[], taxonomy: Taxonomy): WordsAsInterests {
  const interests = new Set<InterestId>();
  const unknown: string[] = [];
  for (const word of words) {
    const ids = interestsIn(word, taxonomy);
    if (ids.length === 0) unknown.push(word);
    for (const id of ids) interests.add(id);
  }
  return { interests: [...interests], unknown };
}

/** The interests named anywhere in a text, negated or not. */
export function interestsIn(text: string, taxonomy: Taxonomy): InterestId[] {
  const written = text.slice(0, LONGEST);
  const { byWord, longest } = taxonomy.words();
  const found = findWords(fold(written), written, byWord, longest);
  return [...new Set(found.flatMap(({ meaning }) => meaning))];
}
