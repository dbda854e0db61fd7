import type { SupabaseClient } from "@supabase/supabase-js";
import type { WrittenMail } from "../domain/mail/mail.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { flag, oneOf, readCells } from "./rows/cells.ts";

/** A mail to one recipient, as it is kept until it is sent. */
export interface QueuedMail extends WrittenMail {
  readonly code: string;
  /** What it is about: the same key again sends nothing again. */
  readonly dedupeKey: string;
  readonly recipient: string;
  readonly template: string;
  readonly leaveUrl: string | null;
  /** From when on it is better not sent; null: never. */
  readonly uselessAfter: Date | null;
}

const refusal = {
  problem: oneOf(["mail-address-unusual", "municipality-unknown", "stored-row-invalid"]),
};

/** Keeps a mail to be sent. Gives whether it was new. Fails with `mail-address-unusual` or `municipality-unknown`. */
export async function enqueueMail(
  service: SupabaseClient,
  mail: QueuedMail,
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "enqueue_mail", {
    code: mail.code,
    dedupe_key: mail.dedupeKey,
    recipient: mail.recipient,
    template: mail.template,
    subject: mail.subject,
    body_text: mail.text,
    body_html: mail.html,
    leave_url: mail.leaveUrl,
    useless_after: mail.uselessAfter?.toISOString() ?? null,
  });
  if (!answer.ok) return answer;
  const refused = readCells("enqueue_mail", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const read = readCells("enqueue_mail", { added: flag }, answer.value);
  return read.ok ? succeed(read.value.added) : read;
}
