import type {
  Change,
  InterestPair,
  Reason,
  Relaxation,
  TimeOfWeek,
  ToConfirm,
} from "../domain/matching/answer.ts";
import { type Taxonomy, taxonomyOf } from "../domain/matching/interests/taxonomy.ts";
import type { InterestId, Must } from "../domain/matching/need.ts";
import { nameOfInterest } from "./interest-name.ts";
import type { MatchWording } from "./matching-set/match-wording.ts";
import { mustWord } from "./must-word.ts";

/** Why a suggestion fits, as a sentence that is true of its row. */
export function reasonText(
  reason: Reason,
  wording: MatchWording,
  { byId }: Pick<Taxonomy, "byId"> = taxonomyOf(),
): string {
  const words = wording.matching;
  switch (reason.factor) {
    case "interest":
      return interestText(reason, wording, byId);
    case "people":
      return peopleText(reason.audiences, wording);
    case "distance":
      if ("fromHome" in reason) return reason.fromHome === "online" ? words.online : words.atHome;
      return words.way(reason.mode, reason.minutes, reason.approximate);
    case "time":
      if ("anyTime" in reason) return words.anyTime;
      return (reason.partly ? words.fitsPartly : words.fits)(timesText(reason.at, wording));
    case "step":
      if (!reason.listed) return words.stepsOpen;
      return reason.step === "supported-work" && reason.role !== null
        ? words.work(reason.role)
        : words.step(reason.step, reason.role === null ? null : words.quoted(reason.role));
    case "comfort":
      return comfortText(reason, wording);
    case "known": {
      const known = reason.known.map((limit) => words.limit(limit));
      return words.known(words.join(known));
    }
    case "freshness":
      return words.confirmedOn(wording.dates.fullDay(reason.on));
  }
}

type Of<Factor extends Reason["factor"]> = Extract<Reason, { factor: Factor }>;
/** More than this is no longer read. */
const MOST_NAMED = 3;

function timesText(at: readonly TimeOfWeek[], { matching: words }: MatchWording): string {
  const named = words.times(at.slice(0, MOST_NAMED));
  return at.length > MOST_NAMED ? words.andMore(named) : named;
}

function interestText(
  { pairs, concerns, kind }: Of<"interest">,
  wording: MatchWording,
  byId: Taxonomy["byId"],
): string {
  const words = wording.matching;
  const quoted = (id: InterestId) => words.quoted(nameOfInterest(id, wording.interests, byId));
  // The row's own word; who reads English sees what it stands for, too.
  const ownWord = ({ word, found }: InterestPair) =>
    wording.language === "en"
      ? `${words.quoted(word)} (${nameOfInterest(found, wording.interests, byId)})`
      : words.quoted(word);
  const quotedWords = (of: readonly InterestPair[]) =>
    words.join(of.slice(0, MOST_NAMED).map(ownWord));
  const same = pairs.filter(({ wanted, found }) => wanted === found);
  const has = same.filter(({ inText }) => !inText);
  const told = same.filter(({ inText }) => inText);
  const [near] = pairs.filter(({ wanted, found }) => wanted !== found);
  const shared = concerns.slice(0, MOST_NAMED).map((concern) => words.concerns[concern]);
  const sentences = [
    has.length > 0 ? words.likes(quotedWords(has)) : null,
    has.length === 0 && told.length > 0 ? words.written(quotedWords(told)) : null,
    same.length === 0 && near !== undefined
      ? words.near(quoted(near.wanted), ownWord(near), near)
      : null,
    shared.length > 0 ? words.speaksOf(words.join(shared)) : null,
    kind !== null && same.length === 0 ? words.ofKind(wording.vocabulary.kind[kind]) : null,
  ];
  return together(sentences, wording);
}

function peopleText(audiences: Of<"people">["audiences"], wording: MatchWording): string {
  const words = wording.matching;
  const named = audiences.filter((audience) => audience !== "anyone");
  if (named.length === 0) return words.forAnyone;
  const { audience } = wording.vocabulary;
  return words.forWhom(words.join(named.map((one) => words.quoted(audience[one]))));
}

function comfortText({ comforts, languages, room }: Of<"comfort">, wording: MatchWording): string {
  const words = wording.matching;
  const { atmosphere, spoken } = wording.vocabulary;
  const sentences = [
    comforts.length > 0
      ? words.comforts(words.join(comforts.map((one) => words.quoted(atmosphere[one]))))
      : null,
    room === null ? null : words.room(room),
    languages.length > 0 ? words.speaks(words.join(languages.map((one) => spoken[one]))) : null,
  ];
  return together(sentences, wording);
}

const together = (sentences: readonly (string | null)[], wording: MatchWording): string =>
  sentences.filter((sentence) => sentence !== null).join(wording.language === "ja" ? "" : " ");

/** What to ask before going. */
export function confirmText(confirm: ToConfirm, wording: MatchWording): string {
  const words = wording.matching.confirm;
  const { dates } = wording;
  switch (confirm.what) {
    case "booking":
      return confirm.booking === "first-time-only" ? words["first-time-only"] : words.needed;
    case "intake-ask-first":
      return words["intake-ask-first"];
    case "old":
      return words.old(confirm.on === undefined ? "" : dates.fullDay(confirm.on));
    case "must-have":
      return words.musts(musts(confirm.musts ?? [], wording));
    default:
      return words.ask(wording.matching.doubt(confirm.what));
  }
}

const musts = (codes: readonly Must[], wording: MatchWording): string =>
  wording.matching.join(codes.map((code) => mustText(code, wording)));

const mustText = (must: Must, { matching, vocabulary }: MatchWording): string =>
  matching.quoted(mustWord(must, vocabulary));

/** One small change: 水曜の午後が合えば. */
export function changeText(change: Change, wording: MatchWording): string {
  const { change: words, times } = wording.matching;
  switch (change.limit) {
    case "time":
      return words.time(times([change.at]));
    case "travel":
      return words.travel(change.mode, change.minutes);
    case "cost":
      return words.cost(change.cost);
    case "must-have":
      return words.must(mustText(change.must, wording));
    case "language":
      return words.language;
  }
}

/** 水曜の午後が合えば、あと2件 */
export const relaxationText = ({ change, opens }: Relaxation, wording: MatchWording): string =>
  wording.matching.change.opens(changeText(change, wording), opens.length);
