import type { SearchResult } from "./find.ts";

/**
 * Below this the best result is probably not what was meant: of 109 questions with a known answer two lie below
 * it (不登校, アルコール: related words only), of words that a town has nothing for nearly all (けんだま .32, 囲碁教室 .49).
 */
const SURE = 0.5;

/** Whether something was found, but nothing that answers the words well: what comes is only near to them. */
export const isUnsure = (results: readonly SearchResult[]): boolean =>
  results.length > 0 && results.every(({ score }) => score < SURE);
