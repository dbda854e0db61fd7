import type { Language } from "../domain/addresses.ts";
import { paper as easy } from "./easy/paper.ts";
import { paper as en } from "./en/paper.ts";
import { type PaperWords, paper as ja } from "./ja/paper.ts";
import type { ByLanguage } from "./language.ts";

const PAPER: ByLanguage<PaperWords> = { ja, easy, en };

/** The sheet of what was kept, and 一歩目の手紙. */
export const paperWords = (language: Language): PaperWords => PAPER[language];
