import type { Language } from "../domain/addresses.ts";
import { map as easy } from "./easy/map.ts";
import { map as en } from "./en/map.ts";
import { map as ja, type MapWords } from "./ja/map.ts";
import type { ByLanguage } from "./language.ts";

const WORDS: ByLanguage<MapWords> = { ja, easy, en };
export const mapWords = (language: Language): MapWords => WORDS[language];
