import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { launchBrowser } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const field = (page: Page) => page.locator("input[type=search]");
const list = (query: string, language = "ja") =>
  `/${DEMO}/${language}/list?${new URLSearchParams(query)}`;
const names = (page: Page) => page.locator("[data-activity] h3").allTextContents();

describe("without JavaScript", () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: inject("portalUrl"),
      viewport: { width: 360, height: 780 },
    });
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  const submit = async (words: string) => {
    await field(page).fill(words);
    await Promise.all([page.waitForEvent("load"), field(page).press("Enter")]);
  };

  test("the first page's field leads to a link that holds the words and nothing empty", async () => {
    await page.goto(`/${DEMO}/ja/`);
    await submit("まーじゃん");
    const { pathname, searchParams, hash } = new URL(page.url());
    expect([pathname, [...searchParams], hash]).toEqual([
      `/${DEMO}/ja/list`,
      [["q", "まーじゃん"]],
      "#found",
    ]);
    expect(await field(page).inputValue()).toBe("まーじゃん");
    expect(await names(page)).toEqual(["健康マージャン 中央"]);
    expect(await page.locator(".entry-name mark").allTextContents()).toEqual(["マージャン"]);
    const top = await page.locator("#found").evaluate((node) => node.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
  });

  test("filters stay beside the words, and the form's empty fields do not come into the link", async () => {
    await page.goto(list("day=MO&kind=gathering&sort=name"));
    await submit("体操");
    const { searchParams } = new URL(page.url());
    expect([...searchParams].sort()).toEqual([
      ["day", "MO"],
      ["kind", "gathering"],
      ["q", "体操"],
      ["sort", "name"],
    ]);
    const english = page.locator(`a[href^="/${DEMO}/en/list"]`).first();
    expect(new URLSearchParams((await english.getAttribute("href"))?.split("?")[1]).get("q")).toBe(
      "体操",
    );
    const found = await names(page);
    expect(found.length).toBeGreaterThanOrEqual(1);
    await Promise.all([
      page.waitForEvent("load"),
      page.locator(".chip", { hasText: "体操" }).click(),
    ]);
    expect(new URL(page.url()).searchParams.has("q")).toBe(false);
    expect(new URL(page.url()).searchParams.get("day")).toBe("MO");
  });

  test("the best match comes first, and a fact is told in words", async () => {
    await page.goto(list("q=無料 体操"));
    expect((await names(page))[0]).toContain("体操");
    expect(await page.locator(".entry").first().locator(".why mark").allTextContents()).toContain(
      "無料",
    );
    expect(await page.locator(".sorts b").textContent()).toContain("ことばに合う順");
    await page.goto(list("q=無料 体操", "en"));
    expect(await page.locator(".entry").first().locator(".why mark").allTextContents()).toContain(
      "Free of charge",
    );
  });

  test("what the filters hid is said and one press away", async () => {
    await page.goto(list("q=マージャン&day=SU"));
    expect(await page.locator("#found").textContent()).toContain("いまの条件の中には");
    const away = page.getByRole("link", { name: "しぼりこみをはずすと 1件あります" });
    await Promise.all([page.waitForEvent("load"), away.click()]);
    expect(await names(page)).toEqual(["健康マージャン 中央"]);
    expect([...new URL(page.url()).searchParams]).toEqual([["q", "マージャン"]]);
  });

  test("no match: kind words, and the desk to ask", async () => {
    await page.goto(list("q=zzzzqqqq"));
    expect(await page.locator("#found").textContent()).toBe(
      "「zzzzqqqq」は、今の一覧にはありませんでした。一緒にさがせます。",
    );
    expect(await page.locator(".aside-help a").getAttribute("href")).toBe(`/${DEMO}/ja/desks`);
  });

  test("nothing surely: it says so, and the nearest spellings are links", async () => {
    await page.goto(list("q=まーじゃそん"));
    expect(await page.locator(".summary").textContent()).toContain("近いものを出しています");
    const spelling = page.locator(".where-choices a", { hasText: /^マージャン$/ });
    await Promise.all([page.waitForEvent("load"), spelling.click()]);
    expect(new URL(page.url()).searchParams.get("q")).toBe("マージャン");
    expect(await names(page)).toEqual(["健康マージャン 中央"]);
  });

  test("a typed place keeps the words, and neither comes into the address", async () => {
    await page.goto(list("q=サロン&day=WE"));
    await page.locator("input[name=where]").fill("緑町一丁目");
    const apply = page.locator(".where-form button[type=submit]");
    await Promise.all([page.waitForEvent("load"), apply.click()]);
    expect(new URL(page.url()).search).toBe("");
    expect(await field(page).inputValue()).toBe("サロン");
    expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
    expect(await page.locator(".sorts b").textContent()).toContain("近い順");
    await submit("体操");
    expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
    expect((await names(page)).every((name) => name.includes("体操"))).toBe(true);
  });

  test("words too long are cut, hostile ones are text", async () => {
    await page.goto(list(`q=${"あ".repeat(150)}`));
    expect((await field(page).inputValue()).length).toBe(80);
    await page.goto(list("q=<img src=x onerror=alert(1)>"));
    expect(await page.locator("main img").count()).toBe(0);
    expect(await field(page).inputValue()).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("as one types", () => {
  const shown = "[data-search-shown]";
  const said = "[data-search-said]";

  /** A page that reports what it asks for, what it announces, and what its policy refuses. */
  async function watched(address: string, viewport = { width: 360, height: 780 }) {
    const context = await browser.newContext({ baseURL: inject("portalUrl"), viewport });
    const asked: string[] = [];
    const refused: string[] = [];
    const announced: string[] = [];
    await context.exposeFunction("reportRefused", (text: string) => refused.push(text));
    await context.exposeFunction("reportSaid", (text: string) => announced.push(text));
    await context.addInitScript(() => {
      const tell = globalThis as unknown as {
        reportRefused: (text: string) => void;
        reportSaid: (text: string) => void;
      };
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        tell.reportRefused(violatedDirective),
      );
      document.addEventListener("DOMContentLoaded", () => {
        const region = document.querySelector("[data-search-said]");
        if (region === null) return;
        new MutationObserver(() => tell.reportSaid(region.textContent ?? "")).observe(region, {
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
    await field(page).pressSequentially("たいそう", { delay: 40 });
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
    await field(page).press("End");
    await field(page).pressSequentially(" ");
    await page.waitForTimeout(1300);
    expect(announced.length).toBe(1);
    expect(page.url()).toBe(before);
    expect(
      asked.map((url) => decodeURIComponent(url)).filter((url) => /たい|体操/.test(url)),
    ).toEqual([]);
    expect(asked.filter((url) => /search-live.*\.js/.test(url)).length).toBe(1);
    expect(asked.filter((url) => /\/search\/[\w-]{43}\.bin/.test(url)).length).toBe(1);
    expect(refused).toEqual([]);
    await Promise.all([page.waitForEvent("load"), field(page).press("Enter")]);
    expect(new URL(page.url()).searchParams.get("q")?.trim()).toBe("たいそう");
    await context.close();
  });

  test("nothing is loaded before somebody comes to the field", async () => {
    const { context, page, asked } = await watched(list(""));
    await page.waitForTimeout(500);
    expect(asked.filter((url) => /search-live|\.bin/.test(url))).toEqual([]);
    expect(await page.locator(shown).isHidden()).toBe(true);
    await context.close();
  });

  test("while an IME is composing nothing is searched; what it gives is", async () => {
    const { context, page } = await watched(`/${DEMO}/ja/list`);
    await field(page).focus();
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

  test("the arrows lead into the list and back, Escape closes it; nothing else moves the focus", async () => {
    const { context, page } = await watched(`/${DEMO}/ja/list`);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute("href") ?? document.activeElement?.id,
      );
    await field(page).pressSequentially("サロン", { delay: 40 });
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
    expect(await field(page).inputValue()).toBe("サロン");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(shown).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.locator(shown).isHidden()).toBe(true);
    await context.close();
  });

  test("words that are typed go along where one then sorts from a place, outside the address", async () => {
    const { context, page } = await watched(`/${DEMO}/ja/`);
    await field(page).fill("サロン");
    await page.locator("input[name=where]").fill("緑町一丁目");
    const near = page.locator("form:has(input[name=where]) button[type=submit]");
    await Promise.all([page.waitForEvent("load"), near.click()]);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
    expect(await field(page).inputValue()).toBe("サロン");
    await context.close();
  });

  test("the filters of the page narrow, and what they hide is told", async () => {
    const { context, page } = await watched(list("day=SU"));
    await field(page).pressSequentially("マージャン", { delay: 20 });
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
    await field(page).pressSequentially("まーじゃそん", { delay: 20 });
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
    await field(page).pressSequentially("麻雀", { delay: 40 });
    await page.waitForTimeout(400);
    expect(await page.locator(shown).isHidden()).toBe(true);
    await Promise.all([page.waitForEvent("load"), field(page).press("Enter")]);
    expect(await names(page)).toEqual(["健康マージャン 中央"]);
    expect(new URL(page.url()).search).toBe(`?${new URLSearchParams([["q", "麻雀"]])}`);
    expect(refused).toEqual([]);
    await context.close();
  });

  test.each(LANGUAGES.flatMap((language) => [360, 1280].map((width) => ({ language, width }))))(
    "axe finds nothing: $language, $width px, with words, with none found, with open suggestions",
    async ({ language, width }) => {
      const viewport = { width, height: 900 };
      const { context, page, refused } = await watched(list("q=無料 体操", language), viewport);
      const found: string[] = [];
      const look = async (what: string) => {
        await page.evaluate(axeSource);
        const { violations } = (await page.evaluate(
          "axe.run(document, { resultTypes: ['violations'] })",
        )) as { violations: { id: string; nodes: { target: string[] }[] }[] };
        for (const { id, nodes } of violations)
          found.push(...nodes.map(({ target }) => `${what}: ${id}: ${target.join(" ")}`));
        const sideways = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (sideways !== 0) found.push(`${what}: scrolls sideways by ${sideways} px`);
      };
      await look("with words");
      await page.goto(list("q=まーじゃそん&day=SU&time=evening", language));
      await look("hidden by filters");
      await page.goto(list("q=zzzzqqqq", language));
      await look("nothing found");
      await field(page).fill("");
      await field(page).pressSequentially("駅の無料 お茶", { delay: 20 });
      await page.locator(`${shown} li`).first().waitFor();
      await look("open suggestions");
      expect(found).toEqual([]);
      expect(refused).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
