import { describe, expect, inject, it } from "vitest";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const ADDRESS = `/${DEMO}/staff/planning`;

async function pageOf(role: string, width: number, javaScriptEnabled = true) {
  const context = await newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await signInToPortal(portal(), context, `${role}.of.planning@example.jp`, {
    duties: [[DEMO, role, null]],
  });
  return context.newPage();
}

describe("the planning page", () => {
  it("is not there for who only reviews, nor for the public", async () => {
    const reviewing = await pageOf("reviewer", 1280);
    expect((await reviewing.goto(ADDRESS))?.status()).toBe(404);
    const page = await (await newContext({})).newPage();
    await page.goto(ADDRESS);
    expect(new URL(page.url()).pathname).toBe(`/${DEMO}/staff/sign-in`);
  });

  it("answers by keyboard alone and without script; rows add up to the total, and the link is the question", async () => {
    const page = await pageOf("planner", 360, false);
    await page.goto(ADDRESS);
    await page.locator("#who").focus();
    await page.keyboard.press("6");
    await page.locator("#add").focus();
    await page.keyboard.press("2");
    await page.locator("form.planning-question button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/who=from-65/);
    expect(new URL(page.url()).searchParams.get("add")).toBe("2");
    const numbers = (rows: string) =>
      page
        .locator(rows)
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll("td")]
              .slice(0, 2)
              .map((cell) => Number(cell.textContent?.replaceAll(",", ""))),
          ),
        );
    const table = `section[aria-label="圏域ごとの表"]`;
    const rows = await numbers(`${table} tbody tr`);
    const sums = [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    expect(await numbers(`${table} tfoot tr`)).toEqual([sums]);
    expect(await page.locator("section[aria-labelledby=next] li").count()).toBe(2);
    expect(await scrollsSideways(page)).toBe(0);
  });

  it("names a choice that there is not, and answers the rest", async () => {
    const page = await pageOf("planner", 1280);
    await page.goto(`${ADDRESS}?who=from-65&within=far`);
    expect(await page.locator("[role=alert]").textContent()).toContain("「far」");
    expect(await page.inputValue("#who")).toBe("from-65");
  });

  it.each([360, 1280])("has nothing that axe finds at %i px", async (width) => {
    const page = await pageOf("planner", width);
    await page.goto(`${ADDRESS}?who=from-65&add=3&level=primary-school`);
    expect(await violationsOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(0);
  });
});
