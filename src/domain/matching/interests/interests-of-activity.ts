import type { Activity } from "../../activity/activity.ts";
import type { Kind } from "../../activity/vocabulary.ts";
import type { InterestId } from "./interest.ts";
import { interestsIn } from "./interests-of-words.ts";
import type { Taxonomy } from "./taxonomy.ts";

export interface WeightedInterest {
  readonly id: InterestId;
  /** 0 to 1: how surely the activity is about it. */
  readonly weight: number;
}

export type DescribedActivity = Pick<Activity, "tags" | "roles" | "kind" | "name" | "description">;

/**
 * Tags were chosen to say what is done; a name says it nearly as surely; a role is done by some; what a kind usually
 * brings is likely; a description also speaks of other things.
 */
const WEIGHTS = { tag: 1, name: 0.9, role: 0.8, kind: 0.6, description: 0.4 } as const;

/** What is usually done where. A hub and その他 say nothing of it. */
const USUAL: Readonly<Partial<Record<Kind, readonly InterestId[]>>> = {
  salon: ["chatting", "tea"],
  gathering: ["exercise"],
  farm: ["fields"],
  cafe: ["tea"],
  "childrens-cafeteria": ["childrens-meals"],
  "food-pantry": ["food-sharing"],
  "study-support": ["study-help"],
  parenting: ["parenting"],
  "drop-in": ["quiet-presence"],
  "peer-group": ["same-situation"],
  desk: ["advice"],
  volunteering: ["neighbours"],
  "watch-over": ["watching-over"],
};

/** What an activity is about, the surest first, then by id. */
export function interestsOfActivity(
  { tags, roles, kind, name, description }: DescribedActivity,
  taxonomy: Taxonomy,
): readonly WeightedInterest[] {
  const weights = new Map<InterestId, number>();
  const take = (ids: readonly InterestId[], weight: number) => {
    for (const id of ids) weights.set(id, Math.max(weights.get(id) ?? 0, weight));
  };
  for (const tag of tags) take(interestsIn(tag, taxonomy), WEIGHTS.tag);
  for (const role of roles) take(interestsIn(role, taxonomy), WEIGHTS.role);
  take(interestsIn(name, taxonomy), WEIGHTS.name);
  take(USUAL[kind] ?? [], WEIGHTS.kind);
  take(interestsIn(description ?? "", taxonomy), WEIGHTS.description);
  return [...weights]
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
