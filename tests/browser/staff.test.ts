import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { codeOfStep, stepAt } from "../../src/server/second-factor/totp.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { fromBase32 } from "../support/base32.ts";
import { browserOfFile } from "../support/browser.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const NARROW = { viewport: { width: 360, height: 780 } };
const PASSWORD = "きのうのカレーは甘かった";

/** `npx tsunagiba staff add …` on the portal of the tests: the link that it prints. */
async function staffAdd(email: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "scripts/tsunagiba.mjs",
      ...["staff", "add", "--municipality", DEMO, "--mail", email, "--role", "administrator"],
    ],
    {
      env: {
        ...process.env,
        DATA_DIR: inject("portalDataDir"),
        PUBLIC_URL: inject("portalUrl"),
      },
    },
  );
  return stdout.trim();
}

async function isFine(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([]);
  expect(await scrollsSideways(page), page.url()).toBe(0);
}
const heading = (page: Page) => page.locator("h1").textContent();

test("from the command line to the workspace and out, by keyboard on a narrow screen", async () => {
  const email = "first.administrator@example.jp";
  const link = await staffAdd(email);
  const context = await newContext(NARROW);
  const page = await context.newPage();
  const send = async (...typed: string[]) => {
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForLoadState();
  };

  // A scanner opens the link before the person does.
  for (let times = 0; times < 3; times += 1) expect((await fetch(link)).status).toBe(200);
  await page.goto(link);
  await isFine(page);
  await page.locator("main button").press("Enter");
  await page.waitForURL(/\/staff\/password$/);
  await isFine(page);
  await page.locator("#chosen").focus();
  await send(PASSWORD, PASSWORD);
  await page.getByRole("link", { name: "進む" }).press("Enter");
  await page.waitForURL(/\/staff\/second-factor/);
  await isFine(page);
  const letters = (await page.locator(".secret").textContent()) ?? "";
  const secret = fromBase32(letters.replaceAll(" ", ""));
  await page.locator("#code").focus();
  await send(codeOfStep(secret, stepAt(new Date())));
  await page.locator(".recovery-codes").waitFor();
  const codes = await page.locator(".recovery-codes code").allTextContents();
  expect(codes).toHaveLength(10);
  await isFine(page);
  await page.getByRole("link", { name: "控えました" }).press("Enter");
  await page.waitForURL(/\/staff$/);
  expect(await heading(page)).toBe("今日すること");
  await isFine(page);

  await page.getByRole("button", { name: "出る" }).press("Enter");
  await page.waitForURL(/\/sign-out$/);
  await page.goto(`/${DEMO}/staff/log`);
  expect(new URL(page.url()).pathname).toBe(`/${DEMO}/staff/sign-in`);
  await isFine(page);
  await page.locator("#email").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/second-factor/);
  await isFine(page);
  await page.locator("#code").focus();
  await send(codes[0] ?? "");
  await page.waitForURL(/\/staff\/log$/);
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
  await isFine(page);

  await page.goto(link);
  expect(await heading(page)).toBe("このリンクは使えません");
  await isFine(page);
  await context.close();
});

test("an administrator adds somebody, who gets a link by mail, and takes the duty again", async () => {
  const portal = { url: inject("portalUrl"), dataDir: inject("portalDataDir") };
  const context = await newContext({ ...NARROW, javaScriptEnabled: true });
  await signInToPortal(portal, context, "another.administrator@example.jp", {
    duties: [[DEMO, "administrator", null]],
  });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/staff/people`);
  await isFine(page);
  await page.fill("#email", "new.reviewer@example.jp");
  await page.selectOption("#role", "reviewer");
  await page.getByRole("button", { name: "加えてリンクを送る" }).click();
  expect(await page.locator("[role=status]").textContent()).toContain("new.reviewer@example.jp");
  const row = page.locator("tr", { hasText: "new.reviewer@example.jp" });
  await row.getByRole("button", { name: "停止する" }).click();
  expect(await row.textContent()).toContain("停止中");
  await row.getByRole("button", { name: "外す" }).click();
  await page.waitForLoadState();
  expect(await row.count()).toBe(0);
  await page.goto(`/${DEMO}/staff/log?table=staff_duties`);
  expect(await page.locator("tbody tr").first().textContent()).toContain(
    "another.administrator@example.jp",
  );
  await isFine(page);
  await page.goto(`/${DEMO}/staff/password`);
  await isFine(page);
  await context.close();
});

test.each(["ja", "easy", "en"])("people of a group ask for a link, in %s", async (language) => {
  const context = await newContext({ ...NARROW, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/${language}/mine/sign-in`);
  await page.fill("#email", "nobody.here@example.jp");
  await page.locator("#email").press("Enter");
  expect(await page.locator("[role=status]").count()).toBe(1);
  await context.close();
  const withScript = await newContext(NARROW);
  const again = await withScript.newPage();
  await again.goto(`/${DEMO}/${language}/mine/sign-in`);
  await isFine(again);
  await withScript.close();
});
