import type { Page } from "playwright-core";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/addresses.ts";
import type { Town } from "../../src/domain/town.ts";
import { Sheet } from "../../src/islands/matching/Sheet.tsx";
import { LARGE, SMALLEST } from "../../src/islands/matching/paper-size.ts";
import { qrPath } from "../../src/islands/qr-path.ts";
import { paperWords } from "../../src/wording/paper.ts";
import { fullSuggestion, paperTown } from "../matching/paper-town.ts";
import { violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO, demoSnapshot } from "../support/templates.ts";
import { type WatchedPage, watchedPage } from "../support/watch.ts";

const newContext = browserOfFile();

/** The form with five suggestions. */
async function openAnswer(
  language: Language,
  { script = true, width = 1280 }: { script?: boolean; width?: number } = {},
): Promise<WatchedPage> {
  const context = await newContext({
    viewport: { width, height: 1000 },
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  const opened = await watchedPage(context);
  const { page } = opened;
  await page.goto(`/${DEMO}/${language}/match`);
  await page.check("[name=interest][value=land]");
  if (!script) await page.click("[data-match-send] button");
  await page.waitForSelector("[data-match-answer] .offer");
  return opened;
}

async function keep(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await page.click(`button[name=keep] >> nth=0`);
    await page.waitForSelector(`.compare-table th[scope=col] >> nth=${at}`);
  }
  await page.waitForSelector(`.sheet-entry >> nth=${count - 1}`, { state: "attached" });
}

/** Pages of what is printed, and how much stands outside of them. */
async function printed(page: Page, paper: string): Promise<{ pages: number; outside: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "print" });
  const outside = await page
    .locator(paper)
    .evaluateAll((all) =>
      all.reduce((sum, one) => sum + Math.max(0, one.scrollHeight - one.clientHeight), 0),
    );
  await page.emulateMedia({ media: null });
  return { pages: [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length, outside };
}

const lettersOf = async (page: Page): Promise<number> =>
  Number(/letters-(\d+)/.exec((await page.locator(".sheet").getAttribute("class")) ?? "")?.[1]);

const ONE_PAGE = { pages: 1, outside: 0 };

describe("the sheet", () => {
  test.each(LANGUAGES.flatMap((language) => [1, 2, 3].map((count) => ({ language, count }))))(
    "is one sheet of A4 in large print with codes: $language, $count kept",
    async ({ language, count }) => {
      const { context, page, faults } = await openAnswer(language);
      await keep(page, count);
      const sides = await page.locator(".sheet-page").count();
      expect(sides).toBeLessThanOrEqual(Math.min(count, 2));
      expect(await printed(page, ".sheet-page")).toEqual({ pages: sides, outside: 0 });
      expect(await lettersOf(page)).toBeGreaterThanOrEqual(count === 3 ? SMALLEST : LARGE);
      const ids = await page
        .locator("[name=kept]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""));
      const codes = await page
        .locator(".sheet-code path")
        .evaluateAll((all) => all.map((one) => one.getAttribute("d")));
      expect(codes).toEqual(
        ids.map((id) => qrPath(`${inject("portalUrl")}/${DEMO}/${language}/activity/${id}`).path),
      );
      // Kana help who reads kana.
      const readings = await page.locator(".sheet rt").count();
      if (language === "en") expect(readings).toBe(0);
      else expect(readings).toBeGreaterThan(count * 2);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("without script the page of the answer prints it, and says how", async () => {
    const { context, page } = await openAnswer("ja", { script: false });
    expect(await page.locator(".sheet-entry").count()).toBe(3);
    expect(await page.locator(".sheet-code").count()).toBe(3);
    expect(await page.locator(".take-along button, [data-letter-to]").count()).toBe(0);
    expect(await page.textContent(".take-along")).toContain("Ctrl キーを押しながら P");
    expect(await printed(page, ".sheet-page")).toEqual({ pages: 2, outside: 0 });
    await context.close();
  });

  test("the button prints it, with the codes, and on the screen nothing of it is seen", async () => {
    const { context, page } = await openAnswer("easy");
    await page.evaluate(() => {
      window.print = () => {
        document.title = String(document.querySelectorAll(".sheet-code path").length);
      };
    });
    await page.click(".take-along button >> nth=0");
    await page.waitForFunction(() => document.title === "3");
    expect(await page.locator(".sheet").isVisible()).toBe(false);
    await context.close();
  });

  test("whatever is kept of the demo town fits, and how small the letters get where all is said that can be said", async () => {
    const context = await newContext({
      bypassCSP: true,
      viewport: { width: 794, height: 1123 },
    });
    const page = await context.newPage();
    const town = (await demoSnapshot()) as unknown as Town;
    const outside: string[] = [];
    const smallest: Record<string, number> = {};
    for (const language of ["easy", "en"] as const) {
      await page.goto(`/${DEMO}/${language}/match`);
      await page.emulateMedia({ media: "print" });
      const scene = paperTown(language, town);
      for (const count of [1, 2, 3]) {
        // Every other one; one after the other takes a while.
        const some = town.activities.filter((_, at) => at % 2 === 0);
        const sheets = Array.from({ length: Math.ceil(some.length / count) }, (_, at) =>
          some.slice(at * count, (at + 1) * count),
        );
        const drawn = sheets.map((of) =>
          render(h(Sheet, { scene, wording: scene.wording, suggestions: of.map(fullSuggestion) })),
        );
        const found = await page.evaluate(
          (all) =>
            all.map((html) => {
              document.body.innerHTML = html;
              const sides = [...document.querySelectorAll(".sheet-page")];
              const { className = "" } = document.querySelector(".sheet") ?? {};
              return {
                over: Math.max(...sides.map((one) => one.scrollHeight - one.clientHeight)),
                letters: Number(/letters-(\d+)/.exec(className)?.[1]),
              };
            }),
          drawn,
        );
        found.forEach(({ over }, at) => {
          if (over > 0) outside.push(`${language} ${sheets[at]?.map(({ id }) => id)}: ${over}`);
        });
        smallest[`${language}, ${count}`] = Math.min(...found.map(({ letters }) => letters));
      }
    }
    expect(outside).toEqual([]);
    expect(smallest).toEqual({
      "easy, 1": 16,
      "easy, 2": 16,
      "easy, 3": 12,
      "en, 1": 16,
      "en, 2": 14,
      "en, 3": 12,
    });
    await context.close();
  }, 120_000);
});

describe("the letter", () => {
  const SECRETS = ["ひみつのことば", "himitsu@example.jp", "ひみつさん"] as const;

  async function openLetter(opened: WatchedPage, at = 1): Promise<void> {
    await opened.page.click(`[data-letter-to] >> nth=${at}`);
    await opened.page.waitForSelector("dialog.letter[open] [data-letter-text]");
  }
  async function write({ page }: WatchedPage): Promise<void> {
    const { letter } = paperWords("ja");
    await page.getByLabel(letter.lines["look-first"]).check();
    await page.getByLabel(letter.replies.mail).check();
    await page.fill("#letter-own", SECRETS[0]);
    await page.fill("#letter-reply-to", SECRETS[1]);
    await page.fill("#letter-name", SECRETS[2]);
  }
  const textOf = (page: Page) =>
    page
      .locator("[data-letter-text] > *")
      .evaluateAll((all) => all.map((one) => one.textContent?.trim()));

  test("holds what was ticked and written and nothing else; none of it leaves the page", async () => {
    const opened = await openAnswer("ja");
    const { context, page, requests, faults } = opened;
    const name = await page.locator(".offer .entry-name a").nth(1).textContent();
    await openLetter(opened);
    const before = requests.length;
    await write(opened);
    expect(await textOf(page)).toEqual([
      `${name}のみなさまへ`,
      "こんにちは。つなぎばを見て、そちらの活動が気になりました。",
      "はじめは、見学だけさせてください。",
      "わたしのことば",
      SECRETS[0],
      "メールでお返事をください。",
      SECRETS[1],
      "どうぞよろしくお願いします。",
      `${SECRETS[2]} より`,
    ]);
    expect(await printed(page, ".letter-paper")).toEqual(ONE_PAGE);
    await page.keyboard.press("Escape");
    expect(requests.slice(before)).toEqual([]);
    const held = await page.evaluate(() => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      JSON.stringify(history.state),
      location.search,
    ]);
    expect(JSON.stringify(held)).not.toMatch(/ひみつ|himitsu/);
    expect(requests.map((one) => one.url()).join("\n")).not.toMatch(/himitsu|%E3%81%B2%E3%81%BF/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("stays over closing it and over another language; clearing forgets it", async () => {
    const opened = await openAnswer("ja");
    const { context, page } = opened;
    await openLetter(opened);
    await write(opened);
    await page.click(".letter-close button");
    await page.waitForSelector("dialog.letter", { state: "detached" });
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/${DEMO}/en/match`);
    await page.waitForSelector("[data-match-answer] .offer");
    await openLetter(opened, 0);
    expect(await page.inputValue("#letter-own")).toBe(SECRETS[0]);
    expect((await textOf(page))[2]).toBe(
      `${paperWords("ja").letter.lines["look-first"]}${paperWords("en").letter.lines["look-first"]}`,
    );
    await page.keyboard.press("Escape");
    await page.click("[data-match-clear]");
    await page.check("[name=interest][value=land]");
    await page.waitForSelector("[data-match-answer] .offer");
    await openLetter(opened, 0);
    expect(await page.inputValue("#letter-own")).toBe("");
    expect(await page.inputValue("#letter-name")).toBe("");
    expect((await textOf(page)).length).toBe(3);
    await context.close();
  });

  test("a word that tells of dying brings help here, too", async () => {
    const opened = await openAnswer("ja");
    await openLetter(opened);
    await opened.page.fill("#letter-own", "もう死にたい");
    await opened.page.waitForSelector("dialog.letter .danger-help");
    const numbers = opened.page.locator("dialog.letter .danger-help a.number");
    expect(await numbers.count()).toBeGreaterThanOrEqual(2);
    await opened.context.close();
  });

  test("says so where it is more than one page", async () => {
    const opened = await openAnswer("en");
    await openLetter(opened);
    await opened.page.fill("#letter-own", "a\n".repeat(90));
    expect(await opened.page.textContent(".letter-done .problem")).toBe(
      paperWords("en").letter.tooLong,
    );
    await opened.context.close();
  });

  test.each(LANGUAGES.flatMap((language) => [320, 1280].map((width) => ({ language, width }))))(
    "axe finds nothing in it: $language, $width px; it is one page",
    async ({ language, width }) => {
      const opened = await openAnswer(language, { width });
      const { context, page, faults } = opened;
      await openLetter(opened, 0);
      await page.fill("#letter-own", "花が好きです。もう死にたい");
      for (const box of await page.locator(".letter-make input[type=checkbox]").all())
        await box.check();
      await page.fill("#letter-name", "はな");
      expect(await violationsOn(page)).toEqual([]);
      expect(
        await page.locator("dialog.letter").evaluate((one) => one.scrollWidth - one.clientWidth),
      ).toBe(0);
      expect(await printed(page, ".letter-paper")).toEqual(ONE_PAGE);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
