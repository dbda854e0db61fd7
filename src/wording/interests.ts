import type { Language } from "../domain/addresses.ts";
import type { Interest, InterestId } from "../domain/matching/interests/interest.ts";
import { interests as easy } from "./easy/interests.ts";
import { interests as en } from "./en/interests.ts";
import { nameOfInterest } from "./interest-name.ts";
import { interests as ja } from "./ja/interests.ts";
import type { ByLanguage } from "./language.ts";

const NAMES: ByLanguage<Readonly<Record<string, string>>> = { ja, easy, en };

/** What an interest is called in a language. */
export function interestName(
  id: InterestId,
  language: Language,
  byId: ReadonlyMap<InterestId, Interest>,
): string {
  return nameOfInterest(id, NAMES[language], byId);
}
