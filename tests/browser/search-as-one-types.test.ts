import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { listAddress, namesListed, searchField } from "../support/list-page.ts";
import { DEMO } from "../support/templates.ts";
import { onRefused } from "../support/watch.ts";

const newContext = browserOfFile();

const shown = "[data-search-shown]";
const said = "[data-search-said]";

/** A page that reports what it asks for, what it announces, and what its policy refuses. */
async function watched(address: string, viewport = { width: 360, height: 780 }) {
  const context = await newContext({ viewport });
  const asked: string[] = [];
  const refused: string[] = [];
  const announced: string[] = [];
  await onRefused(context, (text) => refused.push(text));
  await context.exposeFunction("tellSaid", (text: string) => announced.push(text));
  await context.addInitScript(() => {
    const { tellSaid } = globalThis as unknown as { tellSaid: (text: string) => void };
    document.addEventListener("DOMContentLoaded", () => {
      const region = document.querySelector("[data-search-said]");
      if (region === null) return;
      new MutationObserver(() => tellSaid(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => refused.push(error.message));
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(address, { waitUntil: "networkidle" });
  asked.length = 0;
  return { context, page, asked, refused, announced };
}

test("eight links with marks and a line for the rest; nothing is sent, the address stays, it is said once", async () => {
  const { context, page, asked, refused, announced } = await watched(`/${DEMO}/ja/`);
  const before = page.url();
  await searchField(page).pressSequentially("たいそう", { delay: 40 });
  await page.locator(`${shown} li`).nth(7).waitFor();
  expect(await page.locator(`${shown} li`).count()).toBe(8);
  expect(await page.locator(`${shown} li mark`).first().textContent()).toBe("体操");
  expect(await page.locator(`${shown} li a`).first().getAttribute("href")).toMatch(
    new RegExp(`^/${DEMO}/ja/activity/`),
  );
  expect(await page.locator(".suggestions-foot").textContent()).toMatch(
    /^ぜんぶで \d+件あります。/,
  );
  expect(announced).toEqual([]);
  await page.waitForTimeout(1500);
  expect(announced.length).toBe(1);
  expect(announced[0]).toMatch(/^\d+件見つかりました/);
  await searchField(page).press("End");
  await searchField(page).pressSequentially(" ");
  await page.waitForTimeout(1300);
  expect(announced.length).toBe(1);
  expect(page.url()).toBe(before);
  expect(
    asked.map((url) => decodeURIComponent(url)).filter((url) => /たい|体操/.test(url)),
  ).toEqual([]);
  expect(asked.filter((url) => /search-live.*\.js/.test(url)).length).toBe(1);
  expect(asked.filter((url) => /\/search\/[\w-]{43}\.bin/.test(url)).length).toBe(1);
  expect(refused).toEqual([]);
  await Promise.all([page.waitForEvent("load"), searchField(page).press("Enter")]);
  expect(new URL(page.url()).searchParams.get("q")?.trim()).toBe("たいそう");
  await context.close();
});

test("nothing is loaded before somebody comes to the field", async () => {
  const { context, page, asked } = await watched(listAddress(""));
  await page.waitForTimeout(500);
  expect(asked.filter((url) => /search-live|\.bin/.test(url))).toEqual([]);
  expect(await page.locator(shown).isHidden()).toBe(true);
  await context.close();
});

test("while an IME is composing nothing is searched; what it gives is", async () => {
  const { context, page } = await watched(`/${DEMO}/ja/list`);
  await searchField(page).focus();
  await page.waitForResponse(/\.bin$/);
  const session = await context.newCDPSession(page);
  for (const text of ["m", "ま", "まーじゃん", "麻雀"]) {
    await session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await page.waitForTimeout(120);
    expect({ text, open: await page.locator(shown).isVisible() }).toEqual({ text, open: false });
  }
  await session.send("Input.insertText", { text: "麻雀" });
  await page.locator(`${shown} li`).first().waitFor();
  expect(await page.locator(`${shown} li`).allTextContents()).toEqual(["健康マージャン 中央"]);
  await context.close();
});

test("nor where the index comes while one is composing", async () => {
  const { context, page } = await watched(`/${DEMO}/ja/list`);
  let hand = () => {};
  const composed = new Promise<void>((resolve) => (hand = resolve));
  await page.route(/\.bin$/, async (route) => {
    await composed;
    await route.continue();
  });
  await searchField(page).focus();
  const session = await context.newCDPSession(page);
  const typed = { text: "まーじゃん", selectionStart: 5, selectionEnd: 5 };
  await session.send("Input.imeSetComposition", typed);
  const index = page.waitForResponse(/\.bin$/);
  hand();
  await index;
  await page.waitForTimeout(400);
  expect(await page.locator(shown).isVisible()).toBe(false);
  await session.send("Input.insertText", { text: "麻雀" });
  await page.locator(`${shown} li`).first().waitFor();
  expect(await page.locator(`${shown} li`).allTextContents()).toEqual(["健康マージャン 中央"]);
  await context.close();
});

test("the arrows lead into the list and back, Escape closes it; nothing else moves the focus", async () => {
  const { context, page } = await watched(`/${DEMO}/ja/list`);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id);
  await searchField(page).pressSequentially("サロン", { delay: 40 });
  await page.locator(`${shown} li`).first().waitFor();
  expect(await focused()).toBe("q");
  await page.keyboard.press("ArrowDown");
  const first = await page.locator(`${shown} a`).first().getAttribute("href");
  expect(await focused()).toBe(first);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe("q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  expect([await focused(), await page.locator(shown).isHidden()]).toEqual(["q", true]);
  expect(await searchField(page).inputValue()).toBe("サロン");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(shown).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.locator(shown).isHidden()).toBe(true);
  await context.close();
});

test("words that are typed go along where one then sorts from a place, outside the address", async () => {
  const { context, page } = await watched(`/${DEMO}/ja/`);
  await searchField(page).fill("サロン");
  await page.locator("input[name=where]").fill("緑町一丁目");
  const near = page.locator("form:has(input[name=where]) button[type=submit]");
  await Promise.all([page.waitForEvent("load"), near.click()]);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
  expect(await searchField(page).inputValue()).toBe("サロン");
  await context.close();
});

test("the filters of the page narrow, and what they hide is told", async () => {
  const { context, page } = await watched(listAddress("day=SU"));
  await searchField(page).pressSequentially("マージャン", { delay: 20 });
  await page.locator(`${shown} p`).first().waitFor();
  expect(await page.locator(`${shown} li a`).count()).toBe(0);
  expect(await page.locator(shown).textContent()).toContain(
    "いまの条件に合わない 1件は出していません。",
  );
  await page.waitForTimeout(1200);
  expect(await page.locator(said).textContent()).toContain("見つかりませんでした");
  await context.close();
});

test("the nearest spellings are links", async () => {
  const { context, page } = await watched(`/${DEMO}/ja/list`);
  await searchField(page).pressSequentially("まーじゃそん", { delay: 20 });
  const spelling = page.locator(`${shown} a`, { hasText: /^マージャン$/ });
  await spelling.waitFor();
  expect(await spelling.getAttribute("href")).toBe(
    `/${DEMO}/ja/list?${new URLSearchParams([["q", "マージャン"]])}#found`,
  );
  await context.close();
});

test("where the index cannot be had, the form still works", async () => {
  const { context, page, refused } = await watched(`/${DEMO}/ja/list`);
  await page.route(/\.bin$/, (route) => route.abort());
  await searchField(page).pressSequentially("麻雀", { delay: 40 });
  await page.waitForTimeout(400);
  expect(await page.locator(shown).isHidden()).toBe(true);
  await Promise.all([page.waitForEvent("load"), searchField(page).press("Enter")]);
  expect(await namesListed(page)).toEqual(["健康マージャン 中央"]);
  expect(new URL(page.url()).search).toBe(`?${new URLSearchParams([["q", "麻雀"]])}`);
  expect(refused).toEqual([]);
  await context.close();
});

test.each(LANGUAGES.flatMap((language) => [360, 1280].map((width) => ({ language, width }))))(
  "axe finds nothing: $language, $width px, with words, with none found, with open suggestions",
  async ({ language, width }) => {
    const viewport = { width, height: 900 };
    const { context, page, refused } = await watched(
      listAddress("q=無料 体操", language),
      viewport,
    );
    const found: string[] = [];
    const look = async (what: string) => {
      found.push(...(await violationsOn(page)).map((violation) => `${what}: ${violation}`));
      const sideways = await scrollsSideways(page);
      if (sideways !== 0) found.push(`${what}: scrolls sideways by ${sideways} px`);
    };
    await look("with words");
    await page.goto(listAddress("q=まーじゃそん&day=SU&time=evening", language));
    await look("hidden by filters");
    await page.goto(listAddress("q=zzzzqqqq", language));
    await look("nothing found");
    await searchField(page).fill("");
    await searchField(page).pressSequentially("駅の無料 お茶", { delay: 20 });
    await page.locator(`${shown} li`).first().waitFor();
    await look("open suggestions");
    expect(found).toEqual([]);
    expect(refused).toEqual([]);
    await context.close();
  },
  60_000,
);
