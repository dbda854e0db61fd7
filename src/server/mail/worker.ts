import { catchMails } from "../../data/catch-mails.ts";
import { claimMail } from "../../data/claim-mail.ts";
import type { SupabaseClient } from "../../data/client.ts";
import { settleMail } from "../../data/settle-mail.ts";
import { afterAttempt } from "../../domain/mail/after-attempt.ts";
import type { Backend } from "../backend/backend.ts";
import type { MailSettings } from "../settings.ts";
import { type SendByMail, smtpSender } from "./smtp.ts";

/** What becomes of mails that wait: sent, caught in the mailbox of a demo, or kept until there is a mail server. */
export type MailWay = { readonly send: SendByMail } | "mailbox" | "keep";

/** By settings; without a mail server the embedded database has a mailbox as long as it holds demos only. */
export function mailWay(kind: Backend["kind"], settings: MailSettings | null): MailWay {
  if (settings !== null) return { send: smtpSender(settings) };
  return kind === "embedded" ? "mailbox" : "keep";
}

export interface MailWorker {
  /** Sends what is due; ends when nothing is left, or the database cannot be reached. */
  readonly work: () => Promise<void>;
  /** The mail under way is settled first. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 2000;

/**
 * Looks for mail every two seconds. One at a time: claimed first, so that two portals on one database never send the
 * same one, and settled after. Does not keep the process alive.
 */
export function startMailWorker(
  service: SupabaseClient,
  way: MailWay,
  onBug: (error: unknown) => void,
  everyMs: number = EVERY_MS,
): MailWorker {
  let stopped = false;
  let running: Promise<void> | null = null;
  const work = (): Promise<void> => {
    running ??= sendAll(service, way, () => stopped)
      .catch(onBug)
      .finally(() => {
        running = null;
      });
    return running;
  };
  const timer = way === "keep" ? null : setInterval(() => void work(), everyMs).unref();
  return {
    work,
    stop: async () => {
      stopped = true;
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}

async function sendAll(
  service: SupabaseClient,
  way: MailWay,
  stopped: () => boolean,
): Promise<void> {
  if (way === "keep") return;
  if (way === "mailbox") {
    await catchMails(service);
    return;
  }
  while (!stopped()) {
    const claimed = await claimMail(service);
    if (!claimed.ok || claimed.value === null) return;
    const attempt = await way.send(claimed.value);
    await settle(service, claimed.value, attempt);
  }
}

const SETTLE_TRIES = 5;

/** A database that is gone for a moment must not turn a sent mail into an uncertain one. */
async function settle(
  service: SupabaseClient,
  mail: Parameters<typeof settleMail>[1] & { readonly attempts: number },
  attempt: Parameters<typeof settleMail>[2],
): Promise<void> {
  const after = afterAttempt(attempt, mail.attempts);
  for (let tried = 1; ; tried += 1) {
    const settled = await settleMail(service, mail, attempt, after);
    if (settled.ok || tried === SETTLE_TRIES) return;
    await new Promise((resolve) => setTimeout(resolve, 1000 * tried));
  }
}
