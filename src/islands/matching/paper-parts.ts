import type { Language } from "../../domain/addresses.ts";
import { loadMatchWording } from "../../wording/matching-set/load.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import type { Letter } from "./Letter.tsx";
import type { Sheet } from "./Sheet.tsx";

/** What is needed only by who wants something on paper. On the device it is a file of its own that comes when it is wanted. */
export interface PaperParts {
  readonly Sheet: typeof Sheet;
  readonly Letter: typeof Letter;
  /** The words of the sheet: see `languageOfSheet`. */
  readonly sheetWording: MatchWording;
}

/** On Japanese paper every sentence of ours has its readings: it is in easy Japanese. */
export const languageOfSheet = (language: Language): Language =>
  language === "ja" ? "easy" : language;

/** Null where it does not come. */
export async function loadPaperParts(language: Language): Promise<PaperParts | null> {
  try {
    const [{ paperOf }, wording] = await Promise.all([
      import("./paper-live.ts"),
      loadMatchWording(languageOfSheet(language)),
    ]);
    return paperOf(wording);
  } catch {
    return null;
  }
}
