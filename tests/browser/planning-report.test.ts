import { describe, expect, inject, it } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const REPORT = `/${DEMO}/staff/planning/report`;
const FILES = [
  "map.png",
  "week.png",
  "zones.csv",
  "week.csv",
  "standards.csv",
  "next.csv",
  "zones.geojson",
];

async function planning(role = "planner") {
  const context = await newContext({ viewport: { width: 1280, height: 900 } });
  await signInToPortal(portal(), context, `${role}.of.reports@example.jp`, {
    duties: [[DEMO, role, null]],
  });
  return context;
}

/** Sheets of a PDF as Chromium writes it: one page object each. */
const sheetsOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const cellsOf = (csv: string): string[][] =>
  csv
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));

describe("the report for a meeting", () => {
  it.each([
    ["of the town's daily-life zones", "who=from-65&within=15min", 2],
    [
      "of 55 small areas, of which 30 stand one by one",
      "level=small-area&who=from-65&kind=salon&within=500m&add=5",
      4,
    ],
  ])("%s prints on so many sheets, and has nothing that axe finds", async (_, query, sheets) => {
    const page = await (await planning()).newPage();
    await page.goto(`${REPORT}?${query}`);
    expect(await violationsOn(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(sheetsOf(pdf)).toBe(sheets);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("a:visible, button:visible, input:visible").count()).toBe(0);
  });

  it("says the figures of the planning page, rows adding up, and so do its files", async () => {
    const context = await planning();
    const page = await context.newPage();
    const query = "level=primary-school&who=under-15&kind=childrens-cafeteria&within=800m";
    await page.goto(`/${DEMO}/staff/planning?${query}`);
    const answer = await page.locator(".planning-answer").textContent();
    const report = page.locator("a", { hasText: "会議用の報告" });
    expect(await report.getAttribute("href")).toContain("kind=childrens-cafeteria");
    await report.click();
    await page.waitForURL(/planning\/report/);
    expect(await page.locator("section[aria-labelledby=answer] li").first().textContent()).toBe(
      answer,
    );
    const csv = await (
      await context.request.get(`/${DEMO}/staff/planning/zones.csv?${query}`)
    ).text();
    const rows = cellsOf(csv).slice(1);
    const [total] = rows.slice(-1);
    for (const column of [2, 3, 5]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(Number(total?.[column]));
    }
    expect(answer).toContain(Number(total?.[3]).toLocaleString("ja-JP"));
    const zones = (await (
      await context.request.get(`/${DEMO}/staff/planning/zones.geojson?${query}`)
    ).json()) as { features: { properties: { people: number } }[] };
    expect(zones.features).toHaveLength(10);
    const people = zones.features.reduce((sum, { properties }) => sum + properties.people, 0);
    expect(people).toBe(rows.slice(0, 10).reduce((sum, row) => sum + Number(row[2]), 0));
  });

  it("and its files are kept by no browser, and are nobody's who does not plan", async () => {
    const own = await planning();
    const reviewing = await planning("reviewer");
    const nobody = await newContext({});
    for (const file of FILES) {
      const address = `/${DEMO}/staff/planning/${file}`;
      const answer = await own.request.get(address);
      expect([file, answer.status(), answer.headers()["cache-control"]]).toEqual([
        file,
        200,
        "private, no-store",
      ]);
      if (file.endsWith(".png"))
        expect((await answer.body()).subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
      expect((await reviewing.request.get(address)).status()).toBe(404);
      expect((await nobody.request.get(address, { maxRedirects: 0 })).status()).toBe(303);
    }
    expect((await own.request.get(`/${DEMO}/staff/planning/people.csv`)).status()).toBe(404);
  });
});
