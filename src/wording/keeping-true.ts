import type { Language } from "../domain/addresses.ts";
import { keepingTrue as easy } from "./easy/keeping-true.ts";
import { keepingTrue as en } from "./en/keeping-true.ts";
import { keepingTrue as ja, type KeepingTrueWords } from "./ja/keeping-true.ts";
import type { ByLanguage } from "./language.ts";

const KEEPING_TRUE: ByLanguage<KeepingTrueWords> = { ja, easy, en };

/** What stands on the pages that keep entries true. */
export const keepingTrueWords = (language: Language): KeepingTrueWords => KEEPING_TRUE[language];
