import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();

test.each(LANGUAGES)(
  "without script in %s: choose, see what would be kept, agree",
  async (language) => {
    const context = await newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    const page = await context.newPage();
    const address = `/${DEMO}/${language}/unmet-need`;
    await page.goto(address);
    await page.locator("main form button").click();
    expect(await page.locator(".problem-box a").getAttribute("href")).toBe("#filter-interest");

    await page.selectOption("#filter-interest", "gardening");
    await page.selectOption("#filter-slot", "WE-evening");
    await page.locator("main form button").click();
    const kept = await page.locator("dl.pairs dd").allTextContents();
    expect(kept).toHaveLength(4);

    await page.locator("button[name=change]").click();
    expect(await page.inputValue("#filter-slot")).toBe("WE-evening");
    await page.locator("main form button").click();
    await page.locator("button[name=agreed]").click();
    expect(await page.locator("dl.pairs dd").allTextContents()).toEqual(kept);
    expect(await page.locator("main form").count()).toBe(0);
    // Pressed again: the same answer.
    await page.reload();
    expect(await page.locator("dl.pairs dd").allTextContents()).toEqual(kept);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  },
);
