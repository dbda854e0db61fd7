import { LANGUAGES, type Language } from "../domain/addresses.ts";
import type { Municipality } from "../domain/municipality/municipality.ts";

/** How each language names itself, and how a browser is told about it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: "日本語",
  easy: "やさしい日本語",
  en: "English",
};
export const HTML_LANG: Readonly<Record<Language, string>> = {
  ja: "ja",
  easy: "ja-Hira",
  en: "en",
};
export { LANGUAGES };

/** What differs by language: one value of the same shape each, so that no language can lack a sentence. */
export type ByLanguage<Words> = Readonly<Record<Language, Words>>;

/** A town's name as the language writes it. */
export const townNameIn = (
  { name, nameRoman }: Pick<Municipality, "name" | "nameRoman">,
  language: Language,
): string => (language === "en" ? (nameRoman ?? name) : name);
