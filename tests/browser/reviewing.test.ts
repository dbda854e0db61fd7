import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { sentRegistration } from "../support/sent-registration.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const STAFF = `/${DEMO}/staff`;

/** What a group without mail sends: it waits for the council at once. Gives the submission's id. */
const sent = (name: string) => sentRegistration(portal().dataDir, { name });

let page: Page;
async function reviewerAt(width: number, name: string): Promise<Page> {
  const context = await newContext({ viewport: { width, height: 800 } });
  await signInToPortal(portal(), context, `${name}@example.jp`, {
    duties: [[DEMO, "reviewer", null]],
  });
  return context.newPage();
}
beforeAll(async () => {
  page = await reviewerAt(1280, "reviewer.wide");
});
afterAll(() => page.context().close());

/** Presses Tab until the element that has the focus fits. */
async function tabTo(fits: string, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), fits)) return;
  }
  throw new Error(`Tab does not reach ${fits}`);
}

/** Presses a button and waits for the page that answers. */
const pressed = (button: string) =>
  Promise.all([page.waitForEvent("load"), page.locator(button).click()]);

/** Where the public file of the town is now, and what it says. */
const pointer = async () =>
  (await (await page.request.get(`/${DEMO}/snapshot.json`)).json()) as { address: string };
const published = async () => (await page.request.get((await pointer()).address)).text();

describe("a reviewer", () => {
  test("gets from the queue to what is public by keyboard alone, with a correction", async () => {
    const id = await sent("けやき会");
    await page.goto(`${STAFF}/queue`);
    await tabTo(`a[href="${STAFF}/submissions/${id}"]`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/submissions/${id}`);
    await tabTo("summary[aria-label^='集まりの名前']");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("けやきの会");
    // Enter in a field decides nothing: it shows the correction.
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    expect(await page.locator("tr.changed .said").first().textContent()).toContain("けやきの会");
    for (const rule of ["profit", "religion", "politics", "pyramid", "shelter"]) {
      await tabTo(`input[name=rule][value=${rule}]`);
      await page.keyboard.press("Space");
    }
    await tabTo("button[value=approve]");
    await Promise.all([page.waitForURL(/after=approved/), page.keyboard.press("Enter")]);
    // Public before the reviewer is told so.
    expect(await published()).toContain("けやきの会");
  });

  test("who has not ticked every rule is told beside the rules, and nothing is public", async () => {
    const id = await sent("くすのき会");
    await page.goto(`${STAFF}/submissions/${id}`);
    await page.locator("input[name=rule][value=profit]").check();
    await pressed("button[value=approve]");
    expect(await page.locator(".problem-box a").getAttribute("href")).toBe("#ask-rules");
    expect(await page.locator("input[name=rule][value=profit]").isChecked()).toBe(true);
    expect(await published()).not.toContain("くすのき会");
  });

  test("asks back with words; without any it is asked for them", async () => {
    const id = await sent("さざんか会");
    await page.goto(`${STAFF}/submissions/${id}`);
    await pressed("button[value=ask-back]");
    expect(await page.locator("#answer-problem").count()).toBe(1);
    await page.locator("#ask-answer").fill("場所を教えてください。");
    await page.locator("button[value=ask-back]").click();
    await page.waitForURL(/after=asked-back/);
    await page.goto(`${STAFF}/submissions/${id}`);
    expect(await page.locator("blockquote").textContent()).toBe("場所を教えてください。");
  });

  test("of two who save the same entry the second sees both versions, and loses nothing", async () => {
    const other = await reviewerAt(1280, "reviewer.other");
    await page.goto(`${STAFF}/entries?q=サロン`);
    const href = await page.locator("table a").first().getAttribute("href");
    await page.goto(href ?? "");
    await other.goto(href ?? "");
    await page.locator("#ask-cost-note").fill("先の人");
    await page.locator("button[value=save]").click();
    await page.waitForURL(/after=saved/);
    await other.locator("#ask-cost-note").fill("後の人");
    await Promise.all([other.waitForEvent("load"), other.locator("button[value=save]").click()]);
    const both = await other.locator("section[aria-labelledby=both]").textContent();
    expect([both?.includes("先の人"), both?.includes("後の人")]).toEqual([true, true]);
    expect(await other.locator("#ask-cost-note").inputValue()).toBe("後の人");
    await other.locator("button[value=save]").click();
    await other.waitForURL(/after=saved/);
    await other.context().close();
  });

  test("takes an entry down: it is nowhere public when the page answers, and old hashes lead on", async () => {
    await page.goto(`${STAFF}/entries/new`);
    await page.locator("#ask-name").fill("すぐ消す会");
    await page.locator("button:has-text('保存')").click();
    await page.waitForURL(/after=added/);
    const shown = await pointer();
    expect(await (await page.request.get(shown.address)).text()).toContain("すぐ消す会");
    const own = (await page.locator(".facts a").getAttribute("href")) ?? "";
    expect((await page.request.get(own)).status()).toBe(200);
    await page.locator("input[name=how][value=for-good]").check();
    await page.locator("input[name=sure]").check();
    await page.locator("button[value=take-down]").click();
    await page.waitForURL(/after=down-gone/);
    expect((await page.request.get(own)).status()).toBe(404);
    const after = await pointer();
    expect(await published()).not.toContain("すぐ消す会");
    const old = await page.request.get(shown.address, { maxRedirects: 0 });
    expect([old.status(), old.headers().location]).toEqual([307, after.address]);
  });
});

describe("every page of reviewing", () => {
  test.each([1280, 360])(
    "has nothing for axe, and does not scroll sideways, at %i px",
    async (width) => {
      const id = await sent(`ひいらぎ会${width}`);
      const own = await reviewerAt(width, `reviewer.axe.${width}`);
      await own.goto(`${STAFF}/entries?q=サロン`);
      const links = await own
        .locator("table a")
        .evaluateAll((all) => all.slice(0, 2).map((one) => one.getAttribute("href") ?? ""));
      const [one = "", other = ""] = links;
      for (const address of [
        `${STAFF}/queue`,
        `${STAFF}/queue?show=decided`,
        `${STAFF}/submissions/${id}`,
        `${STAFF}/entries?q=サロン`,
        one,
        `${STAFF}/entries/new`,
        `${one}/merge?with=${other.split("/").at(-1) ?? ""}`,
        `${STAFF}/warnings`,
      ]) {
        await own.goto(address);
        await own.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect([address, await violationsOn(own), await scrollsSideways(own)]).toEqual([
          address,
          [],
          0,
        ]);
      }
      await own.context().close();
    },
  );
});
