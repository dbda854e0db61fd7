import type { SupabaseClient } from "@supabase/supabase-js";
import type { CaughtMail } from "../domain/mail/mail.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { readList } from "./read-list.ts";
import { instant, text } from "./rows/cells.ts";

const columns = { id: text, made_at: instant, recipient: text, subject: text, body_text: text };

/** The mails that a demo caught, newest first; null where there is a real municipality, and so no mailbox. */
export async function readMailbox(
  service: SupabaseClient,
): Promise<Result<readonly CaughtMail[] | null, Problem>> {
  const answer = await call(service, "read_mailbox", {});
  if (!answer.ok) return answer;
  if (answer.value === null) return succeed(null);
  const read = readList("read_mailbox", columns, answer.value);
  if (!read.ok) return read;
  return succeed(
    read.value.map(({ id, made_at, recipient, subject, body_text }) => ({
      id,
      madeAt: made_at,
      recipient,
      subject,
      text: body_text,
    })),
  );
}
