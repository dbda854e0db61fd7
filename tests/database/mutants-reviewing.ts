import type { Mutant } from "./mutants.ts";
import {
  entryDeciders,
  entryHiders,
  entryReaders,
  DECIDING_FUNCTIONS,
  READING_FUNCTIONS,
  staleIsRefused,
} from "./reviewing-rules.ts";

type Suite = Mutant["suite"];
const readers: Suite = (inside, identities) =>
  READING_FUNCTIONS.map((name) => () => entryReaders(inside, identities, name));
const deciders: Suite = (inside, identities) =>
  DECIDING_FUNCTIONS.map((name) => () => entryDeciders(inside, identities, name));
const hiders: Suite = (inside, identities) => [() => entryHiders(inside, identities)];
const stale: Suite = (inside, identities) => [() => staleIsRefused(inside, identities)];

/** Conditions of the reviewing part, each gone. */
export const REVIEWING_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Suite,
])[] = [
  ["private.i_may_read_entries(text)", "'csw', ", "'csw', 'planner', ", readers],
  ["private.i_may_review(text)", "'reviewer', ", "'reviewer', 'csw', ", deciders],
  ["public.entry_version(text,text)", "a.visibility = 'public'", "true", readers],
  ["public.take_down(text,text,boolean)", "not for_good and", "", deciders],
  ["public.take_down(text,text,boolean)", "or private.i_may_review(code)", "", deciders],
  ["public.take_down(text,text,boolean)", "private.i_may_read_entries(code)", "true", hiders],
  [
    "private.write_entry(text,text,text,text,text,text)",
    "is distinct from seen_version",
    "is null",
    stale,
  ],
  [
    "private.stage_entry_rows(uuid,text,text,text)",
    "exists (select from public.groups g where g.municipality_code = code and g.id = s.record_key)",
    "false",
    stale,
  ],
  ["private.submission_to_decide(text,uuid,integer)", "and s.revision = seen_revision", "", stale],
  [
    "private.submission_to_decide(text,uuid,integer)",
    "and s.state in ('waiting', 'asked-back')",
    "",
    stale,
  ],
  [
    "public.approve_submission(text,uuid,integer,text,text,text,text,boolean,uuid,text)",
    "not rules::jsonb @>",
    "rules::jsonb is null and not rules::jsonb @>",
    stale,
  ],
];
