import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchProfile } from "../support/browser.ts";
import {
  chooseEverything,
  filesWith,
  keptBy,
  listenTo,
  MARK,
  NOTHING_KEPT,
  writeSecrets,
} from "../support/marked-secrets.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { DEMO } from "../support/templates.ts";

/** Fifty marked secrets in every field of the form and of the letter: what of them is anywhere else. */
const TILES = "https://cyberjapandata.gsi.go.jp";
/** Longer than typing has to rest before the answer follows. */
const REST = 500;
const FORM = "[data-match-form]";
const LETTER = "dialog.letter";
/** How a request of a page may look: a page, a file or a snapshot of ours, without a query. */
const OURS = /^\/(?:990019\/[\w/.-]+|_astro\/[\w.-]+|[\w-]+\.(?:svg|js))$/;

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
}, 240_000);
afterAll(() => portal?.stop());

/** A browser with a folder of its own, so that it can be seen what it wrote there. */
async function openProfile(options: { script: boolean }): Promise<{
  context: BrowserContext;
  page: Page;
  close: () => Promise<readonly string[]>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-profile-"));
  const context = await launchProfile(folder, {
    baseURL: portal.url,
    viewport: { width: 1280, height: 1000 },
    javaScriptEnabled: options.script,
    reducedMotion: "reduce",
  });
  // There is no network here, and nothing should ask for tiles: what does is caught, and counted with the requests.
  await context.route(`${TILES}/**`, (route) => route.abort());
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    // What a browser writes of a visit is found there, so that a secret would be, too.
    expect(filesWith(folder, new URL(portal.url).host)).not.toEqual([]);
    const found = filesWith(folder, MARK);
    rmSync(folder, { recursive: true, force: true });
    return found;
  };
  return { context, page, close };
}

const policyOf = async (path: string): Promise<string> =>
  (await fetch(`${portal.url}${path}`)).headers.get("content-security-policy") ?? "";

/** What `npx tsunagiba municipality add … --basemap` does, and the portal that takes it up. */
async function setBasemap(basemap: string): Promise<void> {
  execFileSync(
    process.execPath,
    ["scripts/tsunagiba.mjs", "municipality", "add", DEMO, "--basemap", basemap],
    { env: { ...process.env, DATA_DIR: portal.dataDir } },
  );
  await expect
    .poll(async () => (await policyOf(`/${DEMO}/ja/list`)).includes(TILES), { timeout: 60_000 })
    .toBe(basemap === "gsi");
}

const answered = (page: Page) => page.waitForSelector("[data-match-answer] .offer");

/** The form, every field and every choice; gives the fields that were written into. */
async function fillForm(page: Page): Promise<{ fields: string[]; choices: number }> {
  await page.check("[name=interest][value=land]");
  await answered(page);
  const fields = await writeSecrets(page, "body", REST);
  const choices = await chooseEverything(page, FORM);
  await page.fill("#match-where", "");
  await page.check("[name=interest][value=land]");
  await page.waitForTimeout(REST);
  await answered(page);
  return { fields, choices };
}

/** Everything that can be pressed in an answer. */
async function pressEverything(page: Page): Promise<void> {
  await page.press("#match-age", "Enter");
  await page.click("button[name=keep] >> nth=0");
  await page.click("button[name=keep] >> nth=0");
  for (const [reason] of (
    await page.locator(".not-this").first().locator("button").all()
  ).entries()) {
    await page.locator(".not-this summary").last().click();
    await page.locator(".not-this[open] button").nth(reason).click();
    await page.click(".set-aside summary");
    await page.click("button[name=back] >> nth=0");
  }
  await page.click("[data-match-map]");
  await page.waitForSelector("[data-stage] canvas");
  await page.click("[data-stage] canvas", { position: { x: 200, y: 150 } });
  await page.click("[data-match-map]");
  await page.locator("[data-match-answer] .entry-name a").first().click();
  await page.waitForSelector("dialog[open] h1");
  await page.goBack();
  await page.waitForSelector("dialog[open]", { state: "detached" });
}

async function fillLetter(page: Page): Promise<{ fields: string[]; choices: number }> {
  await page.click("[data-letter-to] >> nth=0");
  await page.waitForSelector(`${LETTER}[open] [data-letter-text]`);
  const choices = await chooseEverything(page, LETTER);
  const fields = await writeSecrets(page, LETTER);
  await page.pdf({ preferCSSPageSize: true });
  await page.click(".letter-close button");
  await page.pdf({ preferCSSPageSize: true });
  return { fields, choices };
}

describe.each(["embedded", "gsi"])("on the device, with the basemap %s", (basemap) => {
  test("nothing that is written or chosen is in a request, a storage, a log or a file", async () => {
    await setBasemap(basemap);
    expect(await policyOf(`/${DEMO}/ja/match`)).not.toContain(TILES);
    const { context, page, close } = await openProfile({ script: true });
    const { requests, said, told } = listenTo(context);
    await page.goto(`/${DEMO}/ja/match`);
    const form = await fillForm(page);
    await pressEverything(page);
    const letter = await fillLetter(page);
    expect(await keptBy(page)).toEqual({ ...NOTHING_KEPT, state: "null" });
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/${DEMO}/en/match`);
    await answered(page);
    expect(await page.inputValue("#match-own")).toContain(MARK);
    await page.pdf({ preferCSSPageSize: true });
    expect(await keptBy(page)).toEqual({ ...NOTHING_KEPT, state: "null" });
    await page.click('a[href$="/en/desks"] >> nth=0');
    await page.waitForURL(`**/${DEMO}/en/desks`);
    await page.goBack();
    await page.waitForSelector(FORM);
    expect(await page.inputValue("#match-own")).toBe("");

    expect(form.fields).toEqual(expect.arrayContaining(["own", "where", "age"]));
    expect(letter.fields).toHaveLength(3);
    expect(form.choices).toBeGreaterThan(100);
    expect(letter.choices).toBeGreaterThan(15);
    const all = await told();
    expect(
      all.filter(({ url }) => !url.startsWith(portal.url) && !url.startsWith("blob:")),
    ).toEqual([]);
    expect(all.filter(({ method, body }) => method !== "GET" || body !== "")).toEqual([]);
    const addresses = all.filter(({ url }) => url.startsWith(portal.url)).map(({ url }) => url);
    expect(addresses.filter((url) => !OURS.test(url.slice(portal.url.length)))).toEqual([]);
    expect(all.filter((one) => JSON.stringify(one).includes(MARK))).toEqual([]);
    expect(all.filter(({ headers }) => "referer" in headers || "cookie" in headers)).toEqual([]);
    expect(said.filter((text) => text.includes(MARK))).toEqual([]);
    expect(requests.length).toBeGreaterThan(30);
    expect(await close()).toEqual([]);
    expect(portal.log()).toContain(`GET /${DEMO}/ja/match 200`);
    expect(portal.log()).not.toContain("POST");
    expect(portal.log()).not.toContain(MARK);
    // What the database holds is found, so that a secret would be, too.
    expect(filesWith(portal.dataDir, "いろりサロン")).not.toEqual([]);
    expect(filesWith(portal.dataDir, MARK)).toEqual([]);
  }, 300_000);
});

test("without script it is posted once, answered, and then nowhere", async () => {
  const { context, page, close } = await openProfile({ script: false });
  const { told } = listenTo(context);
  await page.goto(`/${DEMO}/ja/match`);
  const fields = await writeSecrets(page, "body");
  expect(fields).toEqual(["own", "where", "age"]);
  for (const name of ["interest", "comfort", "for"])
    for (const box of await page.locator(`.ticks [name=${name}]:visible`).all()) await box.check();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.click("[data-match-send] button"),
  ]);
  expect({ status: answer.status(), address: answer.url() }).toEqual({
    status: 200,
    address: `${portal.url}/${DEMO}/ja/match`,
  });
  expect(await answer.allHeaders()).not.toHaveProperty("set-cookie");
  await page.waitForSelector("[data-match-answer]");
  expect(await page.inputValue("#match-own")).toContain(MARK);
  const leads = await page
    .locator("a[href], form[action]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? one.getAttribute("action")));
  expect(leads.filter((lead) => lead?.includes(MARK))).toEqual([]);
  expect(page.url()).toBe(`${portal.url}/${DEMO}/ja/match`);
  await page.click('.languages a[hreflang="en"]');
  await page.waitForURL(`**/${DEMO}/en/match`);
  expect(await page.content()).not.toContain(MARK);

  const all = await told();
  const marked = all.filter((one) => JSON.stringify(one).includes(MARK));
  expect(marked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${portal.url}/${DEMO}/ja/match`,
  ]);
  expect(
    marked.filter(({ url, headers }) => `${url}${JSON.stringify(headers)}`.includes(MARK)),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(portal.log()).toContain(`POST /${DEMO}/ja/match 200`);
  expect(portal.log()).not.toContain(MARK);
  expect(filesWith(portal.dataDir, MARK)).toEqual([]);
  await close();
}, 120_000);
