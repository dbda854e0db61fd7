import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import {
  PLANNING_PAGES,
  STAFF_PAGES,
  type StaffPageName,
} from "../../src/domain/people/staff-pages.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { cutOff } from "../support/keyboard.ts";
import type { TestPerson } from "../support/people.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { faultsByTab } from "../support/tab-through.ts";
import { DEMO } from "../support/templates.ts";

/** The council's workspace on a phone and by keyboard, every page of it: a page that is added to the menu is among them. */
const newContext = browserOfFile();
const STAFF = `/${DEMO}/staff`;
const ALL_DUTIES: TestPerson = {
  duties: [
    [DEMO, "administrator", null],
    [DEMO, "reviewer", null],
    [DEMO, "csw", null],
    [DEMO, "planner", null],
  ],
};
const NOBODY: TestPerson = {};

async function pageOf(email: string, person: TestPerson): Promise<Page> {
  const context = await newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  if (person !== NOBODY) {
    const portal = { url: inject("portalUrl"), dataDir: inject("portalDataDir") };
    await signInToPortal(portal, context, `${email}@example.jp`, person);
  }
  return context.newPage();
}

const menu = (Object.keys(STAFF_PAGES) as StaffPageName[]).map(
  (page) => [page === "today" ? "" : `/${page}`, ALL_DUTIES] as const,
);

test.each([
  ...menu,
  ...PLANNING_PAGES.map((page) => [`/${page}`, ALL_DUTIES] as const),
  ["/sign-in", NOBODY] as const,
  ["/second-factor", { ...ALL_DUTIES, signedIn: "without second factor" }] as const,
  ["/password", ALL_DUTIES] as const,
  ["/photos", ALL_DUTIES] as const,
  ["/photos?entry=boccia", ALL_DUTIES] as const,
  ["/warnings", ALL_DUTIES] as const,
  ["/entries/new", ALL_DUTIES] as const,
  ["/entries/boccia", ALL_DUTIES] as const,
  ["/road/boccia", ALL_DUTIES] as const,
  ["/road/boccia/paper", ALL_DUTIES] as const,
  ["/road-match", ALL_DUTIES] as const,
])(
  "%s at 360 px: as wide as the screen, nothing for axe, all of it by Tab",
  async (path, person) => {
    const page = await pageOf(`workspace${path.replaceAll(/\W/g, ".")}`, person);
    const answer = await page.goto(`${STAFF}${path}`);
    expect([answer?.status(), new URL(page.url()).pathname]).toEqual([
      200,
      `${STAFF}${path.replace(/\?.*/, "")}`,
    ]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const { controls, faults } = await faultsByTab(page);
    expect(controls).toBeGreaterThan(3);
    expect({
      axe: await violationsOn(page),
      sideways: await scrollsSideways(page),
      cutOff: await cutOff(page),
      faults,
    }).toEqual({ axe: [], sideways: 0, cutOff: [], faults: [] });
    await page.context().close();
  },
);
