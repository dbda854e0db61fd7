import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addressesOf } from "../../src/domain/addresses.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO, demoSnapshot } from "../support/templates.ts";
import { onRefused } from "../support/watch.ts";

const to = addressesOf(DEMO, "ja");
const newContext = browserOfFile();

interface Watched {
  readonly page: Page;
  /** Paths that were asked for, and whatever should not have happened. */
  readonly asked: string[];
  readonly wrong: string[];
}

async function open(address: string, width: number): Promise<Watched> {
  const base = inject("portalUrl");
  const context = await newContext({ viewport: { width, height: 800 } });
  const [asked, wrong]: [string[], string[]] = [[], []];
  await onRefused(context, (refused) => wrong.push(refused));
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (origin === base) asked.push(pathname);
    else if (protocol.startsWith("http")) wrong.push(request.url());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return { page, asked, wrong };
}

const drawn = (page: Page) => page.locator(".map-panel.is-drawn").waitFor({ timeout: 30_000 });

test("on a phone nothing of the map is loaded before it is pressed; then it is drawn from our own files alone", async () => {
  const { page, asked, wrong } = await open(to.page("list"), 360);
  expect(asked.filter((path) => /map-live|worker|\/map\//.test(path))).toEqual([]);
  await page.locator("[data-map-open]:visible").first().click();
  await drawn(page);
  expect(asked.some((path) => path.startsWith(`/${DEMO}/map/`))).toBe(true);
  expect(wrong).toEqual([]);
  await page.locator("[data-map-back]").click();
  expect(
    await page.evaluate(() => document.activeElement?.closest("[data-activity]") !== null),
  ).toBe(true);
  await page.context().close();
});

test("on a wide screen the map comes by itself; list and map keep in step", async () => {
  const { page, wrong } = await open(to.page("list"), 1280);
  await drawn(page);
  const show = page.locator("[data-map-show]:visible").first();
  const id = await show.getAttribute("data-map-show");
  await show.click();
  await page.locator("[data-map-slip]:visible").waitFor();
  expect(
    await page.locator(`[data-map-slip-list] a[href="${to.noun("activity", id ?? "")}"]`).count(),
  ).toBe(1);
  expect(await page.locator(`[data-activity="${id}"].on-map`).count()).toBe(1);

  await page.locator(".map-stage canvas").focus();
  await page.keyboard.press("Escape");
  expect(await page.locator("[data-map-slip]").isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-map-show"))).toBe(id);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test("the zone in view is named at the level that is chosen", async () => {
  const { page } = await open(to.page("list"), 1280);
  await drawn(page);
  const town = await demoSnapshot();
  const level = page.locator("[data-map-level]");
  const levels = await level
    .locator("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(levels).toContain("primary-school");
  await level.selectOption("primary-school");
  for (let presses = 0; presses < 5; presses += 1) {
    await page.locator("[data-map-zoom='1']").click();
    await page.waitForTimeout(600);
  }
  const name = await page.locator("[data-map-zone-name]").textContent();
  const names = town.zones.filter((zone) => zone.level === "primary-school");
  expect(names.map((zone) => zone.name)).toContain(name);
  await page.context().close();
});
