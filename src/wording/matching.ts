import { ACCESS_WORDS, ATMOSPHERE_WORDS, isCodeOf } from "../domain/activity/vocabulary.ts";
import type { Language } from "../domain/addresses.ts";
import type { Change, Reason, Relaxation, ToConfirm } from "../domain/matching/answer.ts";
import { type Taxonomy, taxonomyOf } from "../domain/matching/interests/taxonomy.ts";
import type { InterestId, Must } from "../domain/matching/need.ts";
import { matching as easy } from "./easy/matching.ts";
import { matching as en } from "./en/matching.ts";
import { wordingFor } from "./index.ts";
import { interestName } from "./interests.ts";
import { matching as ja, type MatchingWords } from "./ja/matching.ts";
import type { ByLanguage } from "./language.ts";

const MATCHING: ByLanguage<MatchingWords> = { ja, easy, en };
export const matchingWords = (language: Language): MatchingWords => MATCHING[language];

/** Why a suggestion fits, as a sentence that is true of its row. */
export function reasonText(
  reason: Reason,
  language: Language,
  { byId }: Pick<Taxonomy, "byId"> = taxonomyOf(),
): string {
  const words = matchingWords(language);
  switch (reason.factor) {
    case "interest":
      return interestText(reason, language, byId);
    case "people":
      return peopleText(reason.audiences, language);
    case "distance":
      if ("fromHome" in reason) return reason.fromHome === "online" ? words.online : words.atHome;
      return words.way(reason.mode, reason.minutes, reason.approximate);
    case "time":
      return "anyTime" in reason ? words.anyTime : words.fits(words.times(reason.at));
    case "step":
      if (!reason.listed) return words.stepsOpen;
      return reason.step === "supported-work" && reason.role !== null
        ? words.work(reason.role)
        : words.step(reason.step, reason.role === null ? null : words.quoted(reason.role));
    case "comfort":
      return comfortText(reason, language);
    case "known": {
      const known = reason.known.map((limit) => words.limit(limit));
      return words.known(words.join(known));
    }
    case "freshness":
      return words.confirmedOn(wordingFor(language).dates.fullDay(reason.on));
  }
}

type Of<Factor extends Reason["factor"]> = Extract<Reason, { factor: Factor }>;
/** More than this is no longer read. */
const MOST_NAMED = 3;

function interestText(
  { pairs, concerns, kind }: Of<"interest">,
  language: Language,
  byId: Taxonomy["byId"],
): string {
  const words = matchingWords(language);
  const quoted = (id: InterestId) => words.quoted(interestName(id, language, byId));
  const same = pairs.filter(({ wanted, found }) => wanted === found).slice(0, MOST_NAMED);
  const [near] = pairs.filter(({ wanted, found }) => wanted !== found);
  const told = concerns.slice(0, MOST_NAMED).map((concern) => words.concerns[concern]);
  const sentences = [
    same.length > 0 ? words.likes(words.join(same.map(({ word }) => words.quoted(word)))) : null,
    same.length === 0 && near !== undefined
      ? words.near(quoted(near.wanted), words.quoted(near.word))
      : null,
    told.length > 0 ? words.speaksOf(words.join(told)) : null,
    kind !== null && same.length === 0
      ? words.ofKind(wordingFor(language).vocabulary.kind[kind])
      : null,
  ];
  return together(sentences, language);
}

function peopleText(audiences: Of<"people">["audiences"], language: Language): string {
  const words = matchingWords(language);
  const named = audiences.filter((audience) => audience !== "anyone");
  if (named.length === 0) return words.forAnyone;
  const { audience } = wordingFor(language).vocabulary;
  return words.forWhom(words.join(named.map((one) => words.quoted(audience[one]))));
}

function comfortText({ comforts, languages, room }: Of<"comfort">, language: Language): string {
  const words = matchingWords(language);
  const { atmosphere, spoken } = wordingFor(language).vocabulary;
  const sentences = [
    comforts.length > 0
      ? words.comforts(words.join(comforts.map((one) => words.quoted(atmosphere[one]))))
      : null,
    room === null ? null : words.room(room),
    languages.length > 0 ? words.speaks(words.join(languages.map((one) => spoken[one]))) : null,
  ];
  return together(sentences, language);
}

const together = (sentences: readonly (string | null)[], language: Language): string =>
  sentences.filter((sentence) => sentence !== null).join(language === "ja" ? "" : " ");

/** What to ask before going. */
export function confirmText(confirm: ToConfirm, language: Language): string {
  const words = matchingWords(language).confirm;
  const { dates } = wordingFor(language);
  switch (confirm.what) {
    case "booking":
      return confirm.booking === "first-time-only" ? words["first-time-only"] : words.needed;
    case "intake-ask-first":
      return words["intake-ask-first"];
    case "old":
      return words.old(confirm.on === undefined ? "" : dates.fullDay(confirm.on));
    case "must-have":
      return words.musts(musts(confirm.musts ?? [], language));
    default:
      return words.ask(matchingWords(language).limit(confirm.what));
  }
}

const musts = (codes: readonly Must[], language: Language): string =>
  matchingWords(language).join(codes.map((code) => mustText(code, language)));

function mustText(must: Must, language: Language): string {
  const { access, atmosphere, booking } = wordingFor(language).vocabulary;
  const word = isCodeOf(ACCESS_WORDS, must)
    ? access[must]
    : isCodeOf(ATMOSPHERE_WORDS, must)
      ? atmosphere[must]
      : booking[must];
  return matchingWords(language).quoted(word);
}

/** One small change: 水曜の午後が合えば. */
export function changeText(change: Change, language: Language): string {
  const { change: words, times } = matchingWords(language);
  switch (change.limit) {
    case "time":
      return words.time(times([change.at]));
    case "travel":
      return words.travel(change.mode, change.minutes);
    case "cost":
      return words.cost(change.cost);
    case "must-have":
      return words.must(mustText(change.must, language));
    case "language":
      return words.language;
  }
}

/** 水曜の午後が合えば、あと2件 */
export const relaxationText = ({ change, opens }: Relaxation, language: Language): string =>
  matchingWords(language).change.opens(changeText(change, language), opens.length);
