import type { ByLanguage } from "../../wording/language.ts";
import easy from "../../islands/matching/in-easy.ts?worker&url";
import en from "../../islands/matching/in-en.ts?worker&url";
import ja from "../../islands/matching/in-ja.ts?worker&url";

/**
 * The script of the matching page in each language, bundled by itself, as a worker's is: one file and one journey,
 * where files shared with other pages were 24 files in four journeys, one after the other (on the slow phone of
 * `npm run bench -- match-page` more than a second).
 */
export const MATCH_SCRIPTS: ByLanguage<string> = { ja, easy, en };
