import type { SupabaseClient } from "@supabase/supabase-js";
import type { WrittenMail } from "../../domain/mail/mail.ts";
import type { MailTemplate } from "../../domain/mail/templates.ts";
import type { LinkPurpose } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";

/** A mail with the hashes of its links. */
export interface AskMail extends WrittenMail {
  readonly recipient: string;
  readonly links: readonly { readonly purpose: LinkPurpose; readonly token: string }[];
}

export interface AskByMail {
  readonly code: string;
  readonly activity: string;
  readonly round: number;
  readonly step: number;
  readonly template: MailTemplate;
  readonly linkMinutes: number;
  readonly mails: readonly AskMail[];
}

/** Notes an ask with its mails and links, all or nothing, once. Gives whether it was this call that did. */
export async function askByMail(
  service: SupabaseClient,
  ask: AskByMail,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "ask_by_mail", {
    code: ask.code,
    activity: ask.activity,
    this_round: ask.round,
    this_step: ask.step,
    template: ask.template,
    link_minutes: ask.linkMinutes,
    mails: JSON.stringify(ask.mails),
  });
  return answer.ok ? succeed(answer.value === true) : answer;
}
