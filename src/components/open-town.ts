import { type Addresses, addressesOf, isLanguage, type Language } from "../domain/addresses.ts";
import { dayAt } from "../domain/clock.ts";
import type { Portal, PublishedTown } from "../domain/portal.ts";
import type { Town } from "../domain/town.ts";
import type { TownIndex } from "../domain/town-index.ts";
import type { DayText } from "../domain/units.ts";
import { type Wording, wordingFor } from "../wording/index.ts";

/** What every page of a town begins with. */
export interface OpenTown {
  readonly portal: Portal;
  readonly published: PublishedTown;
  readonly index: TownIndex;
  readonly town: Town;
  readonly language: Language;
  readonly words: Wording;
  readonly to: Addresses;
  readonly now: Date;
  readonly today: DayText;
}

/**
 * Opens the town that a path names, or gives null where the municipality or the language is not known; the page
 * then answers with `Astro.rewrite("/404")`, which says which of the two it was.
 */
export function openTown(
  portal: Portal,
  params: Readonly<Record<string, string | undefined>>,
): OpenTown | null {
  const { municipality = "", language = "" } = params;
  const published = portal.town(municipality);
  if (published === null || !isLanguage(language)) return null;
  const now = portal.now();
  return {
    portal,
    published,
    index: published.index,
    town: published.index.town,
    language,
    words: wordingFor(language),
    to: addressesOf(municipality, language),
    now,
    today: dayAt(now),
  };
}
