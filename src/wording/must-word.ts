import { ACCESS_WORDS, ATMOSPHERE_WORDS, isCodeOf } from "../domain/activity/vocabulary.ts";
import type { Must } from "../domain/matching/need.ts";
import type { VocabularyWords } from "./ja/vocabulary.ts";

type Words = Pick<VocabularyWords, "access" | "atmosphere" | "booking">;

/** What somebody needs to find there, in the word that activities have for it. */
export function mustWord(must: Must, { access, atmosphere, booking }: Words): string {
  if (isCodeOf(ACCESS_WORDS, must)) return access[must];
  return isCodeOf(ATMOSPHERE_WORDS, must) ? atmosphere[must] : booking[must];
}
