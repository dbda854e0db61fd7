import type { Audience, Step } from "../activity/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { ChildAge } from "./need.ts";
import type { Person } from "./person.ts";
import type { AgeLimits } from "./text-facts.ts";
import { both, oneOf, type Verdict } from "./verdict.ts";

/** From this age on somebody counts as older (高齢者, as 65歳以上 in every plan). A few years before, it is asked. */
const OLDER = 65;
const PERHAPS_OLDER = 60;
/** 若者: up to 39 for some councils; who is past thirty and does not say so may or may not be meant. */
const YOUNG = { from: 15, surely: 29, to: 39 };
const GROWN_UP = 18;
/** Limits up to here are those of children, also where no audience says so. */
const CHILDRENS_LIMIT = 18;

const GENDERS = ["men", "women"] as const;
type Gender = (typeof GENDERS)[number];
/** These narrow 子ども or 親子 beside them. */
const NARROWING: readonly Audience[] = ["foreign-roots", "disabled"];
/** Where these come (children, people with roots abroad, people in need of food), those who help are others. */
const HELPED_BY_OTHERS: readonly Audience[] = [
  "children",
  "parent-and-child",
  "foreign-roots",
  "hardship",
  "single-parents",
];
const OF_CHILDREN: readonly Audience[] = ["children", "parent-and-child"];

/** Is it for the person, as its 対象 says? Who comes to help a children's activity needs not be one of them. */
export function forWhomVerdict(entry: Entry, person: Person, step: Step): Verdict {
  const verdict = byAudience(entry, person, step);
  return step === "role" ? verdict : both(verdict, concernVerdict(entry, person));
}

function byAudience(entry: Entry, person: Person, step: Step): Verdict {
  const { audiences } = entry.activity;
  const gender = genderVerdict(entry, person);
  if (audiences === null) return both(gender, "unknown");
  if (audiences.length === 0 || audiences.includes("anyone")) return gender;
  if (step === "role" && helpedByOthers(audiences)) return gender;
  const others = audiences.filter((audience) => audience !== "men" && audience !== "women");
  return others.length === 0 ? gender : both(gender, membership(others, entry, person));
}

const helpedByOthers = (audiences: readonly Audience[]): boolean =>
  audiences.some((audience) => HELPED_BY_OTHERS.includes(audience));

/** To belong to one of them is enough, unless one of them narrows what the others say. */
function membership(audiences: readonly Audience[], entry: Entry, person: Person): Verdict {
  const isOne = (audience: Audience) => audienceVerdict(audience, entry, person);
  const any = oneOf(audiences, isOne);
  const narrowing = narrowingOf(audiences);
  return narrowing.length === 0 ? any : both(any, oneOf(narrowing, isOne));
}

/** 外国につながる親子のひろば is not for every parent, and neither is ひとり親 beside 親子 alone. */
function narrowingOf(audiences: readonly Audience[]): readonly Audience[] {
  const ofChildren = audiences.some((audience) => OF_CHILDREN.includes(audience));
  const narrowing = audiences.filter((audience) => NARROWING.includes(audience));
  if (ofChildren && narrowing.length > 0) return narrowing;
  const others = audiences.filter((audience) => audience !== "single-parents");
  return others.every((audience) => audience === "parent-and-child")
    ? audiences.filter((audience) => audience === "single-parents")
    : [];
}

/**
 * A name that tells of a concern (認知症, 発達 …) means who has it, whatever 対象 says; who did not speak of it may
 * still be welcome: that is asked.
 */
const concernVerdict = ({ ownConcerns }: Entry, { concerns }: Person): Verdict =>
  ownConcerns.length === 0 || ownConcerns.some((concern) => concerns.includes(concern))
    ? "yes"
    : "unknown";

/** 男性 and 女性 always narrow, whatever stands beside them; both together do not. */
function genderVerdict(entry: Entry, { audiences }: Person): Verdict {
  const [only, another] = gendersMeant(entry);
  if (only === undefined || another !== undefined || audiences.has(only)) return "yes";
  return audiences.size === 0 ? "unknown" : "no";
}

/** Whom its 対象 names; where it names neither, whom its text does (女性限定). */
function gendersMeant({ activity, facts }: Entry): readonly Gender[] {
  const named = GENDERS.filter((gender) => activity.audiences?.includes(gender));
  if (named.length > 0) return named;
  const inText = { men: facts.menOnly, women: facts.womenOnly };
  return GENDERS.filter((gender) => inText[gender]);
}

/**
 * Does the person belong to an audience? Who named some did not belong to the others; of who named none nothing
 * is known but what the age tells.
 */
export function audienceVerdict(audience: Audience, entry: Entry, person: Person): Verdict {
  if (person.audiences.has(audience)) return "yes";
  const { age } = person.need;
  const unsaid: Verdict = person.audiences.size === 0 ? "unknown" : "no";
  switch (audience) {
    case "anyone":
      return "yes";
    case "older":
      return age === null ? unsaid : olderVerdict(age, entry.activity.ageMin);
    case "young":
      return age === null ? unsaid : youngVerdict(age);
    case "children":
    case "parent-and-child":
      if (person.withChild) return "yes";
      if (age !== null && age <= GROWN_UP) return yes(audience === "children");
      return age !== null && age >= PERHAPS_OLDER ? "no" : unsaid;
    default:
      return unsaid;
  }
}

const yes = (holds: boolean): Verdict => (holds ? "yes" : "no");

const youngVerdict = (age: number): Verdict =>
  age > YOUNG.surely && age <= YOUNG.to ? "unknown" : yes(age >= YOUNG.from && age <= YOUNG.to);

/** Its own lower limit says better than the word from when on somebody is older. */
function olderVerdict(age: number, from: number | null): Verdict {
  if (age >= OLDER || (from !== null && from >= 55 && age >= from)) return "yes";
  return age >= PERHAPS_OLDER ? "unknown" : "no";
}

/**
 * Does the age fit? The limits of what is for children or for parents with children are the child's, and do not hold
 * for who comes to help.
 */
export function ageVerdict(entry: Entry, person: Person, step: Step): Verdict {
  const limits = limitsOf(entry);
  if (limits === null) return "yes";
  const { age, children } = person.need;
  if (!isForChildren(entry, limits)) return age === null ? "unknown" : within(age, age, limits);
  if (step === "role" && (age === null || age >= GROWN_UP)) return "yes";
  if (children.length > 0) return oneOf(children, (child) => childVerdict(child, limits));
  if (person.withChild) return "unknown";
  return age === null ? "unknown" : within(age, age, limits);
}

function limitsOf({ activity: { ageMin, ageMax }, facts }: Entry): AgeLimits | null {
  if (ageMin !== null || ageMax !== null) return { from: ageMin, to: ageMax };
  return facts.ages;
}

const isForChildren = ({ activity: { audiences } }: Entry, { to }: AgeLimits): boolean =>
  (to !== null && to <= CHILDRENS_LIMIT) ||
  (to !== null && to < YOUNG.to && audiences?.some((one) => OF_CHILDREN.includes(one)) === true) ||
  (to === null && audiences !== null && audiences.every((one) => OF_CHILDREN.includes(one)));

const childVerdict = ({ from, to }: ChildAge, limits: AgeLimits): Verdict =>
  within(from, to, limits);

/** A whole range of ages within limits; partly within them is not known. */
function within(from: number, to: number, limits: AgeLimits): Verdict {
  const [low, high] = [limits.from ?? 0, limits.to ?? 200];
  if (to < low || from > high) return "no";
  return from >= low && to <= high ? "yes" : "unknown";
}

/** For relatives only: the person it is about is kept out (ご本人の参加はご遠慮ください). */
export function familyVerdict(entry: Entry, { need, concerns }: Person): Verdict {
  if (!entry.facts.familiesOnly || need.asFamily) return "yes";
  // Whose own sorrow it is may be a relative, or the one who is kept out; others are neither.
  const shared = entry.concerns.some(({ id }) => concerns.includes(id));
  return shared && !need.audiences.some((one) => AS_THE_PERSON.includes(one)) ? "unknown" : "no";
}

/** Who says to be one of these speaks for themselves. */
const AS_THE_PERSON: readonly Audience[] = ["staying-home", "disabled"];
