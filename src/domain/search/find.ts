import { candidatesOf } from "./candidates.ts";
import { type Match, marksOf } from "./marks.ts";
import type { Meter } from "./meter.ts";
import { parseQuery } from "./parse-query.ts";
import { rankedByFuse } from "./rank.ts";
import { scoreTerm } from "./score-term.ts";
import type { SearchIndex } from "./search-index.ts";

export interface SearchOptions {
  /** How many results at most. */
  readonly limit?: number;
  /** Only these activities (what other filters leave). */
  readonly allowed?: ReadonlySet<string>;
}

export interface SearchResult {
  readonly activity: string;
  /** 0 to about 1; comparable within one answer only. */
  readonly score: number;
  /** Why: in which texts, and which letters of them. Worked out when it is read: of many results few are shown. */
  readonly matched: readonly Match[];
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  readonly work: Readonly<Meter>;
}

const LIMIT = 20;
/** The best so many are looked at closely. */
const CANDIDATES = 50;
/** What is so much worse than the best was not meant. */
const WORSE = 0.3;
/** Below this it is chance: of three words one, in a remark. */
const LEAST = 0.12;

/**
 * The activities that a query means, best first. Pure but for counters inside the index, which are zero again
 * afterwards. Two words or more: what answers all of them comes first.
 */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchAnswer {
  const work: Meter = { steps: query.length, postings: 0 };
  const limit = Math.max(1, options.limit ?? LIMIT);
  const parsed = parseQuery(query, index.lexicon);
  if (parsed.terms.length === 0) return { results: [], work };
  const terms = parsed.terms.map((term) => scoreTerm(index, term, work));
  const candidates = candidatesOf(
    index,
    parsed,
    terms,
    { count: Math.max(CANDIDATES, limit), allowed: options.allowed },
    work,
  );
  const ranked = rankedByFuse(index, parsed, candidates, work);
  const least = Math.max(LEAST, (ranked[0]?.score ?? 0) * WORSE);
  const results = ranked
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ document, score }) => ({
      activity: index.ids[document] ?? "",
      score: Math.round(score * 10_000) / 10_000,
      get matched() {
        return marksOf(index, parsed, terms, document);
      },
    }));
  return { results, work };
}
