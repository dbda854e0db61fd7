import { addressesOfEntries } from "./entry-address-rules.ts";
import {
  asksComeInTurn,
  entriesFadeAndEnd,
  keepersOfEntries,
  reportsAreLimited,
  restingIsTakenBack,
} from "./keeping-true-rules.ts";
import type { Mutant } from "./mutants.ts";

const keepers: Mutant["suite"] = (inside, identities) => [
  () => keepersOfEntries(inside, identities),
];
const turn: Mutant["suite"] = (inside) => [() => asksComeInTurn(inside)];
const fade: Mutant["suite"] = (inside) => [() => entriesFadeAndEnd(inside)];
const limits: Mutant["suite"] = (inside) => [() => reportsAreLimited(inside)];
const rests: Mutant["suite"] = (inside, identities) => [
  () => restingIsTakenBack(inside, identities),
];
const addresses: Mutant["suite"] = (inside) => [() => addressesOfEntries(inside)];
const OF_ADDRESS = "public.entry_of_address(text,text,text)";
const ANSWER = "private.answer_confirmation(text,text,text,text)";
const STATES = "private.confirmation_states(text)";
const REPORT = "public.report_wrong(text,text,text)";
const REST = "public.rest_on(text,date,text,text,boolean)";
const UNREACHED = "public.mark_unreached(text,text,integer)";
const STAFF = "array['csw', 'reviewer', 'administrator']";
const PLANNERS_TOO = "array['csw', 'reviewer', 'administrator', 'planner']";

/** Conditions inside the functions that keep entries true, each gone or loosened. */
export const KEEPING_TRUE_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Mutant["suite"],
])[] = [
  ["public.read_calls(text)", STAFF, PLANNERS_TOO, keepers],
  ["public.answer_for_entry(text,text,text)", STAFF, PLANNERS_TOO, keepers],
  ["public.note_ask(text,text,integer,integer,text)", STAFF, PLANNERS_TOO, keepers],
  ["public.choose_way(text,text,text)", STAFF, PLANNERS_TOO, keepers],
  [
    "public.choose_way(text,text,text)",
    "(code, of_group) in",
    "code in (select g.municipality_code from private.groups_i_look_after() g) or (code, of_group) in",
    keepers,
  ],
  ["public.settle_wrong_report(text,uuid)", STAFF, PLANNERS_TOO, keepers],
  [REST, STAFF, PLANNERS_TOO, keepers],
  ["private.is_of_my_groups(text,text)", "and a.id = activity", "", keepers],
  ["private.is_of_my_groups(text,text)", "and a.group_id = g.group_id", "", keepers],
  ["private.is_next_ask(text,text,integer,integer)", "s.round = this_round and", "", turn],
  ["private.is_next_ask(text,text,integer,integer)", "= this_step - 1", ">= 0", turn],
  [OF_ADDRESS, "a.municipality_code = code and", "", addresses],
  [OF_ADDRESS, "a.id = activity and", "", addresses],
  [OF_ADDRESS, "and g.id = a.group_id", "", addresses],
  [OF_ADDRESS, "and (c.activity_id = a.id or c.group_id = a.group_id)", "", addresses],
  [OF_ADDRESS, "m.municipality_code = code and", "", addresses],
  [OF_ADDRESS, "and m.group_id = a.group_id", "", addresses],
  [ANSWER, "and k.answered_on is null", "and false", turn],
  [ANSWER, "set confirmed_on = today, ", "set ", turn],
  [ANSWER, "unreached_since = null, ended_on = null", "ended_on = null", fade],
  [ANSWER, "set ended_on = today, ", "set ", fade],
  [STATES, "and a.ended_on is null", "", fade],
  [STATES, "+ 15", "+ 15000", fade],
  [UNREACHED, "k.round = this_round", "false", fade],
  [UNREACHED, "set unreached_since = today", "set unreached_since = null", fade],
  [REPORT, "and a.visibility = 'public'", "", limits],
  [REPORT, "> 200", "> 199", limits],
  [REPORT, ">= 5", ">= 6", limits],
  [REPORT, ">= 100", ">= 101", limits],
  [REPORT, "where r.municipality_code = code and r.reported_on", "where r.reported_on", limits],
  [REPORT, "and r.word is not distinct from words", "and false", limits],
  [REST, "cardinality(wanted) between 1 and 2000 and", "", rests],
  [REST, "private.today() + 31", "private.today() + 32", rests],
  [REST, "day between private.today()", "day between private.today() - 1", rests],
  [
    REST,
    "w || '/' || day || '/off/rest' from unnest(wanted) w",
    "w || '/' || day || '/off/' from unnest(wanted) w",
    rests,
  ],
];
