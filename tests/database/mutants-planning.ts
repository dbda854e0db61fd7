import { keptTowns } from "./kept-towns-rules.ts";
import type { Mutant } from "./mutants.ts";
import { sealedReleases } from "./release-rules.ts";
import { PLANNING_FUNCTIONS, planningPeople } from "./planning-rules.ts";

type Suite = Mutant["suite"];
const people: Suite = (inside, identities) =>
  PLANNING_FUNCTIONS.map((name) => () => planningPeople(inside, identities, name));
const kept: Suite = (inside) => [() => keptTowns(inside)];

const KEEP = "public.keep_town(text,date,text,uuid)";
const FORGET = "private.forget_copies(text,text,text)";
const releases: Suite = (inside, identities) => [() => sealedReleases(inside, identities)];
const RELEASES = "public.release_people(text,text,text)";
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
  [RELEASES, "or private.i_may_plan(code)", "or true", people],
  [RELEASES, "is not distinct from 'service_role'", "is distinct from ''", people],
  [RELEASES, "seal is distinct from", "seal is null and '' =", releases],
  [RELEASES, "and r.surveyed_on = survey", "", releases],
  [RELEASES, "if not exists (", "if (select true) or not exists (", releases],
  [RELEASES, "is distinct from (said ->> 'after')::date", "is null", releases],
  ["public.planning_records(text)", "or private.i_may_read_planning(code)", "or true", people],
  ["public.kept_dates(text)", "or private.i_may_read_planning(code)", "or true", people],
  ["public.may_keep_town(text)", PLANS, "false", people],
  [KEEP, "where excluded.kept_by is not null", "", kept],
  [KEEP, "removed = 0,", "", kept],
  [KEEP, "t.municipality_code = p.point ->> 'of' and ", "", kept],
  [KEEP, "and t.record_table = 'activities'", "", kept],
  [KEEP, "and t.record_key = p.point ->> 'id'", "", kept],
  [FORGET, "p.point ->> 'of' = code and ", "", kept],
  [FORGET, " and p.point ->> 'id' = gone_id)", ")", kept],
  [FORGET, "'of', code, 'id', gone_id", "'of', code", kept],
  [FORGET, "where gone_table = 'activities'\n    and k.supply", "where k.supply", kept],
  [FORGET, "k.removed + (k.municipality_code = code)::integer", "k.removed + 1", kept],
  [FORGET, "k.activities - (k.municipality_code = code)::integer", "k.activities - 1", kept],
  [KEEP, "filter (where p.point ->> 'of' = code)", "", kept],
  ["private.i_may_read_planning(text)", ", 'prefectural'", "", people],
];
