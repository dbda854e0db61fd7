import type { Activity } from "../activity/activity.ts";
import { TOPICS, type Topic, whatIsUnknown } from "../activity/what-is-unknown.ts";
import type { Constraint } from "./answer.ts";
import type { Entry } from "./entry.ts";
import { type Judged, judge, limitsWith } from "./judge.ts";
import type { Need } from "./need.ts";
import { personOf } from "./person.ts";
import { utilityOf } from "./utility.ts";
import type { Verdict } from "./verdict.ts";
import { WEIGHTS } from "./weights.ts";

/** Fields that are not filled in: what residents ask for, and what only the matcher and the council look at. */
export type MissingField = Topic | "intake" | "steps" | "confirmed-on";

/** Why an activity is, or is not, suggested to somebody: for whoever keeps its data. */
export interface Explanation {
  readonly activity: string;
  readonly verdicts: Readonly<Record<Constraint, Verdict>>;
  /** The limits that stop it. None: it can be suggested. */
  readonly stoppedBy: readonly Constraint[];
  /** Limits of which nothing is known, so that they must be asked about. */
  readonly unknown: readonly Constraint[];
  /** Fields that are not filled in, in the order in which residents ask for them. */
  readonly missing: readonly MissingField[];
  readonly score: number;
}

export function explain(
  entry: Entry<Activity>,
  need: Need,
  options: { readonly staff: boolean },
): Explanation {
  const person = personOf(need);
  const judged: Judged = judge(entry, person, { ...options, weights: WEIGHTS });
  return {
    activity: entry.activity.id,
    verdicts: judged.verdicts,
    stoppedBy: limitsWith(judged, "no"),
    unknown: limitsWith(judged, "unknown"),
    missing: missingOf(entry.activity),
    score: utilityOf(judged, person, WEIGHTS).score,
  };
}

function missingOf(activity: Activity): MissingField[] {
  const topics = new Set(whatIsUnknown(activity, []));
  const others: readonly (readonly [MissingField, boolean])[] = [
    ["intake", activity.intake === null],
    ["steps", activity.steps === null && activity.kind !== "desk"],
    ["confirmed-on", activity.confirmedOn === null],
  ];
  return [
    ...TOPICS.filter((topic) => topics.has(topic)),
    ...others.flatMap(([field, is]) => (is ? [field] : [])),
  ];
}

/**
 * Where nobody in particular is asked for, these verdicts are not of the row: it says whom it is for, and only a person
 * can fit or not.
 */
export const dependsOnPerson = ({ activity }: Entry, limit: Constraint): boolean =>
  limit === "age" || limit === "step" || (limit === "for-whom" && activity.audiences !== null);
