import { TOPICS, type Topic, whatIsUnknown } from "../activity/what-is-unknown.ts";
import type { Constraint } from "./answer.ts";
import type { Entry } from "./entry.ts";
import { type Judged, judge, limitsWith } from "./judge.ts";
import type { Need } from "./need.ts";
import { personOf } from "./person.ts";
import { utilityOf } from "./utility.ts";
import type { Verdict } from "./verdict.ts";
import { WEIGHTS } from "./weights.ts";

/** Why an activity is, or is not, suggested to somebody: for whoever keeps its data. */
export interface Explanation {
  readonly activity: string;
  readonly verdicts: Readonly<Record<Constraint, Verdict>>;
  /** The limits that stop it. None: it can be suggested. */
  readonly stoppedBy: readonly Constraint[];
  /** Limits of which nothing is known, so that they must be asked about. */
  readonly unknown: readonly Constraint[];
  /** Fields that are not filled in, in the order in which residents ask for them. */
  readonly missing: readonly Topic[];
  readonly score: number;
}

export function explain(
  entry: Entry,
  need: Need,
  options: { readonly staff: boolean },
): Explanation {
  const person = personOf(need);
  const judged: Judged = judge(entry, person, { ...options, weights: WEIGHTS });
  const missing = new Set(whatIsUnknown(entry.activity, []));
  return {
    activity: entry.activity.id,
    verdicts: judged.verdicts,
    stoppedBy: limitsWith(judged, "no"),
    unknown: limitsWith(judged, "unknown"),
    missing: TOPICS.filter((topic) => missing.has(topic)),
    score: utilityOf(judged, person, WEIGHTS).score,
  };
}
