import type { Language } from "../domain/addresses.ts";
import { mine as easy } from "./easy/mine.ts";
import { mine as en } from "./en/mine.ts";
import { type MineWords, mine as ja } from "./ja/mine.ts";
import type { ByLanguage } from "./language.ts";

const MINE: ByLanguage<MineWords> = { ja, easy, en };

/** Words of a group's own pages. */
export const mineWords = (language: Language): MineWords => MINE[language];
