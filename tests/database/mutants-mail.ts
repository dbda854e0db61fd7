import {
  mailboxIsForDemos,
  mailDeciders,
  mailIsForgotten,
  mailIsSettled,
  mailKeepsItsState,
  mailReaders,
} from "./mail-rules.ts";
import type { Mutant } from "./mutants.ts";

const CLAIM = "public.claim_mail()";
const SETTLE = "public.settle_mail(uuid,text,text,integer,text,integer)";
const kept: Mutant["suite"] = (inside) => [() => mailKeepsItsState(inside)];
const settled: Mutant["suite"] = (inside) => [() => mailIsSettled(inside)];
const demos: Mutant["suite"] = (inside) => [() => mailboxIsForDemos(inside)];
const forgotten: Mutant["suite"] = (inside) => [() => mailIsForgotten(inside)];

/** Conditions inside the functions of mail, each gone or loosened. */
export const MAIL_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Mutant["suite"],
])[] = [
  [CLAIM, "w.state = 'waiting' and w.next_try_at", "w.next_try_at", kept],
  [CLAIM, "and w.next_try_at <= now()", "", settled],
  [CLAIM, "'10 minutes'", "'8 minutes'", kept],
  [CLAIM, "'10 minutes'", "'12 minutes'", kept],
  [CLAIM, "m.useless_after <= now()", "false", demos],
  [CLAIM, "set state = 'uncertain'", "set state = 'waiting'", kept],
  [SETTLE, "and m.claim::text = held", "", settled],
  [SETTLE, "m.state = 'sending' and", "true and", settled],
  [
    SETTLE,
    "body_html = case when became <> 'sent' then m.body_html end",
    "body_html = 'x'",
    settled,
  ],
  ["private.only_demos()", "where not m.demo", "where false", demos],
  ["public.forget_mails()", "'90 days'", "'30 days'", forgotten],
  ["public.forget_mails()", "'7 days'", "'5 days'", forgotten],
  ["public.forget_mails()", "m.state in ('sent', 'given-up') and", "", forgotten],
  [
    "public.read_mails(text,integer)",
    "array['administrator', 'reviewer']",
    "array['administrator', 'reviewer', 'planner']",
    (inside, identities) => [() => mailReaders(inside, identities)],
  ],
  [
    "public.decide_mail(text,uuid,text)",
    "array['administrator', 'reviewer']",
    "array['administrator', 'reviewer', 'csw']",
    (inside, identities) => [() => mailDeciders(inside, identities)],
  ],
  [
    "public.decide_mail(text,uuid,text)",
    "m.municipality_code = code and",
    "",
    (inside, identities) => [() => mailDeciders(inside, identities)],
  ],
];
