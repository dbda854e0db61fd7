import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/addresses.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";
import { type WatchedPage, watchedPage } from "../support/watch.ts";

const WIDE = { width: 1280, height: 1000 };
const PHONE = { width: 360, height: 740 };

const newContext = browserOfFile();

async function openForm(
  options: { language?: Language; viewport?: typeof WIDE; script?: boolean } = {},
): Promise<WatchedPage> {
  const { language = "ja", viewport = WIDE, script = true } = options;
  const context = await newContext({
    viewport,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  const opened = await watchedPage(context);
  await opened.page.goto(`/${DEMO}/${language}/match`);
  return opened;
}

const answers = (page: Page) => page.locator("[data-match-answer]");
/** The first answer has been drawn: the engine has come. */
const answered = (page: Page) => page.waitForSelector("[data-match-answer] .offer");

const given = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>("[data-match-form]");
    return form === null
      ? []
      : [...new FormData(form)]
          .map(([name, value]) => `${name}=${String(value)}`)
          .filter((pair) => !pair.endsWith("="));
  });

/** What reads own words comes when somebody turns to their box, whatever they then write. */
async function turnToOwnWords(page: Page): Promise<void> {
  const files = ["own-words-live", "Help"].map((name) => page.waitForResponse(`**/${name}-*.js`));
  await page.focus("#match-own");
  await Promise.all(files);
  await page.waitForLoadState("networkidle");
}

describe("on the device", () => {
  test("nothing that is typed or chosen leaves it: not in requests, storage or the address", async () => {
    const { context, page, requests, faults } = await openForm();
    const before = requests.length;
    const secrets = Array.from({ length: 50 }, (_, at) => `ひみつ${at}番`);
    await page.check("[name=interest][value=land]");
    await answered(page);
    await turnToOwnWords(page);
    const engine = requests.length;
    await page.fill("#match-own", secrets.join("。").slice(0, 400));
    await page.fill("#match-where", "本町");
    await page.fill("#match-age", "72");
    await page.check("[name=comfort][value=quiet]");
    await page.check("[name=free][value=TU-morning]");
    await page.waitForTimeout(600);
    await page.click("[data-match-send] button");
    await page.click(".not-this summary >> nth=0");
    await page.click("button[name=not] >> nth=0");
    await page.waitForTimeout(200);
    // What came is the engine and the town, by GET; the answers called for nothing.
    expect(requests.slice(before, engine).map((request) => request.method())).not.toContain("POST");
    expect(requests.slice(engine)).toEqual([]);
    const told = requests.map((one) => decodeURIComponent(one.url()) + (one.postData() ?? ""));
    expect(told.filter((text) => /ひみつ|本町|72|quiet/.test(text))).toEqual([]);
    const kept = await page.evaluate(() => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      JSON.stringify(history.state),
    ]);
    expect(kept.slice(0, 3)).toEqual([{}, {}, ""]);
    expect(JSON.stringify(kept)).not.toMatch(/ひみつ|本町|quiet/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("answers come as one answers, told politely once for each number", async () => {
    const { context, page } = await openForm();
    await page.check("[name=interest][value=land]");
    await answered(page);
    expect(await answers(page).locator(".offer").count()).toBe(5);
    expect(await page.textContent("[data-match-say]")).toBe("候補が 5つになりました。");
    const first = await answers(page).locator(".entry-name a").first().textContent();
    await page.click(".not-this summary >> nth=0");
    await page.click(`button[name=not][value$="too-far"] >> nth=0`);
    expect(await answers(page).locator(".entry-name a").allTextContents()).not.toContain(first);
    await page.click(".set-aside summary");
    await page.click("button[name=back]");
    expect(await answers(page).locator(".entry-name a").allTextContents()).toContain(first);
    await context.close();
  });

  test("own words count only when they are accepted, and not while they are being composed", async () => {
    const { context, page } = await openForm();
    await page.fill("#match-own", "土いじりが好き。人が多いのは苦手");
    await page.waitForSelector("[data-own-offer]");
    expect(await page.locator("[data-own-read] .tick").allTextContents()).toEqual([
      "畑しごとが好き",
      "「少人数」だと行きやすい",
    ]);
    expect(await answers(page).locator(".offer").count()).toBe(0);
    await page.check("[data-own-offer][value=fields]");
    await answered(page);
    expect(await given(page)).toContain("interest=fields");
    await context.close();
  });

  test("a word that tells of dying brings help at once; nothing is asked for it", async () => {
    const { context, page, requests } = await openForm();
    await page.check("[name=interest][value=land]");
    await answered(page);
    await turnToOwnWords(page);
    const before = requests.length;
    await page.fill("#match-own", "もう死にたい");
    await page.waitForSelector(".danger-help");
    expect(await page.locator(".danger-help a.number").count()).toBeGreaterThanOrEqual(2);
    expect(await page.textContent("[data-own-read]")).not.toContain("読みとれませんでした");
    expect(requests.length).toBe(before);
    await context.close();
  });

  test("another language, and a look at a suggestion, keep the answers", async () => {
    const { context, page, faults } = await openForm();
    await page.check("[name=interest][value=land]");
    await page.fill("#match-where", "本町");
    await answered(page);
    await page.click("button[name=keep] >> nth=1");
    const before = (await given(page)).sort();
    const name = await answers(page).locator(".entry-name a").first().textContent();
    await answers(page).locator(".entry-name a").first().click();
    await page.waitForSelector("dialog[open] h1");
    expect(await page.textContent("dialog[open] h1")).toBe(name);
    await page.goBack();
    await page.waitForSelector("dialog[open]", { state: "detached" });
    expect((await given(page)).sort()).toEqual(before);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/${DEMO}/en/match`);
    await answered(page);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect((await given(page)).sort()).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("clearing forgets, and so does leaving: Back finds an empty form", async () => {
    const { context, page } = await openForm();
    await page.check("[name=interest][value=land]");
    await answered(page);
    await page.click("button[name=keep] >> nth=0");
    await page.click("[data-match-clear]");
    expect(await given(page)).toEqual([]);
    expect(await answers(page).locator(".offer").count()).toBe(0);
    await page.check("[name=interest][value=music]");
    await page.goto(`/${DEMO}/ja/desks`);
    await page.goBack();
    await page.waitForSelector("[data-match-form]");
    await page.waitForTimeout(500);
    expect(await given(page)).toEqual([]);
    await context.close();
  });

  test("a name of several places asks which; the answer goes into the field", async () => {
    const { context, page } = await openForm();
    await page.check("[name=interest][value=land]");
    await page.fill("#match-where", "本町");
    await page.waitForSelector("[data-match-where] button");
    const name = await page.locator("[data-match-where] button").first().textContent();
    await page.click("[data-match-where] button >> nth=0");
    expect(await page.inputValue("#match-where")).toBe(name);
    expect(await page.locator("[data-match-where] button").count()).toBe(0);
    await context.close();
  });

  test("who finds nothing sees exactly what would be kept, and only a press sends it", async () => {
    const { context, page, requests } = await openForm();
    await page.check("[name=step][value=supported-work]");
    await page.check("[name=free][value=SU-evening]");
    await answered(page);
    for (let left = 8; left > 0; left -= 1) {
      if ((await page.locator(".not-this").count()) === 0) break;
      await page.click(".not-this summary >> nth=0");
      await page.click("button[name=not]:not([value*=' ']) >> nth=0");
    }
    await page.waitForSelector(".nothing-fits");
    const before = requests.length;
    await page.click(".leave-unmet-need summary");
    expect(await page.locator(".leave-unmet-need dd").allTextContents()).toEqual([
      "言わない",
      "言わない",
      "日曜日の夕方・夜",
      "少しずつ働く",
    ]);
    expect(requests.length).toBe(before);
    await page.click(".leave-unmet-need button");
    await page.waitForSelector("[data-unmet-need-said]:not(:empty)");
    expect(await page.textContent("[data-unmet-need-said]")).toBe(
      "残しました。ありがとうございます",
    );
    const [sent] = requests.slice(before);
    const fields = [...new URLSearchParams(sent?.postData() ?? "")].filter(
      ([name]) => name !== "key",
    );
    expect(fields).toEqual([
      ["slot", "SU-evening"],
      ["step", "supported-work"],
      ["agreed", "yes"],
    ]);
    await context.close();
  });

  test("on a phone one question at a time: on, past and back", async () => {
    const { context, page } = await openForm({ viewport: PHONE });
    const shown = () =>
      page
        .locator("[data-question]:visible")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-question")));
    expect(await shown()).toEqual(["interests"]);
    await page.check("[name=interest][value=land]");
    await page.click("[data-match-next]");
    expect(await shown()).toEqual(["where"]);
    await page.check("[name=mode][value=walk]");
    await page.click("[data-match-skip]");
    expect(await shown()).toEqual(["when"]);
    expect(await given(page)).toEqual(["interest=land"]);
    await page.click("[data-match-back]");
    expect(await shown()).toEqual(["where"]);
    await context.close();
  });

  test("where the town is of a version that the page does not know, the form says that it will be posted, and then is", async () => {
    const { context, page, requests } = await openForm();
    expect(requests.filter((one) => one.url().includes("/snapshot/"))).toEqual([]);
    await page.route("**/matcher/*", (route) =>
      route.fulfill({ json: { format: "tsunagiba-matcher", version: 1_000 } }),
    );
    await page.reload();
    await page.check("[name=interest][value=land]");
    await page.waitForSelector("[data-match-failed]:visible");
    expect(await page.locator("[data-on-device]").isVisible()).toBe(false);
    expect(await page.locator("[data-posted]").isVisible()).toBe(true);
    expect(await page.isChecked("[name=interest][value=land]")).toBe(true);
    await context.close();
  });

  test("where its script does not come, the form is the one that is posted, as it says", async () => {
    const { context, page } = await openForm();
    await page.route("**/in-ja-*", (route) => route.abort());
    await page.reload();
    await page.check("[name=interest][value=land]");
    expect(await page.locator("[data-on-device]").isVisible()).toBe(false);
    expect(await page.locator("[data-posted]").isVisible()).toBe(true);
    await page.click("[data-match-send] button");
    await answered(page);
    expect(await answers(page).locator(".offer").count()).toBe(5);
    await context.close();
  });
});

describe("without script", () => {
  test("the form is posted, answered and shown again as it was filled in", async () => {
    const { context, page } = await openForm({ script: false });
    expect(await page.locator("[data-posted]").isVisible()).toBe(true);
    await page.check("[name=interest][value=land]");
    await page.fill("#match-own", "話すのは苦手");
    await page.click("[data-match-send] button");
    expect(await answers(page).locator(".offer").count()).toBe(5);
    expect(await page.isChecked("[name=interest][value=land]")).toBe(true);
    expect(await page.locator("[data-own-read] .tick").allTextContents()).toEqual([
      "「話さなくてよい」だと行きやすい",
    ]);
    expect(new URL(page.url()).search).toBe("");
    await page.click("button[name=keep] >> nth=0");
    expect(await page.locator(".compare-table th[scope=col]").count()).toBe(1);
    await context.close();
  });

  test("help comes here, too", async () => {
    const { context, page } = await openForm({ script: false, language: "en" });
    await page.fill("#match-own", "I want to die");
    await page.click("[data-match-send] button");
    expect(await page.locator(".danger-help a.number").count()).toBeGreaterThanOrEqual(2);
    await context.close();
  });
});

test.each(
  LANGUAGES.flatMap((language) => [PHONE, WIDE].map((viewport) => ({ language, viewport }))),
)("axe finds nothing in an answer: $language, $viewport.width px", async (options) => {
  const { context, page, faults } = await openForm(options);
  await page.check("[name=interest][value=land]");
  await answered(page);
  await page.fill("#match-own", "土いじりが好き。もう死にたい");
  await page.waitForSelector(".danger-help");
  await page.click("button[name=keep] >> nth=0");
  await page.click(".not-this summary >> nth=0");
  expect(await violationsOn(page)).toEqual([]);
  const overflow = await scrollsSideways(page);
  expect(overflow).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});
