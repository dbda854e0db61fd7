import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { cutOff, faultOfFocus, spokenOf, tabTo } from "../support/keyboard.ts";
import { DEMO } from "../support/templates.ts";

/** The whole form with no mouse: on a wide screen, on a narrow one, and where a wide one is enlarged fourfold. */
const SCREENS = [
  { name: "1280 px", viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 1 },
  { name: "320 px", viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: "1280 px at 400%", viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
] as const;

const openContext = browserOfFile();

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** From the first question to the answer; on a narrow screen one question at a time. */
async function answer(page: Page, narrow: boolean): Promise<string[]> {
  const faults = await tabTo(page, "[name=interest][value=land]");
  await page.keyboard.press("Space");
  await page.waitForSelector("[data-match-answer] .offer");
  for (let question = 2; narrow && question <= 8; question += 1) {
    faults.push(...(await tabTo(page, "[data-match-next]")));
    await page.keyboard.press("Enter");
    expect(await focused(page, "h2")).toBe(true);
    faults.push(...(await cutOff(page)));
  }
  faults.push(...(await tabTo(page, "[data-match-send] button")));
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.activeElement?.matches("[data-match-heading]") === true,
  );
  return faults;
}

/** There and back: what lies over the form gives the focus back to where it was. */
async function lookAtOne(page: Page): Promise<string[]> {
  const faults = await tabTo(page, ".offer .entry-name a");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.visit[open] h1:focus");
  faults.push(...(await cutOff(page)));
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press(key);
      const fault = await faultOfFocus(page);
      if (fault !== null) faults.push(fault);
    }
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog.visit[open]", { state: "detached" });
  expect(await focused(page, ".offer .entry-name a")).toBe(true);
  return faults;
}

async function keepTwoAndPrint(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const kept of [1, 2]) {
    faults.push(...(await tabTo(page, "button[name=keep]")));
    await page.keyboard.press("Enter");
    await page.waitForSelector(`.compare-table th[scope=col] >> nth=${kept - 1}`);
    expect(await focused(page, "button[name=unkeep][aria-pressed=true]")).toBe(true);
  }
  faults.push(...(await tabTo(page, ".not-this summary")));
  await page.keyboard.press("Enter");
  faults.push(...(await tabTo(page, "button[name=not]")));
  faults.push(...(await tabTo(page, ".compare-table thead a")));
  faults.push(...(await tabTo(page, ".compare-table button[name=unkeep]")));
  faults.push(...(await cutOff(page)));
  faults.push(...(await tabTo(page, ".take-along button")));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.title === "printed 1");
  return faults;
}

async function writeLetter(page: Page): Promise<string[]> {
  const faults = await tabTo(page, ".take-along button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.letter[open] h2:focus");
  faults.push(...(await tabTo(page, ".letter-make input[type=checkbox]")));
  await page.keyboard.press("Space");
  faults.push(...(await tabTo(page, "#letter-own")));
  await page.keyboard.type("はじめまして");
  faults.push(...(await tabTo(page, "[name=letter-reply]")));
  await page.keyboard.press("ArrowDown");
  faults.push(...(await tabTo(page, "#letter-name")));
  faults.push(...(await tabTo(page, ".letter-doing button")));
  faults.push(...(await cutOff(page)));
  expect(await page.textContent("[data-letter-text]")).toContain("はじめまして");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.title === "printed 2");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog.letter", { state: "detached" });
  expect(await focused(page, ".take-along button")).toBe(true);
  return faults;
}

async function leave(page: Page): Promise<string[]> {
  const faults = await tabTo(page, "[data-match-clear]");
  await page.keyboard.press("Enter");
  expect(await page.locator(".offer").count()).toBe(0);
  faults.push(...(await tabTo(page, 'a[href$="/ja/desks"]')));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${DEMO}/ja/desks`);
  return faults;
}

test.each(SCREENS)(
  "from the first Tab to leaving, $name",
  async ({ viewport, deviceScaleFactor }) => {
    const context = await openContext({
      viewport,
      deviceScaleFactor,
      reducedMotion: "reduce",
    });
    await context.addInitScript(() => {
      let printed = 0;
      window.print = () => {
        printed += 1;
        document.title = `printed ${printed}`;
      };
    });
    const page = await context.newPage();
    await page.goto(`/${DEMO}/ja/match`);
    const faults = await tabTo(page, "[data-quick-exit]", { most: 4 });
    faults.push(...(await answer(page, viewport.width < 992)));
    faults.push(...(await lookAtOne(page)));
    faults.push(...(await keepTwoAndPrint(page)));
    faults.push(...(await writeLetter(page)));
    faults.push(...(await leave(page)));
    expect(faults).toEqual([]);
    await context.close();
  },
  180_000,
);

test("each thing that can be reached has a name, and the main ones these", async () => {
  const context = await openContext({ viewport: SCREENS[0].viewport });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/match`);
  await page.check("[name=interest][value=land]");
  await page.waitForSelector("[data-match-answer] .offer");
  const offer = await page.locator(".offer .entry-name a").first().textContent();
  const form = await spokenOf(page);
  await page.click("[data-letter-to] >> nth=0");
  await page.waitForSelector("dialog.letter[open] [data-letter-text]");
  const letter = await spokenOf(page);
  expect([...form, ...letter].filter(({ name }) => name === "")).toEqual([]);
  expect(form.map(({ role, name }) => `${role}: ${name}`)).toEqual(
    expect.arrayContaining([
      "link: すぐに閉じる",
      "checkbox: 土と緑",
      "textbox: 自分のことばで",
      "textbox: 町の名前",
      "button: 地図で選ぶ",
      "radio: ゆっくり歩いて",
      "checkbox: 月曜の午前",
      "radio: まだわからない",
      "textbox: 年れい",
      "checkbox: 電話しないで始めたい",
      "button: 候補を 見る",
      "heading: いまの候補",
      `link: ${offer}`,
      `button: とっておく ${offer}`,
      `button: 一歩目の手紙を作る ${offer}`,
      `DisclosureTriangle: これではない ${offer}`,
      "button: 紙に印刷する（A4）",
      "button: ぜんぶ消す",
    ]),
  );
  expect(letter.map(({ role, name }) => `${role}: ${name}`)).toEqual(
    expect.arrayContaining([
      "dialog: 一歩目の手紙",
      `radio: ${offer}`,
      "checkbox: はじめは、見学だけさせてください。",
      "textbox: 自分のことばで",
      "radio: メールでお返事をください。",
      "textbox: 返事の送り先",
      "textbox: 呼んでほしい名前",
      "button: 手紙を印刷する",
      "button: とじる",
    ]),
  );
  await context.close();
});
