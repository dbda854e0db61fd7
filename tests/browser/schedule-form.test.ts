import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { addDays, dayAt, weekdayOf } from "../../src/domain/clock.ts";
import { WEEKDAYS } from "../../src/domain/schedule/schedule.ts";
import { dates } from "../../src/wording/ja/dates.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";
import { watchedPage } from "../support/watch.ts";

const newContext = browserOfFile();

const ADDRESS = `/${DEMO}/ja/schedule`;
/** Two days to come, whatever day this runs on, as the page writes them. */
const TODAY = dayAt(new Date());
const [ONE_DAY, WEEK_AFTER] = [addDays(TODAY, 20), addDays(TODAY, 27)];
const weekdayFrom = (day: string, steps: number) => WEEKDAYS[(weekdayOf(day) + steps) % 7] ?? "MO";
const dayShown = (day: string) =>
  day.slice(0, 4) === TODAY.slice(0, 4) ? dates.day(day) : `${day.slice(0, 4)}年${dates.day(day)}`;

async function opened(
  address: string,
  options: BrowserContextOptions,
  see: (page: Page, faults: string[]) => Promise<void>,
): Promise<void> {
  const context = await newContext({ ...options });
  const { page, faults } = await watchedPage(context);
  await page.goto(address);
  await see(page, faults);
  expect(faults).toEqual([]);
  await context.close();
}

const choose = async (page: Page, ...values: readonly string[]) => {
  for (const value of values) await page.locator(value).check();
};
const press = (page: Page, to = "networkidle" as const) =>
  Promise.all([
    page.waitForEvent("load"),
    page.locator(".schedule-form button:visible").click(),
  ]).then(() => page.waitForLoadState(to));
const shownDates = (page: Page) => page.locator(".schedule-dates > li").allTextContents();
const visibleFields = (page: Page) =>
  page
    .locator(".schedule-form :is(input, textarea):visible")
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute("name")))]);
/** Whatever a finger must meet has 24 px and more in both directions; these have not. */
const smallTargets = (page: Page) =>
  page
    .locator(".schedule-form :is(button, summary, .choice, input.field, textarea):visible")
    .evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width}x${height}`),
    );

test("without script: only the questions that matter are asked, and the answer is the page", () =>
  opened(
    ADDRESS,
    { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    async (page) => {
      expect(await visibleFields(page)).toEqual(["often"]);
      await choose(page, '[name="often"][value="dates"]');
      expect(await visibleFields(page)).toEqual(["often", "date", "starts", "ends"]);
      await choose(page, '[name="often"][value="words"]');
      expect(await visibleFields(page)).toEqual(["often", "words"]);
      await choose(page, '[name="often"][value="nth"]');
      expect(await visibleFields(page)).toEqual(["often", "nth", "weekday", "starts", "ends"]);
      await choose(page, '[name="nth"][value="2"]', '[name="nth"][value="4"]', '[value="TU"]');
      await page.locator('[name="starts"]').fill("10:00");
      await page.locator('[name="ends"]').fill("12:00");
      await page.locator(".schedule-more > summary").click();
      await choose(page, '[name="months"][value="except"]', '[name="month"][value="8"]');
      await press(page);
      expect(await page.locator(".schedule-sentence").textContent()).toBe(
        "毎月第2・第4火曜日 10時から12時まで（8月は休み）",
      );
      const dates = await shownDates(page);
      expect(dates).toHaveLength(5);
      expect(dates.filter((date) => date.includes("（火） 10時から12時まで"))).toEqual(dates);
      expect(new URL(page.url()).searchParams.getAll("nth")).toEqual(["2", "4"]);
      expect(new URL(page.url()).hash).toBe("#answer");
      expect(await page.locator('[name="nth"][value="4"]').isChecked()).toBe(true);
      expect(await page.locator(".schedule-more").getAttribute("open")).not.toBe(null);
    },
  ));

test("without script: what is missing is said at the top and beside its field, and the rest is kept", () =>
  opened(ADDRESS, { javaScriptEnabled: false }, async (page) => {
    await press(page);
    expect(await page.locator(".problem-box a").allTextContents()).toEqual([
      "いつひらくか、まだわかりません。1つえらんでください。",
    ]);
    await page.goto(
      `${ADDRESS}?often=biweekly&weekday=${weekdayFrom(ONE_DAY, 1)}&first=${ONE_DAY}&starts=13:00&ends=12:00`,
    );
    expect(await page.locator(".problem-box a").allTextContents()).toEqual([
      `${dates.day(ONE_DAY)}は、えらんだ曜日ではありません。日にちか曜日を確かめてください。`,
      "おわりの時刻が、はじまりより前か同じです。時刻を確かめてください。",
    ]);
    for (const link of await page.locator(".problem-box a").all()) {
      const field = page.locator((await link.getAttribute("href")) ?? "");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    }
    expect(await page.locator('[name="first"]').inputValue()).toBe(ONE_DAY);
    expect(await page.locator('[name="starts"]').inputValue()).toBe("13:00");
  }));

test("without script: a sentence is posted, never in the address, and kept word for word", () =>
  opened(ADDRESS, { javaScriptEnabled: false }, async (page) => {
    const written = async (text: string) => {
      await choose(page, '[name="often"][value="words"]');
      await page.locator('[name="words"]').fill(text);
      await press(page);
      expect(page.url()).not.toContain(encodeURIComponent(text.slice(0, 4)));
      expect(await page.locator('[name="words"]').inputValue()).toBe(text);
      return page.locator("[data-schedule-shown] > p").allTextContents();
    };
    expect(
      (await written("第2・第4火曜 10時〜12時")).slice(0, 2).map((line) => line.trim()),
    ).toEqual(["第2・第4火曜 10時〜12時", "そのまま受け取りました。"]);
    expect(await shownDates(page)).toHaveLength(5);
    const goOn = page.locator("[data-schedule-shown] a");
    expect(await goOn.getAttribute("href")).toBe(
      `${ADDRESS}?often=nth&nth=2&nth=4&weekday=TU&starts=10%3A00&ends=12%3A00`,
    );
    expect((await written("月1回 <b>不定期</b>")).map((line) => line.trim())).toEqual([
      "月1回 <b>不定期</b>",
      "日にちは、まだ読みとれませんでした。書いたまま載せます。",
      "決まった日があるときは、「日にちを1つずつ」や、ほかのえらび方でも入れられます。",
    ]);
    expect(await written("火".repeat(10_000))).toEqual(["ここに、文と次の日にちが出ます。"]);
    expect(await page.locator(".problem-box a").allTextContents()).toEqual([
      "文が長すぎて読めません。いつひらくかだけを、2000文字までで書いてください。",
    ]);
  }));

test("with script: sentence and dates come at once, and are said once", () =>
  opened(ADDRESS, { viewport: { width: 360, height: 740 } }, async (page) => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    expect(scripts).toEqual([]);
    await choose(page, '[name="often"][value="dates"]');
    await page.locator('[name="date"]').first().fill(ONE_DAY);
    await page.locator('[name="date"]').nth(1).fill(WEEK_AFTER);
    await page.locator(".schedule-dates > li").nth(1).waitFor();
    expect(scripts.filter((url) => url.includes("schedule-live"))).toHaveLength(1);
    const sentence = `${dates.fullDay(ONE_DAY)}、${dates.fullDay(WEEK_AFTER)}`;
    expect(await page.locator(".schedule-sentence").textContent()).toBe(sentence);
    expect((await shownDates(page)).map((date) => date.replace("祝日", ""))).toEqual([
      dayShown(ONE_DAY),
      dayShown(WEEK_AFTER),
    ]);
    const status = page.locator('[role="status"][data-schedule-spoken]');
    expect(await status.textContent()).toBe(`${sentence}。次は ${dayShown(ONE_DAY)}`);
    expect(await page.locator(".schedule-next").textContent()).toBe(`次は ${dayShown(ONE_DAY)}`);
    expect(new URL(page.url()).search).toBe("");
  }));

test("with script: what is being composed is not read; problems go as they are mended", () =>
  opened(`${ADDRESS}?often=words&words=`, {}, async (page) => {
    expect(await page.locator(".problem-box").count()).toBe(1);
    const words = page.locator('[name="words"]');
    await words.focus();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", {
      text: "毎週火曜",
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.waitForTimeout(700);
    expect(await page.locator(".schedule-dates").count()).toBe(0);
    expect(await page.locator(".problem-box").count()).toBe(1);
    await session.send("Input.insertText", { text: "毎週火曜" });
    await page.locator(".schedule-dates").waitFor();
    expect(await page.locator(".problem-box").count()).toBe(0);
    expect(await words.getAttribute("aria-invalid")).toBe(null);
    expect(await page.locator('[role="status"][data-schedule-spoken]').textContent()).toMatch(
      /^そのまま受け取りました。次は .+（火）$/,
    );
  }));

test("by keyboard alone", () =>
  opened(ADDRESS, {}, async (page) => {
    await page.locator('[name="often"]').first().focus();
    await page.keyboard.press("Space");
    expect(await page.locator('[name="often"][value="weekly"]').isChecked()).toBe(true);
    const names: string[] = [];
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
      names.push(name);
      if (step === 2) await page.keyboard.press("Space");
    }
    expect([...new Set(names)].slice(0, 2)).toEqual(["weekday", "starts"]);
    expect(await page.locator('[value="WE"]').isChecked()).toBe(true);
    await page.locator('[name="ends"]').press("Enter");
    await page.waitForURL(/often=weekly&weekday=WE/);
    expect(await page.locator(".schedule-sentence").textContent()).toBe("毎週水曜日");
  }));

const STATES = [
  "",
  "?often=weekly&weekday=TU&starts=10:00&holidays=off&months=only&month=4&starts2=13:00",
  "?often=monthdays&monthday=31&starts=10:00&newyear=1&months=except&month=8",
  `?often=dates&date=${ONE_DAY}`,
  `?often=words&words=${encodeURIComponent("毎週火曜 10時〜 要予約")}`,
] as const;

test.each(LANGUAGES.flatMap((language) => [360, 1280].map((width) => ({ language, width }))))(
  "axe finds nothing, nothing is too small or too wide: $language, $width px",
  async ({ language, width }) => {
    const found: string[] = [];
    for (const state of STATES) {
      const address = `/${DEMO}/${language}/schedule${state}`;
      await opened(address, { viewport: { width, height: 800 } }, async (page) => {
        found.push(...(await violationsOn(page)).map((violation) => `${state}: ${violation}`));
        found.push(...(await smallTargets(page)).map((size) => `${state}: ${size}`));
      });
    }
    expect(found).toEqual([]);
  },
  120_000,
);

test(
  "at 320 px with the largest letters nothing scrolls sideways",
  () =>
    opened(`/${DEMO}/easy/`, { viewport: { width: 320, height: 700 } }, async (page) => {
      await page.locator(".text-size button.larger").click();
      for (const language of LANGUAGES) {
        for (const state of STATES) {
          await page.goto(`/${DEMO}/${language}/schedule${state}`);
          const overflow = await scrollsSideways(page);
          expect([language, state, overflow]).toEqual([language, state, 0]);
        }
      }
    }),
  120_000,
);

test("the page is reached from the foot of any page", () =>
  opened(`/${DEMO}/ja/`, {}, async (page) => {
    await page.locator(`.colophon a[href="${ADDRESS}"]`).click();
    expect(await page.locator("h1").textContent()).toBe("ひらく日を書いてみる");
  }));
