import { keepingTrueFunctions } from "./keeping-true.expectations.ts";
import { mailFunctions } from "./mail.expectations.ts";
import { subscriptionFunctions } from "./subscriptions.expectations.ts";
import type { IdentityName } from "./identities.ts";
import { photoAndNoteFunctions } from "./photos-road.expectations.ts";
import { planningFunctions } from "./planning.expectations.ts";
import { registeringFunctions } from "./registering.expectations.ts";
import { reviewingFunctions } from "./reviewing.expectations.ts";

/**
 * Everything in the exposed schema and who may do what with it. A relation or function that is in the database and
 * not here fails the matrix, and the other way round.
 *
 * - `open`: everybody reads every row.
 * - `supporters`: everybody reads rows called `open` or `home`; rows called `closed` are read by the supporters of
 *   their municipality alone.
 *
 * - `planners`: read by who plans in their municipality alone.
 *
 * Nobody but the service writes to any of them: writes go through functions.
 */
export const RELATIONS: Readonly<Record<string, "open" | "supporters" | "planners">> = {
  activities: "supporters",
  activity_partners: "supporters",
  activity_zones: "supporters",
  coordinator_zones: "open",
  coordinators: "open",
  date_changes: "supporters",
  events: "open",
  gazetteer: "open",
  grants: "open",
  ground: "open",
  groups: "supporters",
  municipalities: "open",
  operator_pages: "open",
  own_kinds: "open",
  places: "supporters",
  people_releases: "open",
  plan_standards: "open",
  publications: "open",
  population_areas: "planners",
  readings: "open",
  resources: "open",
  revisions: "open",
  search_words: "open",
  sources: "open",
  urgent_numbers: "open",
  zones: "open",
};

/** Who reads how many people live in a small area, and where. */
export const PLANNERS: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["planner", "administrator", "service"],
  there: ["administrator elsewhere", "service"],
};

/** Who reads entries for supporters only, and where. */
export const SUPPORTERS: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["reviewer", "csw of the east", "csw of the west", "administrator", "service"],
  there: ["administrator elsewhere", "service"],
};

const SIGNED_IN: readonly IdentityName[] = [
  "nobody",
  "reviewer",
  "csw of the east",
  "csw of the west",
  "planner",
  "administrator",
  "administrator elsewhere",
  "prefectural",
  "suspended",
  "without second factor",
  "signed out",
  "group member A",
  "group member B",
];

/** Arguments that harm nothing, and who may call at all. */
export interface FunctionExpectation {
  readonly args: Readonly<Record<string, unknown>>;
  readonly may: readonly IdentityName[];
}
const NO_IMPORT = "00000000-0000-4000-8000-000000000000";
const NO_PERSON = "00000000-0000-4000-8000-000000000001";
const NO_TOKEN = "0".repeat(64);
const service: readonly IdentityName[] = ["service"];

export const functionsOf = (code: string): Readonly<Record<string, FunctionExpectation>> => ({
  add_municipality: { args: { settings: '{"municipality_code":"x"}' }, may: service },
  add_group_member: {
    args: { person: NO_PERSON, address: "a@example.jp", code: "999999", of_group: "open" },
    may: service,
  },
  end_session: { args: { token: NO_TOKEN }, may: service },
  end_sessions: { args: { person: NO_PERSON }, may: service },
  appoint: { args: { code, person: NO_PERSON, duty: "no such duty" }, may: SIGNED_IN },
  list_staff: { args: { code }, may: [...SIGNED_IN, "service"] },
  relieve: { args: { code, person: NO_PERSON, duty: "csw" }, may: SIGNED_IN },
  reset_colleagues_second_factor: { args: { code, person: NO_PERSON }, may: SIGNED_IN },
  suspend_colleague: { args: { code, person: NO_PERSON, suspended: true }, may: SIGNED_IN },
  forget_attempts: { args: { key: NO_TOKEN }, may: service },
  forget_what_is_over: { args: {}, may: service },
  keep_second_factor: { args: { person: NO_PERSON, sealed: "x" }, may: service },
  pass_second_factor: { args: { token: NO_TOKEN, new_token: NO_TOKEN, step: 1 }, may: service },
  reset_second_factor: { args: { person: NO_PERSON }, may: service },
  second_factor_of: { args: { person: NO_PERSON }, may: service },
  take_attempt: { args: { key: NO_TOKEN, at_once: 1, in_an_hour: 1 }, may: service },
  use_recovery_code: { args: { token: NO_TOKEN, new_token: NO_TOKEN, code: "x" }, may: service },
  find_account: { args: { address: "nobody@example.org" }, may: service },
  look_at_link: { args: { token: NO_TOKEN }, may: service },
  look_at_session: { args: { token: NO_TOKEN }, may: service },
  make_link: {
    args: {
      code: "999999",
      purpose: "sign-in",
      subject: "",
      address: "a@example.jp",
      token: NO_TOKEN,
      minutes: 1,
    },
    may: service,
  },
  my_groups: { args: {}, may: SIGNED_IN },
  start_session: {
    args: { person: NO_PERSON, address: "a@example.jp", token: "not a hash", by: "link" },
    may: service,
  },
  use_link: { args: { token: NO_TOKEN, wanted: "sign-in" }, may: service },
  applied_migrations: { args: {}, may: service },
  apply_import: { args: { import: NO_IMPORT, bounds: null, dry_run: true }, may: service },
  ...keepingTrueFunctions(code, SIGNED_IN),
  ...mailFunctions(code, SIGNED_IN),
  ...planningFunctions(code, SIGNED_IN),
  ...registeringFunctions(code, SIGNED_IN),
  ...subscriptionFunctions(code),
  ...reviewingFunctions(code, SIGNED_IN),
  ...photoAndNoteFunctions(code, SIGNED_IN),
  begin_import: { args: { code: "999999", file_name: "", file_sha256: "" }, may: service },
  forget_unmet_need_keys: { args: {}, may: service },
  drop_import: { args: { import: NO_IMPORT }, may: service },
  give_duty: { args: { person: NO_PERSON, code: "999999", duty: "csw" }, may: service },
  kept_masks: { args: { code, entries: "[]" }, may: service },
  list_imports: { args: { code }, may: service },
  masking_key: { args: {}, may: service },
  my_duties: { args: {}, may: SIGNED_IN },
  page_only_contacts: { args: { code }, may: service },
  read_log: { args: { code }, may: [...SIGNED_IN, "service"] },
  // A key that is none: nothing is recorded.
  record_unmet_need: { args: { code, key: "x", step: "visit" }, may: ["anon"] },
  stage_import_rows: { args: { import: NO_IMPORT, rows: "[]" }, may: service },
  suspend_staff: { args: { person: NO_PERSON, suspended: true }, may: service },
  take_duty: { args: { person: NO_PERSON, code, duty: "csw" }, may: service },
  undo_import: { args: { import: NO_IMPORT }, may: service },
  unmet_need_counts: { args: { code, half_year: "2026-04-01" }, may: SIGNED_IN },
});

/** Whose log `read_log` shows: an administrator's own municipality. */
export const READS_LOG: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["administrator", "service"],
  there: ["administrator elsewhere", "service"],
};

/** Whose unmet needs `unmet_need_counts` counts: those of a planner's or an administrator's own municipality. */
export const READS_UNMET_NEEDS: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["planner", "administrator"],
  there: ["administrator elsewhere"],
};

/** Definer functions that anon may execute, each with the reason. */
export const DEFINERS_FOR_ANON: Readonly<Record<string, string>> = {
  "private.places_for_staff_only":
    "the policy of places asks it; it gives ids, and nobody can name it without USAGE on private",
  "private.groups_for_staff_only": "the same for groups",
  "public.report_wrong":
    "anybody may say that an entry is no longer right; it takes the id of a public one and a short word, up to a limit",
  "public.record_unmet_need":
    "whoever agrees may say what is missing, and nobody is signed in; it takes fixed words only, up to a limit",
};
