import { excerptAround } from "../domain/search/marked-text.ts";
import type { Match } from "../domain/search/marks.ts";
import { matchKey, matchWords, searchWords } from "../wording/search.ts";
import type { OpenTown } from "./open-town.ts";

/** One match beside the name, as a list tells it. */
export interface WhyFound {
  /** Where it was found; null where the word says so itself. */
  readonly field: string | null;
  /** A fixed word in the page's language, marked as a whole; null where something was found as written. */
  readonly word: string | null;
  readonly excerpt: ReturnType<typeof excerptAround>;
}

/** So many letters of a text are told. */
export const EXCERPT = 32;

export function whyFound(open: OpenTown, { field, text, ranges }: Match): WhyFound {
  const { fields } = searchWords(open.language);
  return {
    field: field === "name" || field === "fact" ? null : fields[field],
    word: matchWords(open.language).get(matchKey(field, text)) ?? null,
    excerpt: excerptAround(text, ranges, EXCERPT),
  };
}
