import { foldText } from "../../search/fold.ts";
import { SMALL_KANA } from "../../search/fold-data.ts";
import { DANGER_WORDS } from "./words/dangers.ts";

/**
 * What sort of help to show: life (somebody writes of dying), ambulance, violence, child (violence against one), shelter
 * (nowhere tonight), living (nothing to eat, light or water cut off). The most urgent first.
 */
export const DANGERS = ["ambulance", "life", "violence", "child", "shelter", "living"] as const;
export type Danger = (typeof DANGERS)[number];

/** Patterns are written as people spell; texts are folded, with を as お and small kana large. */
const asFolded = (pattern: string): string =>
  pattern.replace(/[ぁ-ゖ]/g, (kana) => SMALL_KANA.get(kana) ?? kana);

const patternOf = (source = "(?!)", flags = "u"): RegExp => new RegExp(asFolded(source), flags);

const READERS = DANGER_WORDS.map(({ danger, told, english, harmless, unless }) => ({
  danger,
  told: patternOf(told),
  english: patternOf(english),
  harmless: patternOf(harmless, "gu"),
  unless: patternOf(unless),
}));

/** Letters that are looked through; a form takes fewer. */
const LONGEST_TEXT = 20_000;
const LONGEST_SENTENCE = 1_000;

/**
 * The dangers that a text tells of, most urgent first. Errs on the side of showing help; what only sounds alike (死ぬほど好き,
 * 時間をつぶす) is left out. Pure: nothing leaves it but the answer, and nobody may log that.
 */
export function dangerIn(text: string): readonly Danger[] {
  const found = new Set<Danger>();
  for (const sentence of sentencesOf(text.slice(0, LONGEST_TEXT))) {
    const folded = foldText(sentence);
    const plain = sentence.normalize("NFKC").toLowerCase().replaceAll("’", "'");
    for (const { danger, told, english, harmless, unless } of READERS) {
      const isTold =
        told.test(folded.replace(harmless, " ")) || english.test(plain.replace(harmless, " "));
      if (!isTold || unless.test(folded) || unless.test(plain)) continue;
      for (const each of danger) found.add(each);
    }
  }
  return DANGERS.filter((danger) => found.has(danger));
}

function* sentencesOf(text: string): Generator<string> {
  for (const sentence of text.split(/[。．！？!?\n\r]+/)) {
    for (let from = 0; from < sentence.length; from += LONGEST_SENTENCE - 50)
      yield sentence.slice(from, from + LONGEST_SENTENCE);
  }
}
