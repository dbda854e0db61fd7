import type { SupabaseClient } from "@supabase/supabase-js";
import { MAIL_STATES, MAIL_TROUBLES, type MailList } from "../domain/mail/mail.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { readList } from "./read-list.ts";
import { instant, oneOf, orNull, readCells, text, whole } from "./rows/cells.ts";

const refusal = { problem: oneOf(["not-permitted"]) };
const columns = {
  id: text,
  recipient: text,
  template: text,
  subject: text,
  state: oneOf(MAIL_STATES),
  attempts: whole,
  made_at: instant,
  next_try_at: instant,
  sent_at: orNull(instant),
  problem: orNull(oneOf(MAIL_TROUBLES)),
  reply_code: orNull(whole),
};

/** The mails of a municipality, those in need of a person first. `client` speaks for one of the staff. */
export async function readMails(
  client: SupabaseClient,
  code: string,
): Promise<Result<MailList, Problem>> {
  const answer = await call(client, "read_mails", { code });
  if (!answer.ok) return answer;
  const refused = readCells("read_mails", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const list = readCells(
    "read_mails",
    { in_need: whole, mails: orNull((rows) => rows) },
    answer.value,
  );
  if (!list.ok) return list;
  const mails = readList("read_mails", columns, list.value.mails);
  if (!mails.ok) return mails;
  return succeed({
    inNeed: list.value.in_need,
    mails: mails.value.map((row) => ({
      id: row.id,
      recipient: row.recipient,
      template: row.template,
      subject: row.subject,
      state: row.state,
      attempts: row.attempts,
      madeAt: row.made_at,
      nextTryAt: row.next_try_at,
      sentAt: row.sent_at,
      trouble: row.problem,
      replyCode: row.reply_code,
    })),
  });
}
