import { type WhomToAsk, whomToAskOpenly } from "../../domain/activity/whom-to-ask.ts";
import {
  type Addresses,
  addressesOf,
  type Language,
  staffAddressesOf,
} from "../../domain/addresses.ts";
import type { TravelMode } from "../../domain/finding/estimate-travel.ts";
import { toHiragana } from "../../domain/hiragana.ts";
import type { Reason, Suggestion } from "../../domain/matching/answer.ts";
import type { AnswerTown, MatchActivity } from "../../domain/matching/answer-town.ts";
import type { Taxonomy } from "../../domain/matching/interests/taxonomy.ts";
import type { DayText } from "../../domain/units.ts";
import { hoursIn } from "../../wording/hours.ts";
import type { MatchWords } from "../../wording/ja/match.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import type { PaperParts } from "./paper-parts.ts";

/** What the answer is drawn from, on the device and on the server alike. */
export interface Scene {
  readonly index: AnswerTown;
  readonly taxonomy: Taxonomy;
  readonly language: Language;
  readonly wording: MatchWording;
  readonly words: MatchWords;
  readonly to: Addresses;
  readonly today: DayText;
  readonly publicUrl: string;
  /** How the person gets about; null where they did not say. */
  readonly mode: TravelMode | null;
  /** The person would rather not telephone. */
  readonly withoutPhone: boolean;
  /** Beside a person: which entries are for supporters only, and the word for it. */
  readonly staff?: { readonly only: ReadonlySet<string>; readonly mark: string };
  /** There at once on the server only; the device fetches it when it is wanted. */
  readonly paper?: PaperParts;
}

export const toOf = (index: AnswerTown, language: Language): Addresses =>
  addressesOf(index.town.municipality.code, language);

/** For staff every activity leads to its page in the workspace, which has those for supporters only, too. */
export const staffToOf = (index: AnswerTown, language: Language): Addresses => {
  const { code } = index.town.municipality;
  const to = toOf(index, language);
  const { roadPaper } = staffAddressesOf(code);
  return { ...to, noun: (noun, id) => (noun === "activity" ? roadPaper(id) : to.noun(noun, id)) };
};

/** The language of what groups wrote, where it is not that of the page. */
export const writtenIn = ({ language }: Scene): "ja" | undefined =>
  language === "en" ? "ja" : undefined;

export function activityOf({ index }: Scene, { activity }: Suggestion): MatchActivity {
  const found = index.activityById.get(activity);
  if (found === undefined) throw new Error(`no activity ${activity} in the town that was matched`);
  return found;
}

/** Where it is, as far as it is public. */
export function whereOf({ index, wording }: Scene, { placeId }: MatchActivity): string | null {
  const place = placeId === null ? undefined : index.placeById.get(placeId);
  if (place === undefined) return null;
  if (place.disclosure === "exact") return place.name;
  const zone = place.zoneId === null ? undefined : index.zoneById.get(place.zoneId);
  return zone === undefined ? wording.vocabulary.disclosure[place.disclosure] : zone.name;
}

/** 11月24日（火） 10時から12時まで, at most two. */
export const datesOf = ({ wording }: Scene, { dates }: Suggestion): readonly string[] =>
  dates.map(({ date, starts, ends }) => {
    const hours = hoursIn(wording.dates, starts, ends);
    return hours === null ? wording.dates.day(date) : `${wording.dates.day(date)} ${hours}`;
  });

/** 歩いて12分くらい. Null where nobody said how they go, or it is not known how far it is. */
export function minutesOf({ words, mode }: Scene, { minutes }: Suggestion): string | null {
  if (minutes === null) return null;
  return words.answer.minutes(words.where.modes[mode ?? "walk"], minutes);
}

/** `役わり：配膳` or the step's own word. */
export const stepOf = ({ words, wording }: Scene, { step, role }: Suggestion): string =>
  role === null
    ? wording.vocabulary.step[step]
    : `${wording.vocabulary.step[step]}・${words.answer.role(role)}`;

/**
 * The reasons that say something to who looks: not that something is written down. Empty only where there are none
 * at all.
 */
export function reasonsOf({ reasons }: Suggestion): readonly Reason[] {
  const telling = reasons.filter(({ factor }) => factor !== "known");
  return telling.length > 0 ? telling : reasons;
}

/** How the name is read, in kana; null where it is not known. */
export const readingOf = ({ reading }: MatchActivity): string | null =>
  reading === null ? null : toHiragana(reading);

/** Whom to ask; null where that stands on the activity's own page only. */
export const whomOf = ({ index }: Scene, activity: MatchActivity): WhomToAsk | null =>
  whomToAskOpenly(index, activity);

/** The kindnesses of a first visit that are known of it. */
const OF_A_FIRST_VISIT = [
  "accompanied-first",
  "no-need-to-talk",
  "leave-early",
  "bring-someone",
  "many-alone",
] as const;
export const firstVisitKindnesses = ({ wording }: Scene, { atmosphere }: MatchActivity): string[] =>
  OF_A_FIRST_VISIT.filter((code) => atmosphere?.includes(code)).map(
    (code) => wording.vocabulary.atmosphere[code],
  );
