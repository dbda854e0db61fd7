import type { Polygon } from "geojson";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { activity, middle, municipality, place, square, zone } from "../arrangements/build.ts";
import { seed } from "../database/towns.ts";
import { violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { withBackend, withSql } from "../support/portal-data.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** A town whose files do not fit together, beside the demo town: a portal of its own. */
const newContext = browserOfFile();
const ROUGH = municipality(806, "でこぼこ町", { programmeStatus: "preparing" });
const HALF_YEAR = "2025-10-01";
const RING = [
  [137.1, 35.1],
  [137.12, 35.12],
  [137.12, 35.1],
  [137.1, 35.12],
  [137.1, 35.1],
];
const BOW_TIE: Polygon = { type: "Polygon", coordinates: [RING] };

const people = (id: string, zoneId: string | null, total: number) => ({
  ...{ id, name: id, zoneId, surveyedOn: "2026-04-01", total, male: null, female: null },
  ...{ households: null, singleHouseholds: null, singleHouseholdsFrom65: null },
  ...{ bandStarts: [], bandMale: [], bandFemale: [], sourceId: null },
});

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  await withBackend(portal.dataDir, (backend) =>
    seed(backend, ROUGH, {
      zones: [
        zone("one", "daily-life", "一の圏域", square(0, 0)),
        zone("two", "daily-life", "重なる圏域", square(0.5, 0)),
        zone("tie", "daily-life", "ねじれた圏域", BOW_TIE),
        zone("a-both", "small-area", "重なり町", square(0.5, 0, 0.01)),
        zone("a-far", "small-area", "外れ町", square(9, 9)),
      ],
      population: [
        people("重なり町", "a-both", 100),
        people("外れ町", "a-far", 70),
        people("名前の合わない町", null, 30),
      ],
      places: [
        place("hall", "会館", { truePosition: middle(0.25, 0) }),
        place("outside", "外の家", { truePosition: middle(9, 9) }),
        place("unknown", "場所不明", { disclosure: "hidden", truePosition: null }),
      ],
      activities: [
        activity("in-both", "重なりのサロン", { placeId: "hall" }),
        activity("out", "外のサロン", { placeId: "outside" }),
        activity("lost", "どこかのサロン", { placeId: "unknown" }),
      ],
    }),
  );
  await withSql(portal.dataDir, async (sql) => {
    for (const [zoneId, slot, times] of NEEDS)
      await sql`
        insert into private.unmet_needs (municipality_code, recorded_on, zone_id, interest, slot, step)
        select ${DEMO}, ${HALF_YEAR}, ${zoneId}, 'gardening', ${slot}, null
        from generate_series(1, ${times})`;
  });
  await vi.waitFor(
    async () => expect((await fetch(`${portal.url}/${ROUGH.code}/snapshot.json`)).status).toBe(200),
    { timeout: 30_000, interval: 500 },
  );
}, 240_000);
afterAll(() => portal?.stop());

const NEEDS = [
  ["life-west", "TU-evening", 40],
  ["life-east", "SU-morning", 30],
] as const;

async function contextOf(role: string, codes: readonly string[]): Promise<BrowserContext> {
  const context = await newContext({
    baseURL: portal.url,
    viewport: { width: 1280, height: 900 },
  });
  await signInToPortal(portal, context, `${role}.of.${codes.join(".")}@example.jp`, {
    duties: codes.map((code) => [code, role, null]),
  });
  return context;
}
const pageOf = async (role: string, ...codes: string[]): Promise<Page> =>
  (await contextOf(role, codes)).newPage();

const cellsOf = (page: Page, name: string) =>
  page
    .locator(`section[aria-label="${name}"] :is(tbody, tfoot) tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? ""),
      ),
    );

describe("the planning page of a town whose files do not fit together", () => {
  it("leaves nobody and nothing out, and says what overlaps, lies outside and is on no map", async () => {
    const page = await pageOf("planner", ROUGH.code);
    await page.goto(`/${ROUGH.code}/staff/planning?level=daily-life&within=1500m`);
    const rows = await cellsOf(page, "圏域ごとの表");
    const figures = Object.fromEntries(
      rows.map(([name = "", people, reached, , , activities]) => [
        name,
        [people, reached, activities].map(Number),
      ]),
    );
    expect(figures).toEqual({
      一の圏域: [100, 100, 1],
      重なる圏域: [0, 0, 1],
      ねじれた圏域: [0, 0, 0],
      圏域がわからないところ: [70, 70, 2],
      地図にない地域: [30, 0, 0],
      合計: [200, 170, 3],
    });
    const answer = await page.locator("section[aria-labelledby=answer]").innerText();
    expect(answer).toContain("行の活動を足すと合計より1多くなります");
    expect(answer).toContain("地図にない地域が1（30人）あります");
    expect(await page.locator("section[aria-labelledby=limits]").textContent()).toContain(
      "位置を出していない活動は1で",
    );
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe("municipalities side by side", () => {
  it("are those that somebody looks after, with the figures of each one's own planning page", async () => {
    const page = await pageOf("prefectural", DEMO, ROUGH.code);
    await page.goto(`/${DEMO}/staff/compare`);
    await page.selectOption("#within", "1500m");
    await page.locator("main form button").click();
    const rows = await cellsOf(page, "市区町村の表");
    expect(rows.map(([name]) => name)).toEqual(["ひだまり市", "でこぼこ町"]);
    expect(rows[1]?.slice(1)).toEqual([
      ...["移行準備 2021年度から", "200", "3", "3", "150.0", "0.0", "170", "85.0%"],
    ]);
    await page.goto(`/${DEMO}/staff/planning?within=1500m&level=municipality`);
    const total = (await cellsOf(page, "圏域ごとの表")).at(-1);
    expect([total?.[1], total?.[2], total?.[5]]).toEqual([
      rows[0]?.[2],
      rows[0]?.[7],
      rows[0]?.[3],
    ]);
    const alone = await pageOf("planner", DEMO);
    await alone.goto(`/${DEMO}/staff/compare`);
    expect((await cellsOf(alone, "市区町村の表")).map(([name]) => name)).toEqual(["ひだまり市"]);
    const reviewing = await pageOf("reviewer", DEMO);
    expect((await reviewing.goto(`/${DEMO}/staff/compare`))?.status()).toBe(404);
  });
});

describe("惜しいリスト", () => {
  it("tells no more than was said and no small number, and says so where too few were recorded", async () => {
    const page = await pageOf("planner", DEMO);
    await page.goto(`/${DEMO}/staff/near-misses`);
    expect(await page.locator("section[aria-labelledby=agenda]").textContent()).toContain(
      "だれのことかわかるおそれがあるので、何も出しません。",
    );
    await page.locator("#half-year").selectOption(HALF_YEAR);
    await page.locator("main form button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/half-year=2025-10-01/);
    const agenda = await page.locator("section[aria-labelledby=agenda]").innerText();
    expect(agenda).toContain("この半年の声は70です。");
    const rows = await cellsOf(page, "惜しいリストの表");
    const times = rows.map((row) => Number.parseInt(row[2] ?? "", 10));
    const told = times.reduce((sum, here) => sum + here, 0);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(70);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(10);
    expect(await violationsOn(page)).toEqual([]);
    const reviewing = await pageOf("reviewer", DEMO);
    expect((await reviewing.goto(`/${DEMO}/staff/near-misses`))?.status()).toBe(404);
  });
});
