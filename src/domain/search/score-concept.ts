import type { Meter } from "./meter.ts";
import { addLiteral } from "./score-literal.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { CompiledConcept, SearchIndex } from "./search-index.ts";
import { addText, type TermScores } from "./term-scores.ts";
import { RELATED, SYNONYM } from "./weights.ts";

const FACT = SEARCH_FIELDS.indexOf("fact");

/** Adds what a concept leads to: its words, what is related, and the facts that lists hold. */
export function addConcept(
  index: SearchIndex,
  concept: number,
  literals: readonly string[],
  weight: number,
  found: TermScores,
  meter: Meter,
): void {
  const compiled = index.lexicon.concepts[concept];
  if (compiled === undefined) return;
  const covered = (word: string) =>
    literals.some((literal) => literal.length > 1 && word.includes(literal));
  for (const word of compiled.words) {
    if (!covered(word))
      addLiteral(
        index,
        word,
        weight * SYNONYM,
        compiled.sounds.has(word) ? "sound" : "word",
        found,
        meter,
      );
  }
  for (const word of compiled.related) {
    if (!covered(word)) addLiteral(index, word, weight * RELATED, "word", found, meter);
  }
  for (const { all, weight: part } of compiled.facts) {
    const [first = [], ...others] = all.map((fact) => textsOfFact(index, fact, meter));
    const having = others.map((texts) => documentsOf(index, texts, meter));
    for (const { text, as } of first) addText(index, text, weight * part, found, meter, as, having);
  }
}

type FactTexts = readonly { readonly text: number; readonly as: number }[];

/** The texts that tell a fact: its fixed word, and schedules as written. */
function textsOfFact(
  index: SearchIndex,
  fact: CompiledConcept["facts"][number]["all"][number],
  meter: Meter,
): FactTexts {
  const field = SEARCH_FIELDS.indexOf(fact.field);
  const text = textOf(index, field, fact.text, meter);
  const told = (index.whenByFact.get(fact.text) ?? []).map((when) => ({ text: when, as: FACT }));
  return text === null ? told : [{ text, as: field }, ...told];
}

function documentsOf(index: SearchIndex, texts: FactTexts, meter: Meter): ReadonlySet<number> {
  const { starts, members } = index.documentsOfText;
  const found = new Set<number>();
  for (const { text } of texts) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1)
      found.add(members[at] ?? 0);
  }
  meter.postings += found.size;
  return found;
}

/** Closed lists of words are short, so looking through one is quick. */
function textOf(index: SearchIndex, field: number, text: string, meter: Meter): number | null {
  const end = index.fieldStarts[field + 1] ?? 0;
  for (let at = index.fieldStarts[field] ?? 0; at < end; at += 1) {
    meter.steps += 1;
    if (index.texts[at] === text) return at;
  }
  return null;
}
