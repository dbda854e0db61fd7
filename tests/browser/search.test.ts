import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { listAddress, namesListed, searchField } from "../support/list-page.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  page = await context.newPage();
});
afterAll(() => context?.close());

const submit = async (words: string) => {
  await searchField(page).fill(words);
  await Promise.all([page.waitForEvent("load"), searchField(page).press("Enter")]);
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
  expect(await searchField(page).inputValue()).toBe("まーじゃん");
  expect(await namesListed(page)).toEqual(["健康マージャン 中央"]);
  expect(await page.locator(".entry-name mark").allTextContents()).toEqual(["マージャン"]);
  const top = await page.locator("#found").evaluate((node) => node.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
});

test("filters stay beside the words, and the form's empty fields do not come into the link", async () => {
  await page.goto(listAddress("day=MO&kind=gathering&sort=name"));
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
  const found = await namesListed(page);
  expect(found.length).toBeGreaterThanOrEqual(1);
  await Promise.all([
    page.waitForEvent("load"),
    page.locator(".chip", { hasText: "体操" }).click(),
  ]);
  expect(new URL(page.url()).searchParams.has("q")).toBe(false);
  expect(new URL(page.url()).searchParams.get("day")).toBe("MO");
});

test("the best match comes first, and a fact is told in words", async () => {
  await page.goto(listAddress("q=無料 体操"));
  expect((await namesListed(page))[0]).toContain("体操");
  expect(await page.locator(".entry").first().locator(".why mark").allTextContents()).toContain(
    "無料",
  );
  expect(await page.locator(".sorts b").textContent()).toContain("ことばに合う順");
  await page.goto(listAddress("q=無料 体操", "en"));
  expect(await page.locator(".entry").first().locator(".why mark").allTextContents()).toContain(
    "Free of charge",
  );
});

test("what the filters hid is said and one press away", async () => {
  await page.goto(listAddress("q=マージャン&day=SU"));
  expect(await page.locator("#found").textContent()).toContain("いまの条件の中には");
  const away = page.getByRole("link", { name: "しぼりこみをはずすと 1件あります" });
  await Promise.all([page.waitForEvent("load"), away.click()]);
  expect(await namesListed(page)).toEqual(["健康マージャン 中央"]);
  expect([...new URL(page.url()).searchParams]).toEqual([["q", "マージャン"]]);
});

test("no match: kind words, and the desk to ask", async () => {
  await page.goto(listAddress("q=zzzzqqqq"));
  expect(await page.locator("#found").textContent()).toBe(
    "「zzzzqqqq」は、今の一覧にはありませんでした。一緒にさがせます。",
  );
  expect(await page.locator(".aside-help a").getAttribute("href")).toBe(`/${DEMO}/ja/desks`);
});

test("nothing surely: it says so, and the nearest spellings are links", async () => {
  await page.goto(listAddress("q=まーじゃそん"));
  expect(await page.locator(".summary").textContent()).toContain("近いものを出しています");
  const spelling = page.locator(".where-choices a", { hasText: /^マージャン$/ });
  await Promise.all([page.waitForEvent("load"), spelling.click()]);
  expect(new URL(page.url()).searchParams.get("q")).toBe("マージャン");
  expect(await namesListed(page)).toEqual(["健康マージャン 中央"]);
});

test("a typed place keeps the words, and neither comes into the address", async () => {
  await page.goto(listAddress("q=サロン&day=WE"));
  await page.locator("input[name=where]").fill("緑町一丁目");
  const apply = page.locator(".where-form button[type=submit]");
  await Promise.all([page.waitForEvent("load"), apply.click()]);
  expect(new URL(page.url()).search).toBe("");
  expect(await searchField(page).inputValue()).toBe("サロン");
  expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
  expect(await page.locator(".sorts b").textContent()).toContain("近い順");
  await submit("体操");
  expect(await page.locator("h1").textContent()).toBe("緑町一丁目から近い順");
  expect((await namesListed(page)).every((name) => name.includes("体操"))).toBe(true);
});

test("words too long are cut, hostile ones are text", async () => {
  await page.goto(listAddress(`q=${"あ".repeat(150)}`));
  expect((await searchField(page).inputValue()).length).toBe(80);
  await page.goto(listAddress("q=<img src=x onerror=alert(1)>"));
  expect(await page.locator("main img").count()).toBe(0);
  expect(await searchField(page).inputValue()).toBe("<img src=x onerror=alert(1)>");
});
