import { leastErrors, patternOf } from "./close-match.ts";
import { foldText, shorten } from "./fold.ts";
import { LONGEST_QUERY } from "./parse-query.ts";
import { romajiToKana } from "./romaji.ts";
import { SEARCH_FIELDS, type SearchField } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";

/** What one may have meant is a word of these; a sentence of a description is not. */
const OFFERED: readonly SearchField[] = ["name", "kind", "tag", "place", "group"];
/** At least this part of the letters must be the same. */
const SAME = 0.5;
const MOST = 3;
/** So many texts are compared at most, and so many letters of each. */
const MOST_TEXTS = 20_000;

/**
 * For a query that found nothing: up to three names, kinds, tags or places that are spelt most like it, as
 * written, nearest first. Readings count too: a name is offered where its reading is near.
 */
export function nearestSpellings(index: SearchIndex, query: string): string[] {
  const typed = query.slice(0, LONGEST_QUERY).toWellFormed().replace(/\s+/g, "");
  const folded = shorten(foldText(romajiToKana(typed) ?? typed));
  if (folded.length < 2) return [];
  const pattern = patternOf(folded);
  const nearest: { text: string; same: number }[] = [];
  let compared = 0;
  for (const field of OFFERED.map((name) => SEARCH_FIELDS.indexOf(name))) {
    const end = index.fieldStarts[field + 1] ?? 0;
    for (let text = index.fieldStarts[field] ?? 0; text < end && compared < MOST_TEXTS; text += 1) {
      compared += 1;
      const same = likeness(index, pattern, text);
      if (same >= SAME) nearest.push({ text: index.texts[text] ?? "", same });
    }
  }
  nearest.sort(
    (a, b) => b.same - a.same || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  return [...new Set(nearest.map(({ text }) => text))].slice(0, MOST);
}

function likeness(index: SearchIndex, pattern: ReturnType<typeof patternOf>, text: number): number {
  const written = shorten(index.foldedText(text));
  const whole =
    1 - leastErrors(pattern, written, false) / Math.max(pattern.length, written.length, 1);
  const within = 1 - leastErrors(pattern, written, true) / Math.max(pattern.length, 1);
  return Math.max(whole, within * 0.9);
}
