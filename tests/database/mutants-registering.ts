import { careIsGiven, keepersOfGroups, sendersOfSubmissions } from "./mine-rules.ts";
import type { Mutant } from "./mutants.ts";
import {
  claimsArePublic,
  submissionLimits,
  submissionsAreOnce,
  submissionsAreVerified,
} from "./registering-rules.ts";

type Suite = Mutant["suite"];
const once: Suite = (inside) => [() => submissionsAreOnce(inside)];
const limits: Suite = (inside) => [() => submissionLimits(inside)];
const verified: Suite = (inside) => [() => submissionsAreVerified(inside)];
const claims: Suite = (inside) => [() => claimsArePublic(inside)];
const senders: Suite = (inside, identities) => [() => sendersOfSubmissions(inside, identities)];
const keepers: Suite = (inside, identities) => [() => keepersOfGroups(inside, identities)];
const care: Suite = (inside, identities) => [() => careIsGiven(inside, identities)];

const ANSWER = "private.submission_answer(text,uuid,text,text)";
const SUBMIT = "public.submit_registration(text,text,text,text,text,text)";
const VERIFY = "public.verify_submission(text,uuid,text)";
const FORGET = "public.forget_submissions()";
const MINE = "private.is_my_submission(private.submissions)";
const CHANGE = "public.submit_change(text,text,text,text,text,text,text)";
const CLAIM = "public.submit_claim(text,text,text,text,text,text)";
const INTAKE = "public.set_my_intake(text,text,text)";
const ENTRIES = "public.my_entries(text)";
const WITHDRAW = "public.withdraw_submission(text,uuid)";
const ASKED = "public.answer_asked_back(text,uuid,integer,text)";
const CARE = "private.give_care(text,text,private.submissions,uuid)";
const APPROVE =
  "public.approve_submission(text,uuid,integer,text,text,text,text,boolean,uuid,text)";
const REPLY = "public.answer_submission(text,uuid,integer,text,text,text)";

/** Conditions about what groups send and do, each gone or loosened. */
export const REGISTERING_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Suite,
])[] = [
  [ANSWER, "s.idempotency_key = key\n          or (", "(", once],
  [ANSWER, "s.municipality_code = code\n        and (", "true\n        and (", once],
  [ANSWER, "and s.email is not distinct from sender", "", once],
  [ANSWER, "and s.state in ('unverified', 'waiting')", "", once],
  [ANSWER, "'waiting') and s.made_at > now() - interval '24 hours'", "'waiting')", once],
  [ANSWER, "'24 hours'", "'23 hours'", once],
  [ANSWER, "'24 hours'", "'23 hours'", limits],
  [ANSWER, ">= 5", ">= 6", limits],
  [ANSWER, ">= 60", ">= 61", limits],
  [ANSWER, ">= 300", ">= 301", limits],
  [ANSWER, "'1 hour'", "'50 minutes'", limits],
  [ANSWER, "s.municipality_code = code and s.email = sender", "s.email = sender", limits],
  [ANSWER, "s.municipality_code = code and s.verified_at", "s.verified_at", limits],
  [ANSWER, "s.email = sender and s.state = 'unverified'", "s.email = sender", limits],
  [ANSWER, "s.verified_at is null and s.made_by is null", "s.made_by is null", limits],
  [ANSWER, "and s.made_by is null", "", limits],
  [SUBMIT, "z.municipality_code = code and z.id = zone", "true", verified],
  [SUBMIT, "lower(btrim(submit_registration.email))", "submit_registration.email", once],
  [SUBMIT, "s.verified_at is null and", "", once],
  [
    SUBMIT,
    "s.verified_at is null and s.state in ('unverified', 'waiting')",
    "s.verified_at is null",
    once,
  ],
  [SUBMIT, "and s.revision < 5", "", once],
  [SUBMIT, "case when sender is null then 'waiting' else 'unverified' end", "'waiting'", once],
  [
    VERIFY,
    "s.municipality_code = code and s.id = submission and",
    "s.id = submission and",
    verified,
  ],
  [VERIFY, "and s.state = 'unverified'", "", verified],
  [VERIFY, "and s.email = lower(btrim(address));\n  select", ";\n  select", verified],
  [VERIFY, "and s.email = lower(btrim(address));\n  return", ";\n  return", verified],
  [FORGET, "s.state = 'unverified' and", "", verified],
  [FORGET, "'30 days'", "'29 days'", verified],
  [FORGET, "s.state in ('declined', 'withdrawn') and", "", verified],
  [FORGET, "'declined', 'withdrawn'", "'withdrawn'", verified],
  [FORGET, "'declined', 'withdrawn'", "'declined'", verified],
  [FORGET, "coalesce(s.decided_at, s.made_at)", "s.decided_at", verified],
  [FORGET, "coalesce(s.decided_at, s.made_at)", "s.made_at", verified],
  [FORGET, "'90 days'", "'89 days'", verified],
  [MINE, "s.made_by = (select auth.uid())", "false", senders],
  [MINE, "s.verified_at is not null and", "", senders],
  [MINE, "s.email = (select", "s.email <> (select", senders],
  [MINE, "s.group_id) in", "s.group_id) not in", senders],
  [WITHDRAW, "and private.is_my_submission(s)", "", senders],
  [WITHDRAW, "and s.state in ('unverified', 'waiting', 'asked-back')", "", senders],
  [ASKED, "and private.is_my_submission(s)", "", senders],
  [ASKED, "and s.state = 'asked-back'", "", senders],
  [ASKED, "and s.revision = seen_revision", "", senders],
  [ENTRIES, "and m.group_id = a.group_id", "", keepers],
  [ENTRIES, "and g.owner_id = a.group_id", "", keepers],
  [ENTRIES, "and a.visibility = 'public'", "", keepers],
  [INTAKE, "(code, a.group_id) in", "true or (code, a.group_id) in", keepers],
  [CHANGE, "(code, a.group_id) in", "true or (code, a.group_id) in", keepers],
  [CHANGE, "is distinct from base", "is null", keepers],
  [CHANGE, "and s.made_by = auth.uid()", "", keepers],
  [CLAIM, "and a.visibility = 'public'", "", claims],
  [CLAIM, "and s.body ->> 'activityId' = activity", "", claims],
  [CARE, "and sent.verified_at is not null", "", care],
  [CARE, "and lower(u.email) = sent.email", "", care],
  [CARE, "u.id = sent.made_by or", "", care],
  [APPROVE, "or sent.kind = 'claim'", "", care],
  [APPROVE, "sent.kind <> 'new' or", "", care],
  [
    APPROVE,
    "seen_version is null or not exists (",
    "seen_version is null or true or exists (",
    care,
  ],
  ["public.grant_claim(text,uuid,integer,uuid,text)", "or sent.kind <> 'claim'", "", care],
  [REPLY, "and btrim(note) <> ''", "", care],
  [REPLY, "answer in ('asked-back', 'declined') and", "", care],
];
