import type { Meter } from "./meter.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";
import { FIELD_WEIGHTS } from "./weights.ts";

/** How well each document answers one term, 0 to 1, and which documents do at all. */
export interface TermScores {
  readonly scores: Float32Array;
  readonly documents: number[];
  /** Letters of what was meant where the term was only nearly found, to mark it by. */
  readonly meant: string[];
}

export const emptyScores = (index: SearchIndex): TermScores => ({
  scores: new Float32Array(index.ids.length),
  documents: [],
  meant: [],
});

const AUDIENCE = SEARCH_FIELDS.indexOf("audience");

/** Adds a text that answers a term: to every document that has it, and has what `having` asks for besides. */
export function addText(
  index: SearchIndex,
  text: number,
  weight: number,
  found: TermScores,
  meter: Meter,
  as?: number,
  having: readonly ReadonlySet<number>[] = [],
): void {
  const field = as ?? index.fieldOf[text] ?? 0;
  const score = weight * (FIELD_WEIGHTS[field] ?? 0);
  const { starts, members } = index.documentsOfText;
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const document = members[at] ?? 0;
    if (having.some((documents) => !documents.has(document))) continue;
    raise(found, document, field === AUDIENCE ? score * ownness(index, document) : score);
  }
  meter.postings += end - (starts[text] ?? 0);
}

/** What is for one group of people is meant for them; what is for five of them, or for everybody, less so. */
function ownness(index: SearchIndex, document: number): number {
  return 1 - 0.06 * Math.min(5, Math.max(0, (index.audiencesOf[document] ?? 1) - 1));
}

/** The best that was found of a document counts. */
export function raise({ scores, documents }: TermScores, document: number, score: number): void {
  const before = scores[document] ?? 0;
  if (score <= before) return;
  if (before === 0) documents.push(document);
  scores[document] = score;
}
