import type { Language } from "../../domain/addresses.ts";
import type { Problem } from "../../domain/problem.ts";
import type { ByLanguage } from "../language.ts";
import { problemsEasy } from "./easy.ts";
import { problemsEn } from "./en.ts";
import { type ProblemSentences, problemsJa } from "./ja.ts";

const SENTENCES: ByLanguage<ProblemSentences> = {
  ja: problemsJa,
  easy: problemsEasy,
  en: problemsEn,
};

/**
 * What happened, then what to do. Easy Japanese holds readings as `{漢字|かんじ}` (`Words.astro` draws them;
 * `withBracketReadings` writes them into plain text). Where in a file it happened is not in the sentence.
 */
export const problemSentence = (problem: Problem, language: Language): string =>
  SENTENCES[language][problem.code](problem);
