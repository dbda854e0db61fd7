import { execFile } from "node:child_process";
import { isDeepStrictEqual, promisify } from "node:util";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { addDays } from "../../src/domain/clock.ts";
import type { DatesCompared } from "../../src/domain/coverage/dates/compare-dates.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { withSql } from "../support/portal-data.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const ADDRESS = `/${DEMO}/staff/dates`;

async function pageOf(role: string, width: number, javaScriptEnabled = true) {
  const context = await newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await signInToPortal(portal(), context, `${role}.of.dates@example.jp`, {
    duties: [[DEMO, role, null]],
  });
  return context.newPage();
}

/** The two oldest kept dates: their records stand still while other tests edit the town. */
async function pastDates(page: Page): Promise<readonly [string, string]> {
  await page.goto(ADDRESS);
  const days = await page
    .locator("#from option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
  const [from = "", to = ""] = days.toSorted();
  return [from, to];
}

/** Cells of a table's rows as they are read, the name first. */
const cellsIn = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`section[aria-label="${table}"] :is(tbody, tfoot) tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? ""),
      ),
    );
const count = (cell: string | undefined): number => Number(cell?.replaceAll(",", ""));
const OWN = "それぞれの日の人口で";

describe("two dates", () => {
  it("are not there for who only reviews, nor for the public; nor is their file", async () => {
    const reviewing = await pageOf("reviewer", 1280);
    for (const address of [ADDRESS, `${ADDRESS}.csv`]) {
      expect((await reviewing.goto(address))?.status()).toBe(404);
      const page = await (await newContext({})).newPage();
      await page.goto(address);
      expect(new URL(page.url()).pathname).toBe(`/${DEMO}/staff/sign-in`);
    }
  });

  it("are chosen by keyboard without script, in either order, and the rows add up", async () => {
    const page = await pageOf("planner", 360, false);
    const [from, to] = await pastDates(page);
    await page.locator("#to").focus();
    await page.keyboard.press("End");
    await page.locator("#from").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.locator("form.planning-question button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/from=/);
    // Chosen the wrong way round, they are put in order.
    expect([await page.inputValue("#from"), await page.inputValue("#to")]).toEqual([from, to]);
    const rows = await cellsIn(page, OWN);
    const total = rows.pop();
    for (const column of [1, 2, 3, 4, 9, 10]) {
      const sum = rows.reduce((all, row) => all + count(row[column]), 0);
      expect([column, sum]).toEqual([column, count(total?.[column])]);
    }
    expect(count(total?.[10])).toBeGreaterThan(count(total?.[9]));
    const changes = await cellsIn(page, "種別ごとに、開いたもの、終わったもの");
    for (const [, before, opened, ended, began, ceased, after] of changes) {
      expect(count(before) + count(opened) - count(ended) + count(began) - count(ceased)).toBe(
        count(after),
      );
    }
    expect(await scrollsSideways(page)).toBe(0);
  });

  it("show twice what a survey changed, and the file says the same", async () => {
    const page = await pageOf("planner", 1280, false);
    const [from] = await pastDates(page);
    await page.goto(`${ADDRESS}?from=${from}&who=from-65&level=primary-school&within=500m`);
    const tables = await page
      .locator("section[aria-labelledby=zones] section")
      .evaluateAll((all) => all.map((table) => table.getAttribute("aria-label") ?? ""));
    expect(tables).toEqual([OWN, expect.stringMatching(/^どちらも.+の人口で$/)]);
    const [own, alike] = [await cellsIn(page, OWN), await cellsIn(page, tables[1] ?? "")];
    expect(own.map((row) => row[0])).toEqual(alike.map((row) => row[0]));
    for (const row of alike) expect(row[1]).toBe(row[2]);
    expect(own.some((row) => row[1] !== row[2])).toBe(true);
    const answer = await page.locator(".planning-answer").textContent();
    expect(answer).toContain(`${own.at(-1)?.[3]}人`);
    expect(await page.locator("section[aria-labelledby=people]").textContent()).toContain("調査");
  });

  it("that both are kept say the same with and without script, on the page and in the file", async () => {
    const [plain, scripted] = [await pageOf("planner", 1280, false), await pageOf("planner", 1280)];
    const [from, to] = await pastDates(plain);
    const query = `from=${from}&to=${to}&who=from-65&kind=salon&kind=cafe&slot=TU&within=15min`;
    const shown = async (page: Page) => {
      await page.goto(`${ADDRESS}?${query}`);
      return page.locator("section[aria-labelledby=zones]").innerText();
    };
    await expect
      .poll(async () => (await shown(plain)) === (await shown(scripted)), { timeout: 20_000 })
      .toBe(true);
    const address = await plain.locator("a[href*='dates.csv']").getAttribute("href");
    const file = await (await plain.request.get(address ?? "")).text();
    const total = (await cellsIn(plain, OWN)).at(-1);
    const line = file
      .split("\r\n")
      .find((row) => row.includes("合計"))
      ?.split(",");
    expect([line?.[2], line?.[3], line?.[8], line?.[9]].map(count)).toEqual(
      [total?.[1], total?.[3], total?.[2], total?.[4]].map(count),
    );
  });

  it("say the same on the command line, which takes the nearest kept date", async () => {
    const page = await pageOf("planner", 1280, false);
    const [from] = await pastDates(page);
    const question = { who: "from-65", kind: "salon", within: "500m", level: "primary-school" };
    const options = Object.entries({ ...question, against: addDays(from, 20), municipality: DEMO });
    const told = async () => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          ...["scripts/tsunagiba.mjs", "gaps", "--json"],
          ...options.flatMap(([name, value]) => [`--${name}`, value]),
        ],
        { env: { ...process.env, DATA_DIR: inject("portalDataDir") } },
      );
      return JSON.parse(stdout) as DatesCompared & { readonly from: string };
    };
    const shown = async () => {
      await page.goto(`${ADDRESS}?${new URLSearchParams({ ...question, from }).toString()}`);
      return (await cellsIn(page, OWN)).map((row) =>
        [1, 2, 3, 4, 9, 10].map((at) => count(row[at])),
      );
    };
    // Other tests edit the town of today in between.
    const both = async () => {
      const { each, from: kept } = await told();
      expect(kept).toBe(from);
      const rows = [...each.zones, each.outside, each.total].map(({ before, after }) => [
        ...[before?.people, after?.people, before?.reached, after?.reached],
        ...[before?.activities, after?.activities],
      ]);
      return { told: rows, shown: await shown() };
    };
    await expect
      .poll(
        async () => (({ told: one, shown: other }) => isDeepStrictEqual(one, other))(await both()),
        {
          timeout: 40_000,
        },
      )
      .toBe(true);
  });

  it("today is kept by a press of who plans; who looks from the prefecture has no press", async () => {
    const looking = await pageOf("prefectural", 1280);
    await looking.goto(ADDRESS);
    expect(await looking.locator("button[value=keep]").count()).toBe(0);
    const page = await pageOf("planner", 360, false);
    await page.goto(ADDRESS);
    await page.locator("button[value=keep]").focus();
    await page.keyboard.press("Enter");
    await page.locator("main [role=status]").waitFor();
    const kept = await page
      .locator(`section[aria-label="残した日の一覧"] tbody tr`)
      .evaluateAll((rows) => rows.map((row) => row.textContent ?? ""));
    expect(kept[0]).toContain("計画担当");
    expect(kept.length).toBeGreaterThan(2);
    expect(await scrollsSideways(page)).toBe(0);
  });

  it("names a choice that there is not, and a day compared with itself", async () => {
    const page = await pageOf("planner", 1280);
    const [from] = await pastDates(page);
    await page.goto(`${ADDRESS}?within=far`);
    expect(await page.locator("[role=alert]").textContent()).toContain("「far」");
    await page.goto(`${ADDRESS}?from=${from}&to=${from}`);
    expect(await page.locator(".problem").textContent()).toContain("二つの日が同じです");
    expect(await page.locator("table.dates").count()).toBe(0);
  });

  it("say that one is in a form of before, and that one is not kept, and compare others", async () => {
    const [old, none] = ["2019-04-01", "2019-05-01"];
    const { dataDir } = portal();
    await withSql(
      dataDir,
      (sql) => sql`insert into private.kept_towns
        (municipality_code, kept_on, version, ground, supply, activities)
        values (${DEMO}, ${old}, 999, '{}', '[]', 7)`,
    );
    const page = await pageOf("planner", 1280);
    await page.goto(`${ADDRESS}?from=${old}`);
    expect(await page.locator("[role=alert]").textContent()).toContain(
      `${old} の記録は、前の版の形`,
    );
    expect(await page.locator(`#from option[value="${old}"]`).count()).toBe(0);
    const listed = page.locator(`section[aria-label="残した日の一覧"] tbody tr`).last();
    expect(await listed.textContent()).toContain("いまは読めません");
    expect(await page.locator("table.dates").count()).toBeGreaterThan(1);
    await page.goto(`${ADDRESS}?from=${none}`);
    expect(await page.locator("[role=alert]").textContent()).toContain("もうありません");
    await withSql(
      dataDir,
      (sql) =>
        sql`delete from private.kept_towns where municipality_code = ${DEMO} and kept_on = ${old}`,
    );
  });

  it.each([360, 1280])("have nothing that axe finds at %i px", async (width) => {
    const page = await pageOf("planner", width);
    await page.goto(`${ADDRESS}?who=from-65&level=primary-school&kind=salon`);
    expect(await violationsOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(0);
  });
});
