import type { Language } from "../domain/addresses.ts";
import { coverage as easy } from "./easy/coverage.ts";
import { coverage as en } from "./en/coverage.ts";
import { type CoverageWords, coverage as ja } from "./ja/coverage.ts";
import type { ByLanguage } from "./language.ts";

const WORDS: ByLanguage<CoverageWords> = { ja, easy, en };
export const coverageWords = (language: Language): CoverageWords => WORDS[language];
