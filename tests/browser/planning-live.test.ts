import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { askGaps } from "../../src/domain/coverage/ask-gaps.ts";
import { answerPlanning } from "../../src/domain/coverage/planning/answer-planning.ts";
import {
  type PlanningTownFile,
  packPlanningTown,
  unpackPlanningTown,
} from "../../src/domain/coverage/planning/town-file.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { dragSlider } from "../support/drag-slider.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { syntheticTown } from "../support/synthetic-town.ts";
import { DEMO } from "../support/templates.ts";
import { allAnswered, watchedWorkers, watchWorkers } from "../support/watch-workers.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const ADDRESS = `/${DEMO}/staff/planning`;
const FILE = `/${DEMO}/staff/planning-town.json`;
const SIZE = 10_000;
const TABLE = `section[aria-label="圏域ごとの表"]`;

async function pageOf(width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  await signInToPortal(portal(), context, "planner.of.live@example.jp", {
    duties: [[DEMO, "planner", null]],
  });
  return context.newPage();
}
const answers = (page: Page) => page.locator("[data-planning][data-answering]").waitFor();
/** The figures on the page are those of a link that says this, and the page's own link says it, too. */
const isAnswered = (page: Page, part: string) =>
  page.waitForFunction(
    ([wanted, row]) =>
      location.search.includes(wanted) &&
      document.querySelector<HTMLAnchorElement>(row)?.search.includes(wanted) === true,
    [part, `${TABLE} tbody a`] as const,
  );

/** The zones' rows as the page shows them: name, people, reached, and what stands in the other columns. */
const rowsOf = (page: Page) =>
  page
    .locator(`${TABLE} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    );

/** Opens the page with script; gives the town that it got and answers from. */
async function townOfOpened(page: Page, address: string) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.url().includes(FILE)),
    page.goto(address),
  ]);
  expect(response.headers()["cache-control"]).toBe("private, no-store");
  await answers(page);
  const planning = unpackPlanningTown((await response.json()) as PlanningTownFile);
  if (planning === null) throw new Error("the file is of another version");
  return planning;
}

/**
 * What `compare` gives of one and the same town: other files' tests publish and end entries of this portal meanwhile,
 * and two pages that were read on both sides of that differ rightly.
 */
async function inOneTown<T>(page: Page, compare: () => Promise<T>): Promise<T> {
  const town = async () => (await page.request.get(FILE)).text();
  for (let tries = 0; tries < 5; tries++) {
    const before = await town();
    const result = await compare();
    if ((await town()) === before) return result;
  }
  throw new Error("the town changes faster than two pages are read");
}

/** What a link says on the page with script, and on the page without: rows, and the sentence. */
const bothPages = (live: Page, still: Page) =>
  inOneTown(live, async () => {
    await live.reload();
    await answers(live);
    await still.goto(live.url());
    const [shown, said] = [await rowsOf(live), await live.textContent(".planning-answer")];
    const stillRows = await rowsOf(still);
    const stillSays = await still.textContent(".planning-answer");
    return { live: { rows: shown, says: said }, still: { rows: stillRows, says: stillSays } };
  });

describe("the planning page with script", () => {
  it("drags over 10,000 cells: no more than one question waits, and none is worked out on the page's own thread", async () => {
    const town = { town: syntheticTown(SIZE), standards: [], candidates: [], needs: [] };
    // Narrow: the live map, which draws on this thread, stays closed.
    const page = await pageOf(900);
    await page.route(`**${FILE}*`, (route) => route.fulfill({ json: packPlanningTown(town) }));
    await watchWorkers(page);
    await page.goto(`${ADDRESS}?within=800m&level=daily-life`);
    await answers(page);
    const profiler = await page.context().newCDPSession(page);
    await profiler.send("Profiler.enable");
    await profiler.send("Profiler.start");
    await dragSlider(page, "#within-slider", 60);
    const spoken = page.locator("[data-planning-say]");
    expect(await spoken.textContent()).toBe("");
    await page.mouse.up();
    await page.waitForFunction(
      () => document.querySelector("[data-planning-say]")?.textContent !== "",
    );
    await allAnswered(page);
    const { profile } = await profiler.send("Profiler.stop");
    const { asked, answered, mostOnTheirWay, took } = await watchedWorkers(page);
    expect(mostOnTheirWay).toBe(1);
    // Sixty moves of the hand, and far fewer questions: those between were never sent.
    expect(answered).toBe(asked);
    expect(asked).toBeGreaterThan(2);
    expect(took).toBeGreaterThan(0);
    // The engine is in the worker's file alone: what ran here is the page's own scripts, and none of them is it.
    const scripts = new Set(profile.nodes.map(({ callFrame }) => callFrame.url));
    const ran = [...scripts].filter((url) => url.includes("/_astro/"));
    expect(ran.length).toBeGreaterThan(0);
    for (const url of ran) {
      const text = await (await page.request.get(url)).text();
      expect([url, text.includes("Float64Array(")]).toEqual([url, false]);
    }
    const within = new URL(page.url()).searchParams.get("within") ?? "";
    await isAnswered(page, `within=${within}`);
    const metres = Number(within.replace("m", ""));
    const { zones, total } = askGaps(town.town, {
      kinds: null,
      who: "all",
      slots: null,
      withinMetres: metres,
      level: "daily-life",
      confirmedOnly: false,
    });
    const shown = new Map((await rowsOf(page)).map(([name, ...cells]) => [name, cells]));
    const figure = (count: number) => count.toLocaleString("ja-JP");
    for (const { zone, people, reached } of zones)
      expect(shown.get(zone.name)?.slice(0, 2)).toEqual([figure(people), figure(reached)]);
    expect(await spoken.textContent()).toContain(figure(total.reached));
  });

  it("answers every control at once and keeps the link in step, by keyboard", async () => {
    const page = await pageOf(900);
    const planning = await townOfOpened(page, `${ADDRESS}?who=all&within=500m&level=daily-life`);
    await page.locator("#who").selectOption("from-65");
    await isAnswered(page, "who=from-65");
    await page.locator("#within-slider").focus();
    await page.keyboard.press("ArrowRight");
    await isAnswered(page, "within=550m");
    await page.locator("summary", { hasText: "いつ" }).first().click();
    await page.locator("input[name=slot][value=SU]").check();
    await isAnswered(page, "slot=SU");
    const query = new URL(page.url()).searchParams;
    const { before } = answerPlanning(planning, query);
    const live = await rowsOf(page);
    const figure = (count: number) => Math.round(count).toLocaleString("ja-JP");
    expect(
      Object.fromEntries(live.map(([name, people, reached]) => [name, [people, reached]])),
    ).toMatchObject(
      Object.fromEntries(
        before.zones.map(({ zone, people, reached }) => [
          zone.name,
          [figure(people), figure(reached)],
        ]),
      ),
    );
    // The same link without script is the same page.
    const both = await bothPages(page, await pageOf(900, false));
    expect(both.still).toEqual(both.live);
  });

  it("tells by table and keyboard what the map tells: every small area, every activity, who is around it", async () => {
    const page = await pageOf(900);
    const planning = await townOfOpened(
      page,
      `${ADDRESS}?who=from-65&within=500m&kind=salon&level=daily-life`,
    );
    const link = page.locator(`${TABLE} tbody a`).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("#opened").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("opened");
    await page.locator("summary", { hasText: "活動（" }).click();
    const { opened } = answerPlanning(planning, new URL(page.url()).searchParams);
    if (opened === null) throw new Error("no zone is open");
    const table = (name: string) =>
      page
        .getByRole("region", { name })
        .locator("tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent ?? "")),
        );
    expect((await table(`${opened.name}の小地域の表`)).map((row) => row.slice(0, 3))).toEqual(
      opened.areas.map(({ name, people, after }) => [
        name,
        (people ?? 0).toLocaleString("ja-JP"),
        after ? "届く" : "届かない",
      ]),
    );
    expect(
      (await table(`${opened.name}の活動の表`)).map(([name, , , within]) => [name, within]),
    ).toEqual(
      opened.activities.map(({ name, withinReach }) => [
        name,
        withinReach === null ? "位置を出していない" : withinReach.toLocaleString("ja-JP"),
      ]),
    );
    expect(await violationsOn(page)).toEqual([]);
  });

  it("shows before and after of what is put and taken away; the server says the same without script", async () => {
    const page = await pageOf(900);
    const planning = await townOfOpened(
      page,
      `${ADDRESS}?who=from-65&within=500m&kind=salon&level=daily-life`,
    );
    const left = answerPlanning(
      planning,
      new URLSearchParams("who=from-65&within=500m&kind=salon&zone=life-west"),
    );
    const area = left.opened?.areas.find(({ after }) => !after);
    await page.locator("summary", { hasText: "活動を置く" }).click();
    await page.locator("#put-at").selectOption({ label: area?.name ?? "" });
    await page.locator("input[name=put-day][value=TU]").check();
    await page.locator("input[name=put-part][value=morning]").check();
    await page.locator(`#planning-put button[type=submit]`).click();
    await isAnswered(page, "pin=");
    await page.locator("summary", { hasText: "活動をなくす" }).click();
    // The last: other files' tests end and pause the first of a kind.
    const gone = planning.town.supply.findLast(({ kind }) => kind === "salon");
    await page.locator("#gone").selectOption(gone?.activityId ?? "");
    await page.locator("#planning-gone button[type=submit]").click();
    await isAnswered(page, "gone=");
    await page.locator(".planning-changes li").nth(1).waitFor();
    const { before, after } = answerPlanning(planning, new URL(page.url()).searchParams);
    if (after === null) throw new Error("nothing is changed");
    const figure = (count: number) => count.toLocaleString("ja-JP");
    const sentence = (await page.textContent(".planning-answer")) ?? "";
    expect(sentence).toContain(`届くのは${figure(before.total.reached)}人`);
    expect(sentence).toContain(`届くのは${figure(after.total.reached)}人`);
    expect(await violationsOn(page)).toEqual([]);
    const still = await pageOf(360, false);
    const both = await bothPages(page, still);
    expect(both.still).toEqual(both.live);
    expect(await scrollsSideways(still)).toBe(0);
    await still.locator(".planning-changes a").first().click();
    expect(new URL(still.url()).searchParams.has("pin")).toBe(false);
    await still.locator("summary", { hasText: "活動を置く" }).click();
    await still.locator("#put-at").selectOption({ label: area?.name ?? "" });
    await still.locator(`#planning-put button[type=submit]`).click();
    expect(new URL(still.url()).searchParams.get("pin")).toBe(
      `${area?.at?.lat}_${area?.at?.lng}_salon__weekly_`,
    );
    expect(await still.locator(".planning-changes li").count()).toBe(2);
  });

  it("gives its file to whom the page opens, and to nobody else", async () => {
    const context = await newContext({});
    const page = await context.newPage();
    const response = await page.request.get(FILE, { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    await signInToPortal(portal(), context, "reviewer.of.live@example.jp", {
      duties: [[DEMO, "reviewer", null]],
    });
    expect((await page.request.get(FILE)).status()).toBe(404);
  });
});
