import type { Language } from "../domain/addresses.ts";
import { WEEKDAYS } from "../domain/schedule/schedule.ts";
import { FIXED_WORDS } from "../domain/search/fixed-word.ts";
import type { SearchField } from "../domain/search/search-document.ts";
import { search as easy } from "./easy/search.ts";
import { search as en } from "./en/search.ts";
import { wordingFor } from "./index.ts";
import { search as ja, type SearchWords } from "./ja/search.ts";
import type { ByLanguage } from "./language.ts";

const WORDS: ByLanguage<SearchWords> = { ja, easy, en };
export const searchWords = (language: Language): SearchWords => WORDS[language];

/** What a match is called by: its field, and the text that the index holds there. */
export const matchKey = (field: SearchField, text: string): string => `${field}:${text}`;

const matchWordsIn = (language: Language): ReadonlyMap<string, string> => {
  const { vocabulary, dates } = wordingFor(language);
  const byField: Partial<Record<SearchField, Readonly<Record<string, string>>>> = {
    ...vocabulary,
    language: vocabulary.spoken,
  };
  return new Map([
    ...FIXED_WORDS.map(({ field, text, code }): [string, string] => [
      matchKey(field, text),
      byField[field]?.[code] ?? text,
    ]),
    ...WEEKDAYS.map((day): [string, string] => [
      matchKey("fact", `day:${day}`),
      dates.weekdayLong(day),
    ]),
    ...Object.entries(WORDS[language].facts).map(([fact, word]): [string, string] => [
      matchKey("fact", fact),
      word,
    ]),
  ]);
};
const MATCH_WORDS: ByLanguage<ReadonlyMap<string, string>> = {
  ja: matchWordsIn("ja"),
  easy: matchWordsIn("easy"),
  en: matchWordsIn("en"),
};

/**
 * What residents read where the index holds a fixed word of the lists or a fact: 無料 for `fact:cost:free`, their
 * plain word for an official one. Other texts are shown as they were written.
 */
export const matchWords = (language: Language): ReadonlyMap<string, string> =>
  MATCH_WORDS[language];
