import type { Mutant } from "./mutants.ts";
import {
  publicationsAreDated,
  subscriptionLimits,
  subscriptionsAreAsked,
  subscriptionsAreForgotten,
  subscriptionsLive,
} from "./subscriptions-rules.ts";

const asked: Mutant["suite"] = (inside) => [() => subscriptionsAreAsked(inside)];
const limits: Mutant["suite"] = (inside) => [() => subscriptionLimits(inside)];
const lives: Mutant["suite"] = (inside) => [() => subscriptionsLive(inside)];
const forgotten: Mutant["suite"] = (inside) => [() => subscriptionsAreForgotten(inside)];
/** Also of the triggers and the policy. */
export const dated: Mutant["suite"] = (inside, identities) => [
  () => publicationsAreDated(inside, identities),
];
const ANSWER = "private.subscription_answer(text,uuid,text)";
const ASK = "public.ask_subscription(text,text,text,text,text,text,text)";
const CONFIRM = "public.confirm_subscription(text,uuid)";
const TELL = "public.tell_news(uuid,date,timestamptz,text,text,text,text)";
const CHANGED = "private.note_changed_activities()";

/** Conditions inside the functions of subscriptions and publications, each gone or loosened. */
export const SUBSCRIPTION_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Mutant["suite"],
])[] = [
  [ANSWER, "s.form_key = key", "false", asked],
  [ANSWER, ">= 3", ">= 4", asked],
  [ANSWER, "s.email = sender and s.confirmed_at is null", "s.email = sender", asked],
  [ANSWER, ">= 300", ">= 301", limits],
  [ANSWER, ">= 60", ">= 61", limits],
  [
    ANSWER,
    "s.municipality_code = code and s.confirmed_at is null",
    "s.municipality_code = code",
    limits,
  ],
  [ASK, "z.municipality_code = code and z.id = zone", "true", asked],
  [ASK, "lower(address), ask", "address, ask", asked],
  [CONFIRM, "s.municipality_code = code and s.id = subscription;", "s.id = subscription;", lives],
  [CONFIRM, "and s.zone_id is not distinct from one.zone_id", "", lives],
  [CONFIRM, "and s.id <> one.id", "", lives],
  ["public.look_at_subscription(text,text)", "s.municipality_code = code and", "", lives],
  ["public.leave_subscription(text,text)", "s.municipality_code = code and", "", lives],
  ["public.forget_unverified_subscriptions()", "s.confirmed_at is null and", "", forgotten],
  ["public.forget_unverified_subscriptions()", "'7 days'", "'5 days'", forgotten],
  ["public.due_subscriptions(text,date,integer)", "and s.told_week < week", "", lives],
  [TELL, "and s.told_week < week", "", lives],
  [TELL, "and s.confirmed_at is not null", "", forgotten],
  [TELL, "greatest(s.told_until, until)", "s.told_until", lives],
  ["private.note_new_activities()", "where w.visibility = 'public'", "", dated],
  [CHANGED, "and b.visibility <> 'public'", "", dated],
  [CHANGED, "where w.visibility = 'public' and", "where", dated],
  [
    CHANGED,
    "and private.said_of(to_jsonb(w)) is distinct from private.said_of(to_jsonb(b))",
    "",
    dated,
  ],
];

/** What is not public any more, or has no date, would be told. */
export const PUBLICATION_POLICY: readonly Mutant[] = [
  "true",
  "num_nonnulls(published_at, changed_at) > 0",
].map((loose) => ({
  name: `publications are told where ${loose}`,
  mutation: `alter policy "Anybody reads since when a public activity stands here, if it is known"
      on public.publications using (${loose})`,
  suite: dated,
}));
