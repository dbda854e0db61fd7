import type { Page } from "playwright-core";

/** A mail as the demo's mailbox shows it. */
export interface CaughtMail {
  readonly text: string;
  /** Where its links lead, in order. */
  readonly links: readonly string[];
}

const TRIES = 40;
const PAUSE_MS = 500;

/** The mails to an address about something, the newest first. */
async function mailsTo(page: Page, address: string, subject: string): Promise<CaughtMail[]> {
  await page.goto("/mailbox");
  const mails = page.locator("article", { hasText: address }).filter({ hasText: subject });
  return mails.evaluateAll((all) =>
    all.map((mail) => ({
      text: (mail as HTMLElement).innerText,
      links: [...mail.querySelectorAll("a")].map((link) => link.href),
    })),
  );
}

/** How many mails there are to an address about something. */
export const countMails = async (page: Page, address: string, subject: string): Promise<number> =>
  (await mailsTo(page, address, subject)).length;

/** The newest mail to an address about something, once the mailbox has it. */
export async function mailTo(page: Page, address: string, subject: string): Promise<CaughtMail> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [newest] = await mailsTo(page, address, subject);
    if (newest !== undefined) return newest;
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error(`no mail to ${address} about ${subject}`);
}

/** The link of a mail whose button does something. */
export const linkIn = ({ links }: CaughtMail): string =>
  links.find((link) => /[?]k=[\w-]{43}$/.test(link)) ?? "";
