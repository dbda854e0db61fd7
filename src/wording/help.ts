import type { Language } from "../domain/addresses.ts";
import { help as easy } from "./easy/help.ts";
import { help as en } from "./en/help.ts";
import { type HelpWords, help as ja } from "./ja/help.ts";
import type { ByLanguage } from "./language.ts";

const HELP: ByLanguage<HelpWords> = { ja, easy, en };

/** すごし方, いそぐとき, 気になる人がいるとき, and the operator's pages. */
export const helpWords = (language: Language): HelpWords => HELP[language];
