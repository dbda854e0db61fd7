import type { Language } from "../domain/addresses.ts";
import { common as commonEasy } from "./easy/common.ts";
import { dates as datesEasy } from "./easy/dates.ts";
import { vocabulary as vocabularyEasy } from "./easy/vocabulary.ts";
import { common as commonEn } from "./en/common.ts";
import { dates as datesEn } from "./en/dates.ts";
import { vocabulary as vocabularyEn } from "./en/vocabulary.ts";
import { type CommonWords, common as commonJa } from "./ja/common.ts";
import { type DateWords, dates as datesJa } from "./ja/dates.ts";
import { type VocabularyWords, vocabulary as vocabularyJa } from "./ja/vocabulary.ts";
import type { ByLanguage } from "./language.ts";

/** What every page needs. Areas of single pages have their own function (`homeWords`, `listWords` …). */
export interface Wording {
  readonly common: CommonWords;
  readonly dates: DateWords;
  readonly vocabulary: VocabularyWords;
}

const WORDING: ByLanguage<Wording> = {
  ja: { common: commonJa, dates: datesJa, vocabulary: vocabularyJa },
  easy: { common: commonEasy, dates: datesEasy, vocabulary: vocabularyEasy },
  en: { common: commonEn, dates: datesEn, vocabulary: vocabularyEn },
};

/** The words of a language. Sentences may hold readings as `{漢字|かんじ}`: draw them with `Words.astro`. */
export const wordingFor = (language: Language): Wording => WORDING[language];
