import type { Language } from "../domain/addresses.ts";
import type { Problem } from "../domain/problem.ts";
import { register as registerEasy } from "./easy/register.ts";
import { registerFormProblems as formProblemsEasy } from "./easy/register-problems.ts";
import { register as registerEn } from "./en/register.ts";
import { registerFormProblems as formProblemsEn } from "./en/register-problems.ts";
import { type RegisterWords, register as registerJa } from "./ja/register.ts";
import {
  type FormProblemSentences,
  registerFormProblems as formProblemsJa,
} from "./ja/register-problems.ts";
import type { ByLanguage } from "./language.ts";
import { problemSentence } from "./problems/index.ts";

const REGISTER: ByLanguage<RegisterWords> = { ja: registerJa, easy: registerEasy, en: registerEn };
const FORM_PROBLEMS: ByLanguage<FormProblemSentences> = {
  ja: formProblemsJa,
  easy: formProblemsEasy,
  en: formProblemsEn,
};

/** Words of 載せてもらう. */
export const registerWords = (language: Language): RegisterWords => REGISTER[language];

/** What is wrong beside a field of the form: said of what somebody typed, not of a row of a file. */
export const formProblemSentence = (problem: Problem, language: Language): string =>
  FORM_PROBLEMS[language][problem.code]?.(problem) ?? problemSentence(problem, language);
