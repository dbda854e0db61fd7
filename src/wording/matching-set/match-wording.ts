import type { Language } from "../../domain/addresses.ts";
import type { Wording } from "../index.ts";
import type { MatchWords } from "../ja/match.ts";
import type { MatchingWords } from "../ja/matching.ts";
import type { UnmetNeedWords } from "../ja/unmet-need.ts";
import type { UrgentWords } from "../ja/urgent.ts";

/**
 * All words that the matching form and its answer want, in one language: a device fetches one, not all three, and what
 * makes sentences is handed it.
 */
export interface MatchWording extends Wording {
  readonly language: Language;
  readonly match: MatchWords;
  readonly matching: MatchingWords;
  readonly unmetNeed: UnmetNeedWords;
  /** いそぐとき */
  readonly urgent: UrgentWords;
  /** Names of interests by id. */
  readonly interests: Readonly<Record<string, string>>;
}
