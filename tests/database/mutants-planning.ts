import type { Mutant } from "./mutants.ts";
import { PLANNING_FUNCTIONS, planningPeople } from "./planning-rules.ts";

type Suite = Mutant["suite"];
const people: Suite = (inside, identities) =>
  PLANNING_FUNCTIONS.map((name) => () => planningPeople(inside, identities, name));

const PLANS = "(private.i_may_plan(code)) is not true";

/** Conditions about planning, each gone. */
export const PLANNING_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Suite,
])[] = [
  ["private.i_may_plan(text)", "'planner', ", "", people],
  ["private.i_may_plan(text)", "'planner'", "'planner', 'prefectural'", people],
  ["public.save_plan_standard(text,text)", PLANS, "false", people],
  ["public.remove_plan_standard(text,text)", PLANS, "false", people],
];
