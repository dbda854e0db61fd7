import type { Audience } from "../activity/vocabulary.ts";
import { type Constraint, FACTORS, type Factor, type Reason, type ReasonData } from "./answer.ts";
import type { Closeness } from "./closeness.ts";
import type { ConcernId } from "./concerns.ts";
import type { RoleEntry } from "./activity-reading.ts";
import type { Entry } from "./entry.ts";
import { audienceVerdict } from "./for-whom.ts";
import type { WeightedInterest } from "./interests/interests-of-activity.ts";
import { type Judged, limitsWith } from "./judge.ts";
import { atmosphereVerdict } from "./must-have.ts";
import type { InterestId, Need } from "./need.ts";
import type { Person } from "./person.ts";
import { dayPartOf } from "./time-of-week.ts";
import type { Weights } from "./weights.ts";

/** A factor's value from 0 to 1 and what it rests on; null where the person said nothing that it could weigh. */
type Valued = { readonly value: number; readonly data: ReasonData } | null;

/** The utility of a way to take part: a score, the summands it is made of, and the role chosen. */
export interface Utility {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly role: string | null;
  /** How near it comes to what the person likes, 0 to 1; null where they named nothing. */
  readonly interest: number | null;
  readonly doubt: number;
}

/** The weighted sum. Factors that do not apply to the person are left out, so that scores stay between 0 and 1. */
export function utilityOf(judged: Judged, person: Person, weights: Weights): Utility {
  const role = roleFor(judged, person);
  const interest = interestFactor(judged, person, role, weights);
  const doubt = doubtOf(judged, weights);
  const values: Readonly<Record<Factor, Valued>> = {
    interest,
    people: peopleFactor(judged, person, weights),
    distance: distanceFactor(judged, person, weights),
    time: timeFactor(judged, person, weights),
    step: stepFactor(judged, person, role),
    comfort: comfortFactor(judged, person),
    known: knownFactor(judged, person, doubt),
    freshness: freshnessFactor(judged, weights),
  };
  const applying = FACTORS.filter((factor) => values[factor] !== null);
  const total = applying.reduce((sum, factor) => sum + weights.factors[factor], 0);
  const reasons = applying
    .flatMap((factor): Reason[] => {
      const valued = values[factor];
      if (valued === null || valued.value <= 0) return [];
      return [{ ...valued.data, contribution: (weights.factors[factor] * valued.value) / total }];
    })
    .sort((a, b) => b.contribution - a.contribution);
  return {
    score: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
    reasons,
    role: role?.name ?? null,
    interest: interest?.value ?? null,
    doubt,
  };
}

/** In a role, the one nearest to what the person likes; the first where none is nearer. */
function roleFor({ entry, way }: Judged, { need, closeness }: Person): RoleEntry | null {
  if (way.step !== "role" && way.step !== "supported-work") return null;
  let best: RoleEntry | null = null;
  let nearest = -1;
  for (const role of entry.roles) {
    const among = role.interests.map((id) => ({ id, weight: 1 }));
    const near = Math.max(
      0,
      ...need.interests.map((wanted) => nearestTo(wanted, among, closeness).near),
    );
    if (near > nearest) [best, nearest] = [role, near];
  }
  return best;
}

function nearestTo(
  wanted: InterestId,
  among: readonly WeightedInterest[],
  closeness: Closeness,
): { readonly near: number; readonly found: InterestId | null } {
  let near = 0;
  let found: InterestId | null = null;
  for (const { id, weight } of among) {
    const here = closeness(wanted, id) * weight;
    if (here > near) [near, found] = [here, id];
  }
  return { near, found };
}

/** Nearer than this is worth saying: 園芸 for 畑しごと, not every pastime for every other. */
const WORTH_SAYING = 0.4;
/** Less close than this is another thing of the same sort: 手芸 for 修理. */
const CLOSE = 0.6;
/** What somebody avoids halves the worth of the rest; so does being for people who share something else. */
const SPOILED = 0.5;

function interestFactor(
  { entry }: Judged,
  { need, closeness, concerns: weighing }: Person,
  role: RoleEntry | null,
  { bestInterest, concern, unsaidConcern }: Weights,
): Valued {
  const { interests, avoids } = need;
  if (interests.length + avoids.length + weighing.length === 0) return null;
  const concerns = entry.concerns.filter(
    ({ id, weight }) => weighing.includes(id) && (weight === 1 || answers(entry, need, id)),
  );
  const among =
    role === null
      ? entry.interests
      : [...entry.interests, ...role.interests.map((id) => ({ id, weight: 1 }))];
  const matches = interests.map((wanted) => ({ wanted, ...nearestTo(wanted, among, closeness) }));
  const nears = matches.map(({ near }) => near);
  nears.push(
    ...concerns.map(({ id, weight }) => {
      const said = need.concerns.includes(id) ? 1 : unsaidConcern;
      return concern * weight * said;
    }),
  );
  const best = Math.max(0, ...nears);
  const mean = nears.reduce((sum, near) => sum + near, 0) / Math.max(1, nears.length);
  const spoiled = avoids.some((avoided) => nearestTo(avoided, among, closeness).near >= 0.95);
  const ofOthers =
    entry.ownConcerns.length > 0 && !entry.ownConcerns.some((one) => weighing.includes(one));
  const near = matches
    .filter((match) => match.near >= Math.min(best, WORTH_SAYING))
    .sort((a, b) => b.near - a.near);
  const pairs = near.flatMap(({ wanted, found }) => {
    const named = found === null ? undefined : entry.named.get(found);
    if (found === null || named === undefined) return [];
    const loose = closeness(wanted, found) < CLOSE;
    return [{ wanted, found, ...named, loose }];
  });
  const value =
    (bestInterest * best + (1 - bestInterest) * mean) * (spoiled || ofOthers ? SPOILED : 1);
  const kind =
    near.some(({ found }) => found !== null) && pairs.length === 0 ? entry.activity.kind : null;
  return {
    value,
    data: { factor: "interest", pairs, concerns: concerns.map(({ id }) => id), kind },
  };
}

/** A desk that lists sorrows answers those that somebody spoke of, not everyone of whom it knows a word. */
const answers = ({ activity }: Entry, need: Need, concern: ConcernId): boolean =>
  activity.kind !== "desk" || need.concerns.includes(concern);

/** Never because of somebody's sex: what is for men or women only narrows. */
const NO_MERIT: readonly Audience[] = ["anyone", "men", "women"];

/** A place that names people like this person knows better how to meet them than one for anybody. */
function peopleFactor(
  { entry, way, verdicts }: Judged,
  person: Person,
  { anyone }: Weights,
): Valued {
  if (person.audiences.size === 0 && person.need.age === null) return null;
  const audiences = entry.activity.audiences ?? [];
  const named =
    way.step === "role" || verdicts["for-whom"] !== "yes"
      ? []
      : audiences.filter(
          (audience) =>
            !NO_MERIT.includes(audience) && audienceVerdict(audience, entry, person) === "yes",
        );
  const open = audiences.includes("anyone") && verdicts["for-whom"] === "yes";
  const value = named.length > 0 ? (open ? (1 + anyone) / 2 : 1) : open ? anyone : 0;
  const whom = named.length > 0 ? named : open ? (["anyone"] as const) : [];
  return { value, data: { factor: "people", audiences: whom } };
}

function distanceFactor({ reach }: Judged, { need }: Person, weights: Weights): Valued {
  const { mode, minutes, approximate, fromHome } = reach;
  if (fromHome !== null) {
    return { value: weights.fromHome, data: { factor: "distance", fromHome } };
  }
  if (need.home === null) return null;
  if (minutes === null) return { value: 0, data: { factor: "distance", fromHome: "at-home" } };
  const value = Math.exp(-minutes / weights.decay[mode]);
  return { value, data: { factor: "distance", mode, minutes, approximate } };
}

/** A quarter of a year of weekly meetings counts as often; more is not better. */
const OFTEN = 13;

function timeFactor({ time }: Judged, { hours }: Person, { often }: Weights): Valued {
  if (hours === null) return null;
  if (time.anyTime) return { value: 1, data: { factor: "time", anyTime: true } };
  if (time.verdict !== "yes") return { value: 0, data: { factor: "time", at: [], partly: false } };
  const dates = time.fitting.reduce((sum, meeting) => sum + meeting.count, 0);
  const value = (1 - often) * time.share + often * Math.min(1, dates / OFTEN);
  const at = dayPartOf(time.fitting, hours);
  return { value, data: { factor: "time", at, partly: time.share < 1 } };
}

/** A step that is usual but not said is worth a little less. */
const UNLISTED = 0.8;

function stepFactor({ entry, way }: Judged, { need }: Person, role: RoleEntry | null): Valued {
  if (need.step === null) return null;
  const listed = way.step === "from-home" || entry.activity.steps?.includes(way.step) === true;
  const value = listed ? way.fit : way.fit * UNLISTED;
  return { value, data: { factor: "step", step: way.step, role: role?.name ?? null, listed } };
}

/** Of what makes coming easier, how much is said to be there. What the activity says against it takes away. */
function comfortFactor({ entry }: Judged, { need }: Person): Valued {
  const tongues = need.languages.filter((language) => language !== "japanese");
  const parts = need.comfort.length + (tongues.length > 0 ? 1 : 0);
  if (parts === 0) return null;
  const comforts = need.comfort.filter((wanted) => atmosphereVerdict(entry, wanted) === "yes");
  const languages = tongues.filter((language) => entry.activity.languages?.includes(language));
  const said = comforts.filter((one) => entry.activity.atmosphere?.includes(one));
  const room = said.length < comforts.length ? entry.activity.capacity : null;
  const has = comforts.length + (languages.length > 0 ? 1 : 0);
  const tooLively =
    entry.activity.atmosphere?.includes("lively") === true &&
    need.comfort.some((wanted) => wanted === "quiet" || wanted === "few-people");
  const value = Math.max(0, has / parts - (tooLively ? 0.5 : 0));
  return { value, data: { factor: "comfort", comforts: said, languages, room } };
}

function freshnessFactor({ entry: { staleness } }: Judged, { stale }: Weights): Valued {
  if (staleness.state === "never" || staleness.on === null) {
    return { value: 0, data: { factor: "freshness", on: "" } };
  }
  const rest = Math.max(0, 1 - staleness.months / 36);
  const value = staleness.state === "fresh" ? 1 : stale * rest;
  return { value, data: { factor: "freshness", on: staleness.on } };
}

/** The limits that this person has, and of which the activity tells that they are kept. */
function knownLimits(
  { verdicts, reach, time }: Judged,
  { need, hours, onlyLanguage }: Person,
): Constraint[] {
  const asked: readonly (readonly [Constraint, boolean])[] = [
    ["time", hours !== null && !time.anyTime],
    ["travel", reach.minutes !== null],
    ["for-whom", true],
    // Who takes part from home needs no step-free door: nothing of it is written there.
    ["must-have", need.mustHave.length > 0 && reach.fromHome === null],
    ["cost", need.maxCost !== null],
    ["language", onlyLanguage !== null],
  ];
  return asked.flatMap(([limit, is]) => (is && verdicts[limit] === "yes" ? [limit] : []));
}

function knownFactor(judged: Judged, person: Person, doubt: number): Valued {
  const known = knownLimits(judged, person);
  return { value: known.length === 0 ? 0 : 1 - doubt, data: { factor: "known", known } };
}

function doubtOf(judged: Judged, { doubt }: Weights): number {
  const sum = limitsWith(judged, "unknown").reduce(
    (total, constraint) => total + (doubt[constraint] ?? 0),
    0,
  );
  return Math.min(1, sum);
}
