import { type MarkedRun, type Ranges, rangesWithin, runsAt } from "../domain/search/marked-text.ts";
import { phrasesOf } from "./phrases.ts";

/** A text as it was written, in phrases (文節), its marked letters told apart. Readings in braces leave it in one phrase. */
export function markedPhrases(text: string, ranges: Ranges): readonly (readonly MarkedRun[])[] {
  const phrases = phrasesOf(text).map((phrase) => phrase.map((run) => run.text).join(""));
  if (phrases.join("") !== text) return [runsAt(text, ranges)];
  let at = 0;
  return phrases.map((phrase) => {
    const from = at;
    at += phrase.length;
    return runsAt(phrase, rangesWithin(ranges, from, at));
  });
}
