import type { Answer, Reason, Suggestion, ToConfirm } from "./answer.ts";
import { byScore, type Candidate } from "./candidate.ts";
import { diversify, LAMBDA } from "./diversity.ts";
import type { Entry, MatchCatalogue } from "./entry.ts";
import { EPSILON, spreadExposure } from "./exposure.ts";
import { nextDates } from "./hours.ts";
import {
  isHopeless,
  type Judged,
  type JudgeOptions,
  judge,
  limitsWith,
  unknownMusts,
} from "./judge.ts";
import type { Need } from "./need.ts";
import { type Person, personOf } from "./person.ts";
import { bindingOf, isNearMiss, relaxationsOf } from "./relaxations.ts";
import { withSetAside } from "./set-aside.ts";
import { utilityOf } from "./utility.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

export interface MatchOptions {
  readonly top?: number;
  /** Entries for staff only are suggested to staff only. */
  readonly staff?: boolean;
  readonly weights?: Weights;
  /** 1 leaves the order to the utility alone. */
  readonly lambda?: number;
  /** 0 leaves exposure as it comes. */
  readonly epsilon?: number;
}

export const TOP = 5;
const DATES = 2;

/** A few ways to take part for a need, or the honest answer that there is nothing yet. Pure; never throws. */
export function match(catalogue: MatchCatalogue, need: Need, options: MatchOptions = {}): Answer {
  const weights = options.weights ?? WEIGHTS;
  const person = personOf(withSetAside(need, catalogue), catalogue.taxonomy);
  const { candidates, misses } = sorted(catalogue, person, {
    weights,
    staff: options.staff === true,
  });
  const answers = candidates.some((candidate) => isAnswer(candidate, person)) ? candidates : [];
  const best = answers.sort(byScore)[0]?.score ?? 0;
  const near = withWhatIsLiked(answers).filter(({ score }) => score >= best * weights.leastOfBest);
  const varied = diversify(near, options.top ?? TOP, options.lambda ?? LAMBDA);
  const spread = spreadExposure(varied, options.epsilon ?? EPSILON);
  const relaxations = relaxationsOf(misses, person);
  return {
    suggestions: spread.map((candidate) => suggestionOf(candidate, person)),
    nothingFits: spread.length === 0,
    relaxations,
    binding: bindingOf(relaxations),
  };
}

/** Everything that fits, and what one limit of the person's own keeps out. */
function sorted(
  catalogue: MatchCatalogue,
  person: Person,
  options: JudgeOptions,
): { readonly candidates: Candidate[]; readonly misses: Judged[] } {
  const candidates: Candidate[] = [];
  const misses: Judged[] = [];
  for (const entry of catalogue.entries) {
    if (isHopeless(entry, person, options)) continue;
    const judged = judge(entry, person, options);
    const fits = limitsWith(judged, "no").length === 0;
    if (!fits && !isNearMiss(judged)) continue;
    const candidate = {
      id: entry.activity.id,
      ...judged,
      ...utilityOf(judged, person, options.weights),
    };
    if (!isWorthIt(candidate, options.weights)) continue;
    if (fits) candidates.push(candidate);
    else if (isAnswer(candidate, person)) misses.push(judged);
  }
  return { candidates, misses };
}

const isWorthIt = ({ score, doubt }: Candidate, { least, mostDoubt }: Weights): boolean =>
  score >= least && doubt <= mostDoubt;

/**
 * Beside what has to do with what the person named, what has nothing to do with it, nor speaks of people like them or of
 * what makes coming easier, is no answer, however near it is.
 */
function withWhatIsLiked(answers: readonly Candidate[]): readonly Candidate[] {
  const liked = answers.filter(({ interest }) => interest !== 0);
  if (liked.length === 0) return answers;
  return answers.filter((answer) => answer.interest !== 0 || answer.reasons.some(isMeantForThem));
}

const isMeantForThem = (reason: Reason): boolean =>
  reason.factor === "comfort" ||
  reason.factor === "step" ||
  (reason.factor === "people" && reason.audiences.some((audience) => audience !== "anyone"));

/** What the person likes is met at least this far, where they named something. */
const EXACTLY = 0.6;

/**
 * Does it answer by itself? Something to do alone at home, at no hour, is worth a mention beside other things; it is an
 * answer only to who wants to begin at home or to work, or to who likes just that.
 */
function isAnswer({ time, way, interest }: Candidate, { need }: Person): boolean {
  if (!time.anyTime) return true;
  const wanted = need.step === "from-home" || need.step === "supported-work";
  return (wanted && way.fit > 0.5) || (interest !== null && interest >= EXACTLY);
}

function suggestionOf(candidate: Candidate, person: Person): Suggestion {
  const { entry, way, role, score, reach, reasons, time } = candidate;
  return {
    activity: entry.activity.id,
    step: way.step,
    role,
    score,
    minutes: reach.minutes,
    reasons,
    confirm: toConfirm(candidate, entry, person),
    dates: nextDates(time.fitting, DATES),
  };
}

function toConfirm(judged: Judged, entry: Entry, person: Person): ToConfirm[] {
  const unknown = limitsWith(judged, "unknown").map((what): ToConfirm =>
    what === "must-have" ? { what, musts: unknownMusts(entry, person) } : { what },
  );
  const { intake, booking } = entry.activity;
  if (intake === "ask-first") unknown.push({ what: "intake-ask-first" });
  if (booking === "needed" || booking === "first-time-only") {
    unknown.push({ what: "booking", booking });
  }
  const { staleness } = entry;
  if (staleness.state === "stale" && staleness.on !== null) {
    unknown.push({ what: "old", on: staleness.on });
  }
  return unknown;
}
