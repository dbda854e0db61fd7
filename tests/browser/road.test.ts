import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { tabTo } from "../support/keyboard.ts";
import type { TestPerson } from "../support/people.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import {
  addMunicipality,
  ELSEWHERE,
  hideFromThePublic,
  printedOn,
  publicTexts,
  STAFF,
} from "../support/road-portal.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** A public entry of the demo town that is made one for supporters only, with its group's other entries left public. */
const ONLY = { id: "farm-winter", name: "冬の畑の手しごと", number: "0000-00-1310" };
const NOTE = "戸を二度たたくと、世話人が出てきます。";
const PHONE = { width: 360, height: 740 };
const newContext = browserOfFile();
const jst = (days: number) =>
  new Date(Date.now() + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const written = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  addMunicipality(portal);
  const context = await contextOf();
  await hideFromThePublic(portal, context, ONLY.id);
  await context.close();
}, 240_000);
afterAll(() => portal?.stop());

const contextOf = (javaScriptEnabled = true): Promise<BrowserContext> =>
  newContext({ baseURL: portal.url, viewport: PHONE, javaScriptEnabled, locale: "ja-JP" });

const CSW: TestPerson = { duties: [[DEMO, "csw", null]] };
async function pageOf(email: string, person: TestPerson, javaScript = true): Promise<Page> {
  const context = await contextOf(javaScript);
  await signInToPortal(portal, context, `${email}@example.jp`, person);
  return context.newPage();
}
const namesIn = (page: Page) => page.locator(".road-list > li > a:first-child").allTextContents();
const pressed = (page: Page, button: string) =>
  Promise.all([page.waitForEvent("load"), page.locator(button).click()]);

describe("who may not", () => {
  const pages = [
    `${STAFF}/road`,
    `${STAFF}/road?q=${encodeURIComponent(ONLY.name)}`,
    `${STAFF}/road/${ONLY.id}`,
    `${STAFF}/road/${ONLY.id}/paper`,
    `${STAFF}/road-match`,
  ];
  const file = `${STAFF}/road-matcher.json`;

  async function signedOut(): Promise<BrowserContext> {
    const page = await pageOf("road.gone", CSW);
    const kept = await page.context().cookies();
    await page.goto(`${STAFF}/road`);
    await pressed(page, `form[action="${STAFF}/sign-out"] button`);
    await page.context().addCookies(kept);
    return page.context();
  }
  const signedIn = (email: string, person: TestPerson) => async () =>
    (await pageOf(email, person)).context();
  const nobody = 303;
  const noDuty = 404;

  test.each([
    ["anybody", nobody, "/sign-in", () => contextOf()],
    ["a CSW who signed out", nobody, "/sign-in", signedOut],
    [
      "a CSW without the second factor",
      nobody,
      "/second-factor",
      signedIn("road.half", { ...CSW, signedIn: "without second factor" }),
    ],
    ["a planner", noDuty, "", signedIn("road.planner", { duties: [[DEMO, "planner", null]] })],
    ["a CSW elsewhere", noDuty, "", signedIn("road.far", { duties: [[ELSEWHERE, "csw", null]] })],
    ["somebody of the group", noDuty, "", signedIn("road.group", { groups: [[DEMO, "farm"]] })],
  ])("%s gets nothing and changes nothing", async (_who, status, leads, open) => {
    const context = await open();
    const got: [string, number, string][] = [];
    for (const address of [...pages, file]) {
      const answer = await context.request.get(address, { maxRedirects: 0 });
      const to = new URL(answer.headers().location ?? portal.url, portal.url).pathname;
      got.push([address, answer.status(), to]);
      expect(await answer.text(), address).not.toContain(ONLY.number);
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
    }
    const to = leads === "" ? "/" : `${STAFF}${leads}`;
    expect(got).toEqual([...pages.map((address) => [address, status, to]), [file, 404, "/"]]);
    for (const form of [{ do: "right" }, { note: "よその覚え書き", seenOn: jst(0) }]) {
      const headers = { origin: portal.url };
      const options = { form, headers, maxRedirects: 0 };
      const answer = await context.request.post(`${STAFF}/road/${ONLY.id}`, options);
      expect(answer.status()).toBe(status);
    }
    await context.close();
    const page = await pageOf("road.looks", CSW);
    await page.goto(`${STAFF}/road/${ONLY.id}`);
    expect(await page.locator("main").innerText()).not.toContain("よその覚え書き");
    expect(await page.locator("button[value=right]").count()).toBe(1);
    await page.context().close();
  });

  test("the public sees nothing of an entry for supporters, nor of a note", async () => {
    const context = await contextOf();
    const gone = await context.request.get(`/${DEMO}/ja/activity/${ONLY.id}`);
    expect(gone.status()).toBe(404);
    const texts = await publicTexts(context.request);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.map((text) => text.includes(ONLY.name) || text.includes(ONLY.id))).toEqual(
      texts.map(() => false),
    );
    expect(texts.filter((text) => text.includes("こかげの小さな畑")).length).toBeGreaterThan(2);
    await context.close();
  });
});

describe("finding, without JavaScript", () => {
  test("by name, by kind and zone, and what is near first; nothing typed of a place is in the address", async () => {
    const page = await pageOf("road.finds", CSW, false);
    await page.goto(`${STAFF}/road`);
    expect(await page.locator("#found").textContent()).toBe("155件");
    await page.fill("#q", "手しごと 畑");
    await page.locator("#q").press("Enter");
    await page.waitForURL(/\?q=/);
    expect(await namesIn(page)).toEqual([ONLY.name]);
    expect(await page.locator(".road-mark").textContent()).toBe("支援者のみ");

    await page.goto(`${STAFF}/road`);
    await page.locator(".road-search summary").click();
    await page.selectOption("#kind", "farm");
    await pressed(page, ".road-search .press[type=submit]");
    expect(await namesIn(page)).toEqual([
      "こかげの小さな畑",
      "冬の畑の手しごと",
      "滝の沢みんなの畑",
      "畑の当番さん",
      "西野の体験農園",
    ]);
    await page.selectOption("#zone", { label: "滝の沢" });
    await pressed(page, ".road-search .press[type=submit]");
    expect(await namesIn(page)).toEqual(["冬の畑の手しごと", "滝の沢みんなの畑", "畑の当番さん"]);

    await page.goto(`${STAFF}/road`);
    await page.locator(".road-search summary").click();
    await page.selectOption("#kind", "salon");
    await page.fill("#where", "朝日町一丁目3番5号");
    await pressed(page, ".road-search .press[type=submit]");
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(
      "?kind=salon&near=gazetteer:gazetteer-area-asahi-1",
    );
    expect(await page.locator("#found").textContent()).toBe("朝日町一丁目から近い順　43件");
    expect((await namesIn(page)).slice(0, 3)).toEqual([
      "駅南おしゃべり広場",
      "待合室サロン まちかど",
      "みなとサロン いかり",
    ]);
    expect(await page.locator(".road-list .figure").first().textContent()).toBe(
      "道のり 約120m（推定）",
    );
    expect(await page.inputValue("#where")).toBe("朝日町一丁目");

    await page.fill("#where", "朝日町");
    await pressed(page, ".road-search .press[type=submit]");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(".road-points a").allTextContents()).toEqual([
      "朝日町一丁目",
      "朝日町二丁目",
    ]);
    await page.fill("#where", "ありえない町の名");
    await pressed(page, ".road-search .press[type=submit]");
    expect(await page.locator("#where-problem").textContent()).toContain(
      "該当する名称がありません",
    );
    expect(await page.inputValue("#where")).toBe("ありえない町の名");
    expect(await page.inputValue("#kind")).toBe("salon");
    await page.context().close();
    expect(portal.log()).toContain(`POST ${STAFF}/road 303`);
    expect(portal.log()).not.toContain("near=");
  });
});

describe("one entry, by keyboard alone and without JavaScript", () => {
  test("is called, confirmed with one press, and noted for others", async () => {
    const page = await pageOf("road.calls", CSW, false);
    await page.goto(`${STAFF}/road?q=${encodeURIComponent("いろりサロン")}`);
    await tabTo(page, `a[href="${STAFF}/road/salon-irori"]`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${STAFF}/road/salon-irori`);
    const call = page.locator(".road-number a");
    expect(await call.getAttribute("href")).toBe("tel:0000001660");
    expect(await page.locator(".road-number .road-mark").textContent()).toBe("公開していない番号");
    const shown = await page.request.get(`/${DEMO}/ja/activity/salon-irori`);
    expect(await shown.text()).not.toContain("0000-00-1660");

    await tabTo(page, "button[value=right]");
    await Promise.all([page.waitForURL(/after=confirmed/), page.keyboard.press("Enter")]);
    expect(await page.locator(".road-done").textContent()).toBe(
      "きょうの日付で確認済みにしました。",
    );
    expect(await page.locator("main").innerText()).toContain(`最終確認 ${written(jst(0))}`);
    expect(await page.locator("button[value=right]").count()).toBe(0);
    await expect
      .poll(
        async () =>
          (await (await page.request.get(`/${DEMO}/ja/activity/salon-irori`)).text()).includes(
            `${written(jst(0))}に確かめました`,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);

    await tabTo(page, "#note");
    await page.keyboard.type(NOTE);
    await tabTo(page, ".staff-form button");
    await Promise.all([page.waitForURL(/after=added/), page.keyboard.press("Enter")]);
    expect(await page.locator(".road-note").allTextContents()).toEqual([NOTE]);
    const by = `${written(jst(0))}　road.calls@example.jp`;
    expect((await page.locator(".road-notes .small").first().textContent())?.trim()).toBe(by);

    const other = await pageOf("road.other", CSW, false);
    await other.goto(`${STAFF}/road/salon-irori`);
    expect(await other.locator(".road-note").allTextContents()).toEqual([NOTE]);
    expect(await other.locator("button[name=withdraw]").count()).toBe(0);
    expect((await publicTexts(other.request)).some((text) => text.includes(NOTE))).toBe(false);
    await other.context().close();

    await tabTo(page, "button[name=withdraw]");
    await Promise.all([page.waitForURL(/after=withdrawn/), page.keyboard.press("Enter")]);
    expect(await page.locator(".road-note").count()).toBe(0);
    await page.context().close();
  });

  test("a note that says nothing, or of tomorrow, is asked for again beside what was typed", async () => {
    const page = await pageOf("road.errs", CSW);
    const problemOf = async (note: string, seenOn: string) => {
      await page.goto(`${STAFF}/road/salon-irori`);
      await page.locator(".staff-form").evaluate((form) => form.setAttribute("novalidate", ""));
      await page.locator("#seenOn").evaluate((field) => field.removeAttribute("max"));
      await page.fill("#note", note);
      await page.fill("#seenOn", seenOn);
      await pressed(page, ".staff-form button");
      expect(await violationsOn(page)).toEqual([]);
      const box = page.locator(".problem-box a");
      return [
        await box.getAttribute("href"),
        await box.textContent(),
        await page.inputValue("#note"),
      ];
    };
    expect(await problemOf(" ", jst(0))).toEqual(["#note", "覚え書きを入力してください。", " "]);
    expect(await problemOf(NOTE, jst(1))).toEqual([
      "#seenOn",
      "きょうまでの日付を入れてください。",
      NOTE,
    ]);
    await page.context().close();
  });

  test("is printed on one A4: public with its code, for supporters with a warning, never a number that is held back", async () => {
    const page = await pageOf("road.prints", CSW);
    for (const [id, codes, held] of [
      ["boccia", 1, null],
      ["salon-irori", 1, "0000-00-1660"],
      [ONLY.id, 0, null],
    ] as const) {
      await page.goto(`${STAFF}/road/${id}/paper`);
      expect(await printedOn(page), id).toEqual({ pages: 1, paper: "595 x 842" });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".on-paper:visible .qr").count(), id).toBe(codes);
      const paper = await page.locator("body").innerText();
      expect(paper.includes("支援者のみの掲載です"), id).toBe(id === ONLY.id);
      if (held !== null) expect(paper).not.toContain(held);
      expect(paper).not.toContain("つなぎば事務");
      await page.emulateMedia({ media: null });
      expect([await violationsOn(page), await scrollsSideways(page)], id).toEqual([[], 0]);
    }
    await page.context().close();
  });
});
