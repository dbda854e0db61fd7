import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";
import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";

/** Checks of mails, and changes that each alone must refuse. */
export const MAIL_CHECKS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "private.mails": {
    mails_attempts_check: ["attempts = -1", "attempts = 1001"],
    mails_body_html_check: ["body_html = ''", "body_html = repeat('x', 60001)"],
    mails_body_text_check: ["body_text = ''", "body_text = repeat('x', 20001)"],
    mails_dedupe_key_check: ["dedupe_key = ''", "dedupe_key = repeat('x', 201)"],
    mails_leave_url_check: [
      "leave_url = 'javascript:alert(1)'",
      "leave_url = 'https://x> <y'",
      "leave_url = 'https://' || repeat('x', 2000)",
    ],
    mails_problem_check: ["problem = 'no such word'"],
    mails_recipient_check: [
      "recipient = 'x'",
      "recipient = 'a@example.jp, b@example.jp'",
      "recipient = E'a@example.jp\\nBcc: b@example.jp'",
      "recipient = repeat('x', 65) || '@example.jp'",
    ],
    mails_reply_code_check: ["reply_code = 199", "reply_code = 600"],
    mails_sending_is_claimed: [
      "state = 'sending'",
      "claim = gen_random_uuid(), claimed_at = now()",
    ],
    mails_sent_keeps_no_body: [
      "state = 'sent'",
      "state = 'given-up', body_text = null",
      "body_text = null",
    ],
    mails_state_check: ["state = 'no such word'"],
    mails_subject_check: [
      "subject = ''",
      "subject = repeat('x', 301)",
      "subject = E'x\\nBcc: b@example.jp'",
    ],
    mails_template_check: ["template = 'X'"],
  },
};

/** One mail, so that there is something to refuse and to read. */
export async function writeOneMail(
  { backend }: TestDatabase,
  change: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, error } = await backend.service.rpc("enqueue_mail", {
    code: HERE.code,
    dedupe_key: "test/1",
    recipient: "someone@example.jp",
    template: "sign-in",
    subject: "subject",
    body_text: "text",
    body_html: "<p>text</p>",
    ...change,
  });
  if (error !== null) throw new Error(error.message);
  return data;
}

const NO_MAIL = "00000000-0000-4000-8000-000000000000";

/** Who may call which function of mail. */
export const mailFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => ({
  catch_mails: { args: {}, may: ["service"] },
  claim_mail: { args: {}, may: ["service"] },
  decide_mail: { args: { code, mail: NO_MAIL, decision: "again" }, may: signedIn },
  enqueue_mail: {
    args: {
      code: "999999",
      dedupe_key: "",
      recipient: "",
      template: "",
      subject: "",
      body_text: "",
      body_html: "",
    },
    may: ["service"],
  },
  forget_mails: { args: {}, may: ["service"] },
  read_mailbox: { args: {}, may: ["service"] },
  read_mails: { args: { code }, may: signedIn },
  settle_mail: { args: { mail: NO_MAIL, held: "x", became: "sent" }, may: ["service"] },
});
