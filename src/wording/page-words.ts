import type { Language } from "../domain/addresses.ts";
import { home as homeEasy } from "./easy/home.ts";
import { list as listEasy } from "./easy/list.ts";
import { wrong as wrongEasy } from "./easy/wrong.ts";
import { home as homeEn } from "./en/home.ts";
import { list as listEn } from "./en/list.ts";
import { wrong as wrongEn } from "./en/wrong.ts";
import { type HomeWords, home as homeJa } from "./ja/home.ts";
import { type ListWords, list as listJa } from "./ja/list.ts";
import { type WrongWords, wrong as wrongJa } from "./ja/wrong.ts";
import type { ByLanguage } from "./language.ts";

const HOME: ByLanguage<HomeWords> = { ja: homeJa, easy: homeEasy, en: homeEn };
const LIST: ByLanguage<ListWords> = { ja: listJa, easy: listEasy, en: listEn };
const WRONG: ByLanguage<WrongWords> = { ja: wrongJa, easy: wrongEasy, en: wrongEn };

export const homeWords = (language: Language): HomeWords => HOME[language];
export const listWords = (language: Language): ListWords => LIST[language];
/** What is said where an address leads nowhere, and on the list of towns. */
export const wrongWords = (language: Language): WrongWords => WRONG[language];
