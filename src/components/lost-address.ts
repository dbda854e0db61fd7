import { isLanguage, type Language, type Noun } from "../domain/addresses.ts";
import type { Portal } from "../domain/portal.ts";
import { type OpenTown, openTown } from "./open-town.ts";

/** What an address that leads nowhere was meant for, as far as its parts tell. */
export interface LostAddress {
  readonly what: "municipality" | "language" | "page" | Noun;
  /** The language to answer in. */
  readonly language: Language;
  /** The town, where the address names one that is here. */
  readonly open: OpenTown | null;
}

const NOUNS: readonly string[] = ["activity", "place", "zone", "group", "event"] satisfies Noun[];
const isNoun = (part: string): part is Noun => NOUNS.includes(part);

export function lostAddress(portal: Portal, pathname: string): LostAddress {
  const [, municipality = "", asked = "", part = ""] = pathname.split("/");
  const language = isLanguage(asked) ? asked : "ja";
  const open = openTown(portal, { municipality, language });
  if (open === null) {
    return { what: /^\d{5,6}$/.test(municipality) ? "municipality" : "page", language, open };
  }
  if (asked !== "" && !isLanguage(asked)) return { what: "language", language, open };
  return { what: isNoun(part) ? part : "page", language, open };
}
