import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { APIRequestContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { askGaps, type GapAnswer } from "../../src/domain/coverage/ask-gaps.ts";
import { readPlanning } from "../../src/domain/coverage/planning/read-planning.ts";
import {
  type PlanningTownFile,
  unpackPlanningTown,
} from "../../src/domain/coverage/planning/town-file.ts";
import type { NextPlaces } from "../../src/domain/coverage/siting/where-next.ts";
import { position } from "../../src/domain/units.ts";
import { planning as words } from "../../src/wording/staff/planning.ts";
import { activity, municipality, place } from "../arrangements/build.ts";
import { seed } from "../database/towns.ts";
import { browserOfFile } from "../support/browser.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { withBackend } from "../support/portal-data.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** The same question on the page and by command: every figure is the same. A portal of its own, with a town beside. */
const newContext = browserOfFile();
const STAFF = `/${DEMO}/staff`;
const BESIDE = municipality(805, "となり町", { demo: true });
const FARMS = "kind=farm&within=500m&level=small-area";
const HOLIDAYS = { from: "2026-12-25", to: "2027-01-07" };

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
}, 240_000);
afterAll(() => portal?.stop());

async function planner(): Promise<Page> {
  const context = await newContext({ baseURL: portal.url, javaScriptEnabled: false });
  await signInToPortal(portal, context, "planner.of.commands@example.jp", {
    duties: [[DEMO, "planner", null]],
  });
  return context.newPage();
}

async function write(request: APIRequestContext, page: string, form: Record<string, string>) {
  const sent = await request.post(`${STAFF}/${page}`, {
    form: { do: "save", ...form },
    headers: { origin: portal.url },
  });
  expect([page, sent.status()]).toEqual([page, 200]);
}

const TSUNAGIBA = ["scripts/tsunagiba.mjs"];
/** What a command says with `--json`; its options are the link's, lists with commas between. */
async function asked<Said>(command: "gaps" | "site", query: string): Promise<Said> {
  const link = new URLSearchParams(query);
  const options = [...new Set(link.keys())].flatMap((name) => {
    const option = name === "among" ? "candidates" : name;
    return option === "confirmed" ? ["--confirmed"] : [`--${option}`, link.getAll(name).join(",")];
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...TSUNAGIBA, command, "--municipality", DEMO, ...options, "--json"],
    { env: { ...process.env, DATA_DIR: portal.dataDir } },
  );
  return JSON.parse(stdout) as Said;
}

const figure = (count: number) => Math.round(count).toLocaleString("ja-JP");
/** The rows of the zones' table: where something is changed, what would be. */
const rowsOf = async (page: Page): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries(
    await page
      .locator(`section[aria-label="圏域ごとの表"] :is(tbody, tfoot) tr`)
      .evaluateAll((rows) =>
        rows.map((row) => {
          const [name = "", ...cells] = [...row.querySelectorAll("th, td")].map(
            (cell) =>
              cell.querySelector(".figure-changed b")?.textContent ?? cell.textContent ?? "",
          );
          // Without the share, which is of the two before it.
          return [name, cells.filter((_, at) => at !== 2)] as const;
        }),
      ),
  );

type GapsSaid = Omit<GapAnswer, "zones"> & {
  readonly zones: readonly (Omit<GapAnswer["zones"][number], "zone"> & { readonly name: string })[];
};
/** The rows as the command says them, in the page's words. */
const saidBy = ({ zones, total, supply }: GapsSaid) => ({
  ...Object.fromEntries(
    zones.map(({ name, people, reached, activities, unconfirmed, seatsPer10000 }) => [
      name,
      [people, reached, people - reached, activities, unconfirmed, seatsPer10000].map((count) =>
        count === null ? "—" : figure(count),
      ),
    ]),
  ),
  合計: [
    ...[total.people, total.reached, total.people - total.reached].map(figure),
    ...[supply.counted, supply.unconfirmed].map(figure),
    "",
  ],
});

/** The points of the demo town, and somewhere from where nobody reaches a farm. */
async function pointsOf(page: Page) {
  const file = (await (await page.request.get(`${STAFF}/planning-town.json`)).json()) as unknown;
  const planning = unpackPlanningTown(file as PlanningTownFile);
  if (planning === null) throw new Error("the file is of another version");
  const { question } = readPlanning(new URLSearchParams(FARMS), "small-area");
  const { reached } = askGaps(planning.town, question);
  const area = planning.town.areas.find((_, at) => reached[at] === 0);
  const salon = planning.town.supply.find(({ kind }) => kind === "salon");
  if (area === undefined || salon === undefined) throw new Error("the demo town has changed");
  return { area: area.at, salon: salon.activityId };
}

let at: Awaited<ReturnType<typeof pointsOf>>;
beforeAll(async () => {
  const page = await planner();
  at = await pointsOf(page);
  const { lat, lng } = at.area;
  await withBackend(portal.dataDir, (backend) =>
    seed(backend, BESIDE, {
      places: [place("shed", "納屋", { truePosition: position(lat, lng) })],
      activities: [activity("farm", "となりの畑", { kind: "farm", placeId: "shed" })],
    }),
  );
  await write(page.request, "holidays", { name: "冬休み", source: "架空の規則", ...HOLIDAYS });
  const sites = `旧校舎,${lat},${lng}\n分校,本町二丁目`;
  await write(page.request, "candidates", { kind: "school", sites });
  const limits = page.locator("section[aria-labelledby=limits]");
  await vi.waitFor(
    async () => {
      await page.goto(`${STAFF}/planning?${FARMS}`);
      expect(await limits.textContent()).toContain("となりの市区町村の活動も");
    },
    { timeout: 30_000, interval: 500 },
  );
}, 120_000);

it.each([
  ["over the border", () => FARMS],
  [
    "in the holidays, of some kinds and times",
    () =>
      "kind=salon&kind=cafe&slot=SA&slot=morning&within=15min&who=under-15&days=holidays&confirmed=1",
  ],
  [
    "with what is put and taken away, in term",
    () =>
      `kind=salon&within=500m&who=from-65&level=primary-school&days=term&pin=${at.area.lat}_${at.area.lng}_salon_TU-morning_weekly_20&gone=${at.salon}`,
  ],
])("page and command say the same of every zone: %s", async (_, query) => {
  const page = await planner();
  await page.goto(`${STAFF}/planning?${query()}`);
  expect(await rowsOf(page)).toMatchObject(saidBy(await asked<GapsSaid>("gaps", query())));
});

it.each([
  ["among all small areas", "kind=farm&within=500m&who=from-65&add=3", "from-65"],
  ["among the council's candidates", `${FARMS}&add=2&among=school`, "all"],
] as const)(
  "page and command say the same of where one more would help most: %s",
  async (_, query, who) => {
    const page = await planner();
    await page.goto(`${STAFF}/planning?${query}`);
    const { chosen, before, after, all } = await asked<NextPlaces>("site", query);
    const next = page.locator("section[aria-labelledby=next]");
    expect(await next.locator("li").allTextContents()).toEqual(
      chosen.map(
        ({ candidate, gained }) => `${words.nextItem(candidate.name, gained, who)} ここに置く`,
      ),
    );
    expect(await next.textContent()).toContain(words.nextAfter(before, after, all));
  },
);
