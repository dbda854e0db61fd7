import { loadDefaultJapaneseParser } from "budoux";
import { type Run, runsOf } from "./readings.ts";

export { type Run, runsOf, withBracketReadings, withoutReadings } from "./readings.ts";

/** A phrase (文節) that a line does not break inside of. */
export type Phrase = readonly Run[];

const parser = loadDefaultJapaneseParser();
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A number and what it counts stay together. */
const COUNTED = /\d+(?:か所|ページ|丁目|時|分|日|月|年|人|歳|円)/g;
const KEPT = 4000;
const kept = new Map<string, readonly Phrase[]>();

/**
 * Cuts marked text into phrases. A ruby is never cut. The last few thousand answers are kept, because the
 * same names and sentences come again on every page.
 */
export function phrasesOf(marked: string): readonly Phrase[] {
  const known = kept.get(marked);
  if (known !== undefined) return known;
  const phrases = cut(marked);
  if (kept.size >= KEPT) kept.clear();
  kept.set(marked, phrases);
  return phrases;
}

function cut(marked: string): readonly Phrase[] {
  const runs = runsOf(marked);
  const plain = runs.map((run) => run.text).join("");
  if (!JAPANESE.test(plain) || plain.length > 400) return [runs];
  const breaks = breaksOf(plain);
  const phrases: Run[][] = [[]];
  let at = 0;
  const put = (run: Run) => phrases.at(-1)?.push(run);
  for (const run of runs) {
    if (at > 0 && breaks.has(at)) phrases.push([]);
    if (run.reading !== undefined) put(run);
    else putPieces(run.text, at, breaks, put, () => phrases.push([]));
    at += run.text.length;
  }
  return phrases;
}

/** The model sometimes leaves a single character alone at the end of a word (さが|す); it goes with the word. */
function breaksOf(plain: string): ReadonlySet<number> {
  const found = parser.parseBoundaries(plain);
  const breaks = new Set(found.filter((at, index) => (found[index + 1] ?? plain.length) - at > 1));
  for (const counted of plain.matchAll(COUNTED)) {
    for (let at = 1; at < counted[0].length; at += 1) breaks.delete(counted.index + at);
  }
  return breaks;
}

function putPieces(
  text: string,
  at: number,
  breaks: ReadonlySet<number>,
  put: (run: Run) => void,
  next: () => void,
): void {
  let start = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (!breaks.has(at + index)) continue;
    put({ text: text.slice(start, index) });
    next();
    start = index;
  }
  put({ text: text.slice(start) });
}
