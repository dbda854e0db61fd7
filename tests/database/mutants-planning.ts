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
  ["public.save_scenario(text,text)", PLANS, "false", people],
  ["public.save_school_holiday(text,text)", PLANS, "false", people],
  ["public.save_site_candidates(text,text,text,boolean)", PLANS, "false", people],
  ["public.remove_planning_record(text,uuid)", PLANS, "false", people],
  ["public.remove_planning_record(text,uuid)", "s.municipality_code = code and ", "", people],
  ["public.planning_records(text)", "or private.i_may_read_planning(code)", "or true", people],
  ["private.i_may_read_planning(text)", ", 'prefectural'", "", people],
];
