import type { Language } from "../domain/addresses.ts";
import { mineSignIn as easy } from "./easy/mine-sign-in.ts";
import { mineSignIn as en } from "./en/mine-sign-in.ts";
import { type MineSignInWords, mineSignIn as ja } from "./ja/mine-sign-in.ts";
import type { ByLanguage } from "./language.ts";

const WORDS: ByLanguage<MineSignInWords> = { ja, easy, en };

/** What stands on the page on which people of a group sign in. */
export const mineSignInWords = (language: Language): MineSignInWords => WORDS[language];
