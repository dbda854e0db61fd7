import type { Language } from "../domain/addresses.ts";
import type { Interest, InterestId } from "../domain/matching/interests/interest.ts";
import { interests as easy } from "./easy/interests.ts";
import { interests as en } from "./en/interests.ts";
import { interests as ja } from "./ja/interests.ts";
import type { ByLanguage } from "./language.ts";

const NAMES: ByLanguage<Readonly<Record<string, string>>> = { ja, easy, en };

/** What an interest is called. One of a council's own has its first word, in Japanese, in every language. */
export function interestName(
  id: InterestId,
  language: Language,
  byId: ReadonlyMap<InterestId, Interest>,
): string {
  const first = byId.get(id)?.words.split(/[\s|]/)[0];
  return NAMES[language][id] ?? first ?? id;
}
