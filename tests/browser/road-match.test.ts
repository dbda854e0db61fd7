import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { cutOff } from "../support/keyboard.ts";
import {
  chooseEverything,
  filesWith,
  keptBy,
  listenTo,
  MARK,
  writeSecrets,
} from "../support/marked-secrets.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { hideFromThePublic, STAFF } from "../support/road-portal.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** Matching beside a person: entries for supporters are among the answers, and nothing of the person is anywhere. */
const ONLY = { id: "farm-winter", name: "冬の畑の手しごと" };
const REST = 500;
const newContext = browserOfFile();

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  const context = await contextOf(true);
  await hideFromThePublic(portal, context, ONLY.id);
  await context.close();
}, 240_000);
afterAll(() => portal?.stop());

const contextOf = (javaScriptEnabled: boolean): Promise<BrowserContext> =>
  newContext({
    baseURL: portal.url,
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
    reducedMotion: "reduce",
  });
async function pageOf(email: string, javaScript = true): Promise<Page> {
  const context = await contextOf(javaScript);
  await signInToPortal(portal, context, `${email}@example.jp`, { duties: [[DEMO, "csw", null]] });
  return context.newPage();
}
const offers = (page: Page) =>
  page.locator(".offer h3").evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ""));
const answered = (page: Page) => page.waitForSelector("[data-match-answer] .offer");

test.each([true, false])(
  "an entry for supporters is among the answers and says so, with script: %s",
  async (script) => {
    const page = await pageOf(`match.${script}`, script);
    await page.goto(`${STAFF}/road-match`);
    await page.check("[name=interest][value=land]");
    if (!script) await page.click("[data-match-send] button");
    await answered(page);
    const found = await offers(page);
    expect(found.filter((name) => name.endsWith("支援者のみ"))).toEqual([
      `${ONLY.name} 支援者のみ`,
    ]);
    expect(found).toContain("滝の沢みんなの畑");
    const link = page.locator(".offer h3 a", { hasText: ONLY.name });
    expect(await link.getAttribute("href")).toBe(`${STAFF}/road/${ONLY.id}/paper`);
    if (script) {
      expect([await violationsOn(page), await scrollsSideways(page), await cutOff(page)]).toEqual([
        [],
        0,
        [],
      ]);
    }

    const anybody = await (await contextOf(script)).newPage();
    await anybody.goto(`/${DEMO}/ja/match`);
    await anybody.check("[name=interest][value=land]");
    if (!script) await anybody.click("[data-match-send] button");
    await answered(anybody);
    expect((await offers(anybody)).filter((name) => name.includes(ONLY.name))).toEqual([]);
    await anybody.context().close();
    await page.context().close();
  },
);

test("the file with entries for supporters is kept by nobody, and gone with the session", async () => {
  const page = await pageOf("match.file");
  const file = `${STAFF}/road-matcher.json`;
  const come = await page.request.get(file);
  expect([come.status(), come.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
  const { staffOnly } = (await come.json()) as { staffOnly: string[] };
  expect(staffOnly.toSorted()).toEqual(["desk-watch-meeting", ONLY.id, "staff-accompany"]);
  expect(await come.text()).toContain(ONLY.name);
  // What goes through the council, and where a home is, is not needed to match.
  expect(await come.text()).not.toContain("0000-00-1660");
  await page.goto(`${STAFF}/road-match`);
  await page.locator(`form[action="${STAFF}/sign-out"] button`).click();
  await page.waitForURL(/sign-out/);
  expect((await page.request.get(file)).status()).toBe(404);
  await page.context().close();
});

test("what is looked at lies over the form: the answers stay, and a form in it is sent beside", async () => {
  const page = await pageOf("match.looks");
  await page.goto(`${STAFF}/road-match`);
  await page.check("[name=interest][value=land]");
  await answered(page);
  await page.locator(".offer h3 a", { hasText: ONLY.name }).click();
  await page.waitForSelector("dialog[open] h1");
  expect(await page.locator("dialog[open] h1").textContent()).toBe(ONLY.name);
  expect(await page.locator("dialog[open] .road-number a").first().getAttribute("href")).toBe(
    "tel:0000001310",
  );
  await page.locator("dialog[open] a", { hasText: "覚え書きと確認" }).click();
  await page.waitForSelector("dialog[open] button[value=right]");
  const targets = await page
    .locator("dialog[open] form")
    .evaluateAll((all) => all.map((one) => (one as HTMLFormElement).target));
  expect(new Set(targets)).toEqual(new Set(["_blank"]));
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  expect((await offers(page)).length).toBeGreaterThan(3);
  await page.context().close();
});

test("fifty secrets in every field: on the device they stay, and go with the page", async () => {
  const page = await pageOf("match.secrets");
  const before = await page.context().cookies();
  const { told, said, requests } = listenTo(page.context());
  await page.goto(`${STAFF}/road-match`);
  await page.check("[name=interest][value=land]");
  await answered(page);
  // One question stands at a time here; the others are written into all the same.
  await page.setViewportSize({ width: 1280, height: 1000 });
  const fields = await writeSecrets(page, "[data-match-form]", REST);
  const choices = await chooseEverything(page, "[data-match-form]");
  await page.waitForTimeout(REST);
  expect(fields).toEqual(expect.arrayContaining(["own", "where", "age"]));
  expect(choices).toBeGreaterThan(100);
  const { cookies, ...kept } = await keptBy(page);
  expect(kept).toEqual({
    local: {},
    session: {},
    databases: [],
    cached: [],
    workers: 0,
    name: "",
    state: "null",
    search: "",
    hash: "",
  });
  expect(cookies).toEqual(before);
  await page.goto(`${STAFF}/road`);
  await page.goBack();
  await page.waitForSelector("[data-match-form]");
  expect(await page.inputValue("#match-own")).toBe("");
  const all = await told();
  expect(requests.length).toBeGreaterThan(15);
  expect(all.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(all.filter((one) => JSON.stringify(one).includes(MARK))).toEqual([]);
  expect(said.filter((text) => text.includes(MARK))).toEqual([]);
  await page.context().close();
  expect(portal.log()).toContain(`GET ${STAFF}/road-match 200`);
  expect(portal.log()).not.toContain(MARK);
  expect(filesWith(portal.dataDir, ONLY.name)).not.toEqual([]);
  expect(filesWith(portal.dataDir, MARK)).toEqual([]);
}, 120_000);

test("without script they are posted once, answered, and then nowhere", async () => {
  const page = await pageOf("match.posted", false);
  const { told } = listenTo(page.context());
  await page.goto(`${STAFF}/road-match`);
  expect(await writeSecrets(page, "[data-match-form]")).toEqual(["own", "where", "age"]);
  await page.check("[name=interest][value=land]");
  await Promise.all([page.waitForEvent("load"), page.click("[data-match-send] button")]);
  await page.waitForSelector("[data-match-answer]");
  expect(await page.inputValue("#match-own")).toContain(MARK);
  const marked = (await told()).filter((one) => JSON.stringify(one).includes(MARK));
  expect(marked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${portal.url}${STAFF}/road-match`,
  ]);
  await page.goto(`${STAFF}/road-match`);
  expect(await page.content()).not.toContain(MARK);
  await page.context().close();
  expect(portal.log()).toContain(`POST ${STAFF}/road-match 200`);
  expect(portal.log()).not.toContain(MARK);
  expect(filesWith(portal.dataDir, MARK)).toEqual([]);
});
