import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const ZONE = "life-west";

/** A council's own site, at another origin. */
let site: Server;
let line = "";
beforeAll(async () => {
  site = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="ja"><title>役所</title><h1>役所</h1>${line}</html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
});
afterAll(() => site.close());
const siteUrl = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

/** What a frame has stored in the browser. One that may store nothing throws when it is asked: that is nothing. */
const storedIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    try {
      return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    } catch {
      return [];
    }
  });

test.each([true, false])(
  "the line of the help page shows a zone in another site, JavaScript %s: no cookie, nothing stored, links lead out",
  async (javaScriptEnabled) => {
    const context = await newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`/${DEMO}/ja/embed-help?zone=${ZONE}`);
    line = await page.getByLabel("はりつける1行").inputValue();
    expect(line).toMatch(/^<iframe src="http[^"]+" title="[^"]+" [^>]*><\/iframe>$/);

    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.goto(siteUrl());
    const frame = page.frameLocator("iframe");
    expect(await frame.locator("h1").innerText()).toContain("集まれる場所");
    const names = frame.locator(".entry-name a");
    expect(await names.count()).toBeGreaterThan(5);
    expect(await frame.locator("header, .masthead, script").count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(await Promise.all(page.frames().map(storedIn))).toEqual([[], []]);
    expect(refused).toEqual([]);
    await names.first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/activity\//);
    expect(page.frames()).toHaveLength(1);
    await context.close();
  },
  60_000,
);

test("the map opens inside another site when it is pressed, and breaks no rule of the page", async () => {
  const context = await newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  line = `<iframe src="${inject("portalUrl")}/${DEMO}/ja/embed?zone=${ZONE}&amp;view=map" title="地図" width="100%" height="600"></iframe>`;
  await page.goto(siteUrl());
  const frame = page.frameLocator("iframe");
  await frame.locator("[data-map-open]").first().click();
  await frame.locator("canvas").waitFor({ timeout: 60_000 });
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

test("only the embedded page may stand in another site", async () => {
  const policyOf = async (path: string) => {
    const answer = await fetch(`${inject("portalUrl")}/${DEMO}${path}`, { redirect: "manual" });
    expect(answer.headers.getSetCookie()).toEqual([]);
    return /frame-ancestors ([^;]+)/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  };
  expect(await policyOf("/ja/embed")).toBe("*");
  expect(await policyOf(`/en/embed?zone=${ZONE}&view=map`)).toBe("*");
  for (const path of [
    "/ja/",
    "/ja/list",
    "/ja/embed-help",
    "/ja/embed/",
    "/ja/embed/x",
    "/xx/embed",
    "/ja/subscribe",
    "/staff/embed",
  ])
    expect([path, await policyOf(path)]).toEqual([path, "'none'"]);
});

test.each(LANGUAGES)(
  "axe finds nothing, %s, and it is small",
  async (language) => {
    for (const width of [320, 1280]) {
      const context = await newContext({
        viewport: { width, height: 700 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      let bytes = 0;
      page.on("response", async (response) => {
        bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
      });
      for (const query of ["", `?zone=${ZONE}&kind=cafe`, "?view=map", "?kind=fishing&zone=nope"]) {
        bytes = 0;
        await page.goto(`/${DEMO}/${language}/embed${query}`, { waitUntil: "networkidle" });
        expect([query, await violationsOn(page)]).toEqual([query, []]);
        expect([query, await scrollsSideways(page)]).toEqual([query, 0]);
        if (!query.includes("map")) expect(bytes).toBeLessThan(150_000);
      }
      await context.close();
    }
  },
  180_000,
);
