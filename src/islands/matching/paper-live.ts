import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { Letter } from "./Letter.tsx";
import type { PaperParts } from "./paper-parts.ts";
import { Sheet } from "./Sheet.tsx";

/** All that is needed for paper, with the words of the sheet. */
export const paperOf = (sheetWording: MatchWording): PaperParts => ({
  Sheet,
  Letter,
  sheetWording,
});
