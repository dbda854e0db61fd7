import type { Step } from "../activity/vocabulary.ts";
import { CONSTRAINTS, type Constraint } from "./answer.ts";
import type { Entry } from "./entry.ts";
import { ageVerdict, familyVerdict, forWhomVerdict } from "./for-whom.ts";
import { type CommonTime, commonTime } from "./hours.ts";
import { mustVerdict } from "./must-have.ts";
import type { Must } from "./need.ts";
import type { Person } from "./person.ts";
import { type Reach, reachOf } from "./reach.ts";
import { type OfferedStep, stepsFor } from "./steps.ts";
import { allOf, both, type Verdict } from "./verdict.ts";
import type { Weights } from "./weights.ts";

/** Every hard limit of an activity for a person, at the step that fits best. */
export interface Judged {
  readonly entry: Entry;
  readonly way: OfferedStep;
  readonly verdicts: Readonly<Record<Constraint, Verdict>>;
  readonly reach: Reach;
  readonly time: CommonTime;
}

export interface JudgeOptions {
  readonly staff: boolean;
  readonly weights: Weights;
}

/**
 * Is it ruled out whatever the rest says: closed, or further away than the person goes and at other hours? Most
 * activities of a large town are, and need no more looking at.
 */
export function isHopeless(entry: Entry, person: Person, { staff }: JudgeOptions): boolean {
  if (!staff && entry.activity.visibility !== "public") return true;
  if (entry.ended || intakeVerdict(entry) === "no") return true;
  return reachOf(entry, person).verdict === "no" && commonTime(entry, person).verdict === "no";
}

const NO_WAY: OfferedStep = { step: "join", fit: 0, verdict: "no" };

export function judge(entry: Entry, person: Person, options: JudgeOptions): Judged {
  const way = bestWay(entry, person, options.weights);
  const reach = reachOf(entry, person);
  const time = commonTime(entry, person);
  const { step } = way;
  const verdicts: Record<Constraint, Verdict> = {
    visibility: yes(options.staff || entry.activity.visibility === "public"),
    intake: intakeVerdict(entry),
    excluded: yes(!person.excluded.has(entry.activity.id)),
    ended: yes(!entry.ended),
    "for-whom": forWhomVerdict(entry, person, step),
    age: ageVerdict(entry, person, step),
    family: familyVerdict(entry, person),
    "must-have": allOf(person.need.mustHave, (must) => mustVerdict(entry, must)),
    step: way.verdict,
    travel: reach.verdict,
    time: time.verdict,
    cost: costVerdict(entry, person),
    language: languageVerdict(entry, person),
    "without-phone": !person.need.withoutPhone ? "yes" : threeValued(entry.withoutPhone),
  };
  return { entry, way, verdicts, reach, time };
}

/** The best step at which it is not clear that the person does not belong. */
function bestWay(entry: Entry, person: Person, weights: Weights): OfferedStep {
  const ways = stepsFor(entry, person, weights);
  const open = ways.find(({ step }) => isOpenTo(entry, person, step));
  return open ?? ways[0] ?? NO_WAY;
}

const isOpenTo = (entry: Entry, person: Person, step: Step): boolean =>
  both(forWhomVerdict(entry, person, step), ageVerdict(entry, person, step)) !== "no";

const yes = (holds: boolean): Verdict => (holds ? "yes" : "no");
const threeValued = (value: boolean | null): Verdict => (value === null ? "unknown" : yes(value));

/** Full and paused are never suggested; a text that says so counts, too. Who comes by referral only asks first. */
function intakeVerdict({ activity: { intake }, facts }: Entry): Verdict {
  if (intake === "full" || intake === "paused" || facts.closed) return "no";
  return intake === null || facts.byReferral ? "unknown" : "yes";
}

function costVerdict({ activity: { cost } }: Entry, { need: { maxCost } }: Person): Verdict {
  if (maxCost === null) return "yes";
  return cost === null ? "unknown" : yes(cost <= maxCost);
}

/** Where somebody speaks one language only. An interpreter may or may not speak it: that is asked. */
function languageVerdict({ activity: { languages } }: Entry, { onlyLanguage }: Person): Verdict {
  if (onlyLanguage === null || languages?.includes(onlyLanguage)) return "yes";
  if (languages === null || languages.includes("online-interpreter")) return "unknown";
  // Plain Japanese may do where somebody takes their time.
  return onlyLanguage === "easy-japanese" && languages.includes("japanese") ? "unknown" : "no";
}

/** The limits with a verdict, in their order. */
export const limitsWith = ({ verdicts }: Judged, verdict: Verdict): Constraint[] =>
  CONSTRAINTS.filter((constraint) => verdicts[constraint] === verdict);

/** The things the person must have of which it is not known whether they are there. */
export const unknownMusts = (entry: Entry, { need }: Person): Must[] =>
  need.mustHave.filter((must) => mustVerdict(entry, must) === "unknown");
