import type { BrowserContext } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { DEMO, templates, WRONG_ADDRESSES } from "../support/templates.ts";

const newContext = browserOfFile();
let context: BrowserContext;
beforeAll(async () => {
  context = await newContext({ javaScriptEnabled: false });
});

test.each(["ja", "easy", "en"] as const)(
  "every template is a whole page without JavaScript (%s)",
  async (language) => {
    const page = await context.newPage();
    for (const { name, address } of await templates(language)) {
      const response = await page.goto(address);
      expect({ name, status: response?.status() }).toEqual({ name, status: 200 });
      expect({ name, headings: await page.locator("h1").count() }).toEqual({ name, headings: 1 });
      expect({ name, mains: await page.locator("main").count() }).toEqual({ name, mains: 1 });
      if (name !== "towns") {
        const urgent = page.locator(`a[href="/${DEMO}/${language}/urgent"]`);
        expect({ name, urgent: (await urgent.count()) > 0 }).toEqual({ name, urgent: true });
      }
    }
    await page.close();
  },
);

test.each(WRONG_ADDRESSES)("$name: says so and leads on", async ({ address }) => {
  const page = await context.newPage();
  const response = await page.goto(address);
  expect(response?.status()).toBe(404);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("main a[href]").count()).toBeGreaterThanOrEqual(1);
  await page.close();
});

test("the filters work by pressing the form's own button, and stand in the link", async () => {
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/list`);
  const all = await page.locator("[data-activity]").count();
  expect(all).toBe(20);
  await page.goto(`/${DEMO}/ja/list?kind=farm`);
  const farms = await page.locator("[data-activity]").count();
  expect(farms).toBeGreaterThanOrEqual(1);
  expect(farms).toBeLessThan(20);
  await page.close();
});

test("a typed 町丁目 is posted, never in the address, and sorts by distance", async () => {
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/list`);
  const where = page.locator('input[name="where"]').first();
  await where.fill("若葉町一丁目");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  await Promise.all([page.waitForEvent("load"), where.press("Enter")]);
  expect(await page.locator("h1").count()).toBe(1);
  expect(page.url()).not.toContain(encodeURIComponent("若葉"));
  expect(requests.filter((request) => request.includes(encodeURIComponent("若葉")))).toEqual([]);
  expect(await page.locator("[data-activity]").count()).toBe(20);
  expect(await page.locator("main").textContent()).toContain("若葉町");
  await page.close();
});
