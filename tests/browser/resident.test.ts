import { expect, test } from "vitest";
import { scrollsSideways } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO, templates } from "../support/templates.ts";

const newContext = browserOfFile();

test.each([true, false])(
  "back from an activity leads to the list near a typed place again (script: %s)",
  async (javaScriptEnabled) => {
    const context = await newContext({
      viewport: { width: 360, height: 800 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(`/${DEMO}/ja/list?day=WE&kind=salon`);
    await page.locator('input[name="where"]').first().fill("緑町一丁目");
    const apply = page.locator(".where-form button[type=submit]");
    await Promise.all([page.waitForEvent("load"), apply.click()]);
    const heading = await page.locator("h1").textContent();
    expect(heading).toBe("緑町一丁目から近い順");
    const entry = page.locator("[data-activity] a").first();
    await Promise.all([page.waitForEvent("load"), entry.click()]);
    expect(new URL(page.url()).pathname).toMatch(/\/activity\//);
    await page.goBack();
    expect(await page.locator("h1").textContent()).toBe(heading);
    await context.close();
  },
);

test("another language keeps the filters of a list near a typed place", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/list?day=WE&kind=salon`);
  await page.locator('input[name="where"]').first().fill("緑町一丁目");
  const apply = page.locator(".where-form button[type=submit]");
  await Promise.all([page.waitForEvent("load"), apply.click()]);
  const english = page.locator(`a[href^="/${DEMO}/en/list"]`).first();
  expect(await english.getAttribute("href")).toBe(`/${DEMO}/en/list?kind=salon&day=WE`);
  await context.close();
});

test("nothing scrolls sideways at 320 px with the largest letters", async () => {
  const context = await newContext({
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/`);
  await page.locator(".text-size button.larger").click();
  const sideways: string[] = [];
  for (const { name, address } of [...(await templates("ja")), ...(await templates("en"))]) {
    await page.goto(address);
    const overflow = await scrollsSideways(page);
    if (overflow !== 0) sideways.push(`${name} (${address}): ${overflow} px`);
  }
  expect(sideways).toEqual([]);
  await context.close();
}, 120_000);
