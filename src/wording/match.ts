import type { Language } from "../domain/addresses.ts";
import { match as easy } from "./easy/match.ts";
import { match as en } from "./en/match.ts";
import { type MatchWords, match as ja } from "./ja/match.ts";
import type { ByLanguage } from "./language.ts";

const MATCH: ByLanguage<MatchWords> = { ja, easy, en };

/** The matching form and what stands round its answer. */
export const matchWords = (language: Language): MatchWords => MATCH[language];
