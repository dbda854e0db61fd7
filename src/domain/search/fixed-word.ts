import { TABLES } from "./facts.ts";
import type { SearchField } from "./search-document.ts";

/**
 * The codes of the fixed words that an index holds in Japanese, by field and word: a page in another language says
 * its own. `kind` and サロン lead to `salon`.
 */
export const FIXED_WORDS: readonly {
  readonly field: SearchField;
  readonly text: string;
  readonly code: string;
}[] = Object.values(TABLES).flatMap(([field, words]) =>
  Object.entries(words).map(([code, text]) => ({ field, text, code })),
);
