import type { Mutant } from "./mutants.ts";
import {
  attemptsAreLimited,
  colleaguesAreLookedAfter,
  linksAreUsedOnce,
  secondFactorsPass,
  sessionsLive,
  sessionsTellDuties,
} from "./people-rules.ts";

type Suite = Mutant["suite"];
const lives: Suite = (inside) => [() => sessionsLive(inside)];
const tells: Suite = (inside) => [() => sessionsTellDuties(inside)];
const passes: Suite = (inside) => [() => secondFactorsPass(inside)];
const links: Suite = (inside) => [() => linksAreUsedOnce(inside)];
const attempts: Suite = (inside) => [() => attemptsAreLimited(inside)];
const colleagues: Suite = (inside, identities) => [
  () => colleaguesAreLookedAfter(inside, identities),
];

const LIVES = "private.session_lives(private.sessions)";
const LOOK = "public.look_at_session(text)";
const END = "public.end_sessions(uuid,text)";
const START = "public.start_session(uuid,text,text,text)";
const KEEP = "public.keep_second_factor(uuid,text)";
const PASS = "public.pass_second_factor(text,text,bigint,text)";
const RECOVER = "public.use_recovery_code(text,text,text)";
const PASSES = "private.session_passes(text,text)";
const RESET = "public.reset_second_factor(uuid)";
const SEE_LINK = "public.look_at_link(text)";
const USE_LINK = "public.use_link(text,text)";
const TRY = "public.take_attempt(text,integer,integer)";
const OVER = "public.forget_what_is_over()";
const KEEPS = "private.keeps_me_from(text,uuid,boolean)";
const LIST = "public.list_staff(text)";

/** Conditions about sessions, second factors, links, attempts and colleagues, each gone or loosened. */
export const PEOPLE_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Suite,
])[] = [
  [LIVES, "one.expires_at > now() and", "", lives],
  [LIVES, "'14 days'", "'15 days'", lives],
  [LIVES, "'2 hours'", "'3 hours'", lives],
  [LIVES, "one.second_factor_at is null", "true", lives],
  [START, "'30 days'", "'31 days'", lives],
  [LOOK, "s.token_sha256 = token and private.session_lives(s)", "s.token_sha256 = token", lives],
  [LOOK, "one.began_by = 'link' and", "", lives],
  [LOOK, "'30 minutes'", "'40 minutes'", lives],
  [LOOK, "and s.suspended_at is null", "", tells],
  [LOOK, "and f.confirmed_at is not null", "", tells],
  [LOOK, "and has_duty and passed", "and has_duty", tells],
  [LOOK, "and has_duty and passed", "and passed", tells],
  [LOOK, "d.user_id = one.user_id and has_duty", "true and has_duty", tells],
  [LOOK, "m.user_id = one.user_id", "true", tells],
  [END, "s.user_id = person and", "", lives],
  [END, "and s.token_sha256 is distinct from but_for", "", lives],
  [KEEP, "where f.confirmed_at is null", "", passes],
  [PASS, "s.token_sha256 = token and private.session_lives(s)", "s.token_sha256 = token", passes],
  [PASS, "f.user_id = person and", "", passes],
  [PASS, "f.last_step < step", "f.last_step <= step", passes],
  [PASS, "and (f.confirmed_at is null) = (recovery is not null)", "", passes],
  [
    RECOVER,
    "s.token_sha256 = token and private.session_lives(s)",
    "s.token_sha256 = token",
    passes,
  ],
  [RECOVER, "and code = any (f.recovery_sha256)", "", passes],
  [RECOVER, "array_remove(f.recovery_sha256, code)", "f.recovery_sha256", passes],
  [PASSES, "token_sha256 = new_token, second", "second", passes],
  [PASSES, "where s.token_sha256 = token", "", passes],
  [PASSES, "least(s.expires_at, now() + interval '12 hours')", "s.expires_at", passes],
  [RESET, "where f.user_id = person", "", passes],
  [RESET, "where s.user_id = person", "", passes],
  [SEE_LINK, "and l.used_at is null", "", links],
  [SEE_LINK, "and l.expires_at > now()", "", links],
  [USE_LINK, "l.purpose = wanted and", "", links],
  [USE_LINK, "and l.used_at is null", "", links],
  [USE_LINK, "and l.expires_at > now()", "", links],
  [USE_LINK, "l.token_sha256 = token and", "", links],
  [OVER, "'24 hours'", "'23 hours'", links],
  [OVER, "'7 days'", "'6 days'", links],
  [OVER, "not private.session_lives(s)", "true", links],
  [TRY, "+ 1 <= at_once", "<= at_once", attempts],
  [TRY, "/ 3600 * in_an_hour", "/ 1800 * in_an_hour", attempts],
  [TRY, "greatest(0, ", "greatest(-5, ", attempts],
  ["public.forget_attempts(text)", "a.key_sha256 = key", "true", attempts],
  [KEEPS, "array['administrator']", "array['administrator', 'reviewer']", colleagues],
  [KEEPS, "when person = (select auth.uid())", "when false", colleagues],
  [KEEPS, "d.user_id = person and d.municipality_code = code", "false", colleagues],
  [KEEPS, "when whole and not exists", "when false and not exists", colleagues],
  [KEEPS, "when whole and exists", "when false and exists", colleagues],
  [LIST, "array['administrator']", "array['administrator', 'reviewer']", colleagues],
  [LIST, "filter (where d.municipality_code = code)", "", colleagues],
];
