import type { Language } from "../domain/addresses.ts";
import { unmetNeed as easy } from "./easy/unmet-need.ts";
import { unmetNeed as en } from "./en/unmet-need.ts";
import { type UnmetNeedWords, unmetNeed as ja } from "./ja/unmet-need.ts";
import type { ByLanguage } from "./language.ts";

const UNMET_NEED: ByLanguage<UnmetNeedWords> = { ja, easy, en };

/** What stands on the page that keeps, nameless, what nobody offers yet. */
export const unmetNeedWords = (language: Language): UnmetNeedWords => UNMET_NEED[language];
