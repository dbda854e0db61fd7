import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** Pages follow what is published within seconds. */
const SOON = { timeout: 20_000 };
const PHONE = { width: 360, height: 740 };
const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });

async function staffPage(javaScriptEnabled = false): Promise<Page> {
  const context = await newContext({ viewport: PHONE, javaScriptEnabled });
  await signInToPortal(portal(), context, "kakunin@example.jp", {
    duties: [[DEMO, "reviewer", null]],
  });
  return context.newPage();
}
const plainPage = async (): Promise<Page> =>
  (await newContext({ viewport: PHONE, javaScriptEnabled: false })).newPage();

/** Walks with the keyboard to what has the focus next, until it is the wanted one. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < 400; n += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.locator(":focus").evaluateAll(([one]) => one?.textContent ?? "");
    if (name.test(focused)) return;
  }
  throw new Error(`no ${name.source} on the way`);
}

describe("the mails of a demo", () => {
  it("ask with three buttons; opening one changes nothing, pressing does, once", async () => {
    const page = await plainPage();
    await page.goto(`/mailbox`);
    // The oldest: other tests ask, and answer, after the demo town was made.
    const mail = page.locator("article", { hasText: "いまも合っていますか" }).last();
    const buttons = mail.locator('a[href*="/link?k="]');
    expect(await buttons.count()).toBe(3);
    const confirm = (await buttons.first().getAttribute("href")) ?? "";
    const activity = (await mail.locator('a[href*="/activity/"]').getAttribute("href")) ?? "";
    for (let looked = 0; looked < 3; looked += 1) {
      await page.goto(confirm);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
        "このままで合っています",
      );
    }
    await page.getByRole("button", { name: "このままで合っています" }).click();
    expect(new URL(page.url()).pathname).toBe(`/${DEMO}/ja/answered/right`);
    expect(await violationsOnPage(page)).toEqual([]);
    const again = await page.goto(confirm);
    expect(again?.status()).toBe(410);
    await expect
      .poll(async () => (await (await fetch(activity)).text()).includes("確認した日"), SOON)
      .toBe(true);
  });
});

/** axe needs a script, which these pages do not: the same address in a page that runs scripts. */
async function violationsOnPage(page: Page): Promise<string[]> {
  const context = await newContext({ viewport: PHONE });
  await context.addCookies(await page.context().cookies());
  const other = await context.newPage();
  await other.goto(page.url());
  const found = await violationsOn(other);
  const wide = await scrollsSideways(other);
  await context.close();
  return wide > 0 ? [...found, `scrolls sideways by ${wide}`] : found;
}

describe("the list of calls", () => {
  it("is worked through by keyboard on a phone, without JavaScript", async () => {
    const page = await staffPage();
    await page.goto(`/${DEMO}/staff/calls`);
    // The entry whose button has the focus: other files' tests add to this list and take from it meanwhile.
    const focused = () =>
      page.locator(":focus").evaluate((button) => {
        const field = button.closest("form")?.elements.namedItem("activity");
        return field instanceof HTMLInputElement ? field.value : "";
      });
    const toCall = (activity: string) =>
      page.locator(`section[aria-labelledby=calls] input[name=activity][value="${activity}"]`);
    for (const [button, done] of [
      [/不在/, /不在でした/],
      [/きょう確かめた/, /きょう確かめました/],
    ] as const) {
      await tabTo(page, button);
      const activity = await focused();
      expect(await toCall(activity).count()).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      expect(await page.getByRole("status").innerText()).toMatch(done);
      expect(await toCall(activity).count()).toBe(0);
    }
  });

  it("holds what somebody reported with one press", async () => {
    const page = await plainPage();
    await page.goto(`/${DEMO}/ja/list`);
    await page.locator(".entry-name a").first().click();
    await page.getByRole("link", { name: "ちがっていたら、知らせる" }).click();
    expect(await violationsOnPage(page)).toEqual([]);
    await page.getByLabel(/どこがちがいますか/).fill("あ".repeat(201));
    await page.getByRole("button", { name: "ちがっています" }).click();
    expect(await page.getByRole("alert").innerText()).toMatch(/まだ送っていません/);
    expect(await page.getByLabel(/どこがちがいますか/).inputValue()).toHaveLength(201);
    await page.getByLabel(/どこがちがいますか/).fill("いまは火曜日です");
    await page.getByRole("button", { name: "ちがっています" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "知らせてくださり、ありがとうございます",
    );
    const staff = await staffPage();
    await staff.goto(`/${DEMO}/staff/calls`);
    expect(await staff.locator("main").innerText()).toContain("いまは火曜日です");
  });
});

describe("a day off", () => {
  it("takes a whole zone off and back", async () => {
    const page = await staffPage();
    await page.goto(`/${DEMO}/staff/rest-day`);
    await page.getByRole("button", { name: "しるしのある活動を休みにする" }).click();
    expect(await page.getByRole("status").innerText()).toMatch(/^\d+件を休みにしました/);
    await expect
      .poll(async () => {
        await page.goto(`/${DEMO}/staff/rest-day`);
        return page.getByRole("button", { name: "しるしのある活動の休みを取り消す" }).count();
      }, SOON)
      .toBe(1);
    for (const box of await page
      .locator("section[aria-labelledby=back] input[type=checkbox]")
      .all())
      await box.check();
    await page.getByRole("button", { name: "しるしのある活動の休みを取り消す" }).click();
    expect(await page.getByRole("status").innerText()).toMatch(/件の休みを取り消しました。$/);
  });
});

describe("the staff's pages of this part", () => {
  it.each(["", "/calls", "/rest-day", "/groups-in-need", "/mail"])(
    "axe finds nothing on /staff%s, and it fits a phone",
    async (path) => {
      const page = await staffPage(true);
      const answer = await page.goto(`/${DEMO}/staff${path}`);
      expect(answer?.status()).toBe(200);
      expect(await violationsOn(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(0);
    },
  );
});
