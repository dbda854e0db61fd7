import { describe, expect, inject, it } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const ADDRESS = `/${DEMO}/staff/planning`;

async function planner() {
  const context = await newContext({
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
  });
  await signInToPortal(portal(), context, "planner.of.demand@example.jp", {
    duties: [[DEMO, "planner", null]],
  });
  return { context, page: await context.newPage() };
}

describe("who is asked about", () => {
  it("may be single households: counted as households, with what no area says named and not taken for 0", async () => {
    const { context, page } = await planner();
    await page.goto(ADDRESS);
    await page.locator("#who").selectOption({ label: "65歳以上の単身世帯" });
    await page.locator("form.planning-question button").click();
    await page.waitForURL(/who=single-from-65/);
    const table = page.locator(`section[aria-label="圏域ごとの表"] table`);
    expect(await table.locator("thead th").nth(1).textContent()).toBe("世帯");
    expect(await page.locator(".planning-answer").textContent()).toMatch(/世帯のうち、届くのは/);
    expect(await page.locator("section[aria-labelledby=answer]").textContent()).toContain(
      "「65歳以上の単身世帯」の数がわからない地域が2",
    );
    expect(await table.locator("tfoot td").first().textContent()).toContain("ほかに不明2地域");
    const csv = await context.request.get(`${ADDRESS}/zones.csv?who=single-from-65`);
    const [head = "", ...rows] = (await csv.text()).split("\r\n");
    expect(head).toContain("番号,圏域,世帯,届く");
    expect(rows.find((row) => row.includes("合計"))).toMatch(/,2,\d+$/);
  });

  it("may be unmet needs only where some may be shown, and is never answered with a place", async () => {
    const { page } = await planner();
    await page.goto(ADDRESS);
    expect(await page.locator("#who option[value=unmet-needs]").count()).toBe(0);
    await page.goto(`${ADDRESS}?who=unmet-needs&add=2`);
    expect(await page.locator("#who").inputValue()).toBe("unmet-needs");
    expect(await page.locator("section[aria-labelledby=answer]").textContent()).toContain(
      "出せる声の数がありません",
    );
    expect(await page.locator("section[aria-labelledby=next]").textContent()).toContain(
      "声には場所がない",
    );
    expect(await page.locator("section[aria-labelledby=next] li").count()).toBe(0);
  });
});
