import type { SupabaseClient } from "@supabase/supabase-js";
import { codesOf, KIND_WORDS } from "../../domain/activity/vocabulary.ts";
import { LANGUAGES, type Language } from "../../domain/addresses.ts";
import type { WrittenMail } from "../../domain/mail/mail.ts";
import type { Gathering } from "../../domain/news/news.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { DayText } from "../../domain/units.ts";
import { call } from "../call.ts";
import { readList } from "../read-list.ts";
import { instant, listOf, oneOf, orNull, text } from "../rows/cells.ts";

/** Somebody who wants to hear what is new. */
export interface Subscription extends Gathering {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly leaveKey: string;
  /** What was published until then has been told. */
  readonly toldUntil: Date;
}

const columns = {
  id: text,
  zone: orNull(text),
  kinds: listOf(oneOf(codesOf(KIND_WORDS))),
  email: text,
  language: oneOf(LANGUAGES),
  leaveKey: text,
  toldUntil: instant,
};

/** Whom nobody has looked at in the week that begins with a Monday; some at a time. */
export async function dueSubscriptions(
  service: SupabaseClient,
  code: string,
  week: DayText,
): Promise<Result<readonly Subscription[], Problem>> {
  const answer = await call(service, "due_subscriptions", { code, week });
  if (!answer.ok) return answer;
  const read = readList("due_subscriptions", columns, answer.value);
  return read.ok ? succeed(read.value.map(({ zone, ...one }) => ({ ...one, zoneId: zone }))) : read;
}

export interface Told {
  readonly subscription: string;
  readonly week: DayText;
  readonly until: Date;
  /** Null: there was nothing new, and nothing is sent. */
  readonly mail: (WrittenMail & { readonly leaveUrl: string }) | null;
}

/** Notes that one was looked at, and keeps its mail to be sent, both or neither. Gives whether it was still to be done. */
export async function tellNews(
  service: SupabaseClient,
  { subscription, week, until, mail }: Told,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "tell_news", {
    subscription,
    week,
    until: until.toISOString(),
    subject: mail?.subject ?? null,
    body_text: mail?.text ?? null,
    body_html: mail?.html ?? null,
    leave_url: mail?.leaveUrl ?? null,
  });
  return answer.ok ? succeed(answer.value === true) : answer;
}
