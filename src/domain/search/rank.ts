import Fuse from "fuse.js";
import type { Candidate } from "./candidates.ts";
import type { Meter } from "./meter.ts";
import type { ParsedQuery } from "./parse-query.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";
import { CLOSED, FIELD_WEIGHTS } from "./weights.ts";

/** How much Fuse's opinion on name, reading and tags counts beside ours. */
const FUSE_PART = 0.12;
/** So many words of a query are put to Fuse. */
const FUSE_TERMS = 3;

interface Item {
  readonly at: number;
  readonly name: string;
  readonly reading: string;
  readonly tag: readonly string[];
}

/** The candidates in their final order. */
export function rankedByFuse(
  index: SearchIndex,
  parsed: ParsedQuery,
  candidates: readonly Candidate[],
  meter: Meter,
): Candidate[] {
  const fuse = fuseScores(index, parsed, candidates, meter);
  return candidates
    .map(({ document, score }, at) => {
      const blended =
        score * (1 - FUSE_PART) +
        FUSE_PART * (fuse[at] ?? 0) +
        standing(index, parsed, document, meter);
      return { document, score: index.closed[document] === 1 ? blended * CLOSED : blended };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function fuseScores(
  index: SearchIndex,
  { terms }: ParsedQuery,
  candidates: readonly Candidate[],
  meter: Meter,
): Float32Array {
  const items = candidates.map(({ document }, at) => itemOf(index, document, at));
  const fuse = new Fuse(items, {
    keys: [
      { name: "name", weight: 3 },
      { name: "reading", weight: 2 },
      { name: "tag", weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
    isCaseSensitive: true,
    shouldSort: false,
  });
  const asked = terms.slice(0, FUSE_TERMS);
  const scores = new Float32Array(candidates.length);
  for (const { literals } of asked) {
    const pattern = (literals[0] ?? "").slice(0, 32);
    for (const { item, score } of fuse.search(pattern)) {
      scores[item.at] = (scores[item.at] ?? 0) + (1 - (score ?? 1)) / asked.length;
    }
  }
  meter.steps += candidates.length * asked.length;
  return scores;
}

function itemOf(index: SearchIndex, document: number, at: number): Item {
  const folded = (field: "name" | "reading" | "tag") =>
    textsIn(index, document, SEARCH_FIELDS.indexOf(field)).map((text) => index.foldedText(text));
  return {
    at,
    name: folded("name").join(""),
    reading: folded("reading").join(""),
    tag: folded("tag"),
  };
}

/** The texts of a document in one field; its texts ascend, and fields stand one after the other. */
export function textsIn(index: SearchIndex, document: number, field: number): number[] {
  const { starts, members } = index.textsOfDocument;
  const [from, to] = [index.fieldStarts[field] ?? 0, index.fieldStarts[field + 1] ?? 0];
  const found: number[] = [];
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
    const text = members[at] ?? 0;
    if (text >= from && text < to) found.push(text);
  }
  return found;
}

/** A little more for what stands there letter by letter, whole, at the beginning, and in several fields. */
function standing(
  index: SearchIndex,
  { terms }: ParsedQuery,
  document: number,
  meter: Meter,
): number {
  const { starts, members } = index.textsOfDocument;
  let sum = 0;
  for (const { literals } of terms) {
    let best = 0;
    let fields = 0;
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
      const text = members[at] ?? 0;
      const folded = index.foldedText(text);
      for (const literal of literals) {
        const where = folded.indexOf(literal);
        if (where < 0) continue;
        const how = folded.length === literal.length ? 0.1 : where === 0 ? 0.075 : 0.06;
        best = Math.max(best, how * (FIELD_WEIGHTS[index.fieldOf[text] ?? 0] ?? 0));
        fields += 1;
        break;
      }
    }
    meter.steps += (starts[document + 1] ?? 0) - (starts[document] ?? 0);
    sum += best + 0.012 * Math.min(3, Math.max(0, fields - 1));
  }
  return sum / terms.length;
}
