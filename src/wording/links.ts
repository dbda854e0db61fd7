import type { Language } from "../domain/addresses.ts";
import { links as easy } from "./easy/links.ts";
import { links as en } from "./en/links.ts";
import { type LinkWords, links as ja } from "./ja/links.ts";
import type { ByLanguage } from "./language.ts";

const LINKS: ByLanguage<LinkWords> = { ja, easy, en };

/** What stands on the page that a link in a mail opens. */
export const linkWords = (language: Language): LinkWords => LINKS[language];
