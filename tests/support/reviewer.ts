import type { BrowserContext, Page } from "playwright-core";
import { LISTING_RULES } from "../../src/domain/review/listing-rules.ts";
import { type PortalOfTest, signInToPortal } from "./staff-browser.ts";
import { DEMO } from "./templates.ts";

export const STAFF = `/${DEMO}/staff`;

/** A page of somebody who reviews. */
export async function reviewerIn(
  context: BrowserContext,
  portal: PortalOfTest,
  name: string,
): Promise<Page> {
  await signInToPortal(portal, context, `${name}@example.jp`, {
    duties: [[DEMO, "reviewer", null]],
  });
  return context.newPage();
}

/** The names that wait in the queue, in its order. */
export async function namesInQueue(page: Page, query = ""): Promise<string[]> {
  await page.goto(`${STAFF}/queue${query}`);
  return page.locator("table.stacked tbody tr td:first-child a").allTextContents();
}

/** Opens what waits under a name. */
export async function openSubmission(page: Page, name: string): Promise<void> {
  await page.goto(`${STAFF}/queue`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.waitForURL(/\/submissions\//);
}

/** Writes another value into a field of a submission that is open. */
export async function correct(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(`${label}を直す`).click();
  await page.getByRole("textbox", { name: label, exact: true }).fill(value);
}

/** Ticks every rule and approves. */
export async function approve(page: Page): Promise<void> {
  for (const rule of LISTING_RULES) await page.locator(`input[name=rule][value=${rule}]`).check();
  await page.locator(".decide button[value=approve]").click();
  await page.waitForURL(/after=approved/);
}
