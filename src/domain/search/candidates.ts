import type { Meter } from "./meter.ts";
import type { ParsedQuery } from "./parse-query.ts";
import { scoreTerm } from "./score-term.ts";
import type { SearchIndex } from "./search-index.ts";
import type { TermScores } from "./term-scores.ts";

export interface Candidate {
  readonly document: number;
  readonly score: number;
}

export interface CandidateOptions {
  readonly count: number;
  readonly allowed: ReadonlySet<string> | undefined;
}

/** The documents that answer the most of a query best. */
export function candidatesOf(
  index: SearchIndex,
  parsed: ParsedQuery,
  terms: readonly TermScores[],
  options: CandidateOptions,
  meter: Meter,
): Candidate[] {
  const whole = parsed.whole === null ? null : scoreWhole(index, parsed.whole, meter);
  const seen = new Uint8Array(index.ids.length);
  const best = new BestOf(options.count);
  for (const { documents } of whole === null ? terms : [...terms, whole]) {
    meter.steps += documents.length;
    for (const document of documents) {
      if (seen[document] === 1) continue;
      seen[document] = 1;
      if (options.allowed !== undefined && !options.allowed.has(index.ids[document] ?? ""))
        continue;
      best.add(
        document,
        Math.max(together(parsed, terms, document), 0.98 * (whole?.scores[document] ?? 0)),
      );
    }
  }
  return best.sorted();
}

/** The mean over the terms, less where some are not answered at all. */
function together(
  { terms: asked }: ParsedQuery,
  terms: readonly TermScores[],
  document: number,
): number {
  let all = 0;
  let sum = 0;
  let matched = 0;
  terms.forEach(({ scores }, at) => {
    const weight = asked[at]?.weight ?? 1;
    const score = scores[document] ?? 0;
    all += weight;
    sum += weight * score;
    if (score > 0) matched += weight;
  });
  const part = matched / all;
  return (sum / all) * part * Math.sqrt(part);
}

/** All words as one: a name that is written without spaces. Neither taken apart nor corrected. */
function scoreWhole(index: SearchIndex, whole: string, meter: Meter): TermScores {
  return scoreTerm(
    index,
    { typed: whole, literals: [whole], concepts: [], parts: [], weight: 1, asWritten: true },
    meter,
  );
}

/** Keeps the best so many; equal ones in the order of documents. */
class BestOf {
  readonly #count: number;
  #kept: Candidate[] = [];
  #least = 0;

  constructor(count: number) {
    this.#count = count;
  }

  add(document: number, score: number): void {
    if (score <= this.#least) return;
    this.#kept.push({ document, score });
    if (this.#kept.length >= this.#count * 4) this.#cut();
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score || a.document - b.document);
    this.#kept = this.#kept.slice(0, this.#count);
    if (this.#kept.length === this.#count) this.#least = this.#kept.at(-1)?.score ?? 0;
  }

  sorted(): Candidate[] {
    this.#cut();
    return this.#kept;
  }
}
