import { expect, inject, it } from "vitest";
import { packPlanningTown } from "../../src/domain/coverage/planning/town-file.ts";
import { browserOfFile } from "../support/browser.ts";
import { dragSlider } from "../support/drag-slider.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { syntheticTown } from "../support/synthetic-town.ts";
import { DEMO } from "../support/templates.ts";
import {
  allAnswered,
  longTasks,
  watchedWorkers,
  watchLongTasks,
  watchWorkers,
} from "../support/watch-workers.ts";

const newContext = browserOfFile();
const SIZE = 10_000;

it("with the live map open over 10,000 cells, a drag still has one question on its way, and the worker answers it", async () => {
  const context = await newContext({ viewport: { width: 1280, height: 600 } });
  const portal = { url: inject("portalUrl"), dataDir: inject("portalDataDir") };
  await signInToPortal(portal, context, "planner.of.map@example.jp", {
    duties: [[DEMO, "planner", null]],
  });
  const page = await context.newPage();
  const town = { town: syntheticTown(SIZE), standards: [], candidates: [], needs: [] };
  await page.route("**/planning-town.json*", (route) =>
    route.fulfill({ json: packPlanningTown(town) }),
  );
  await watchWorkers(page);
  await page.goto(`/${DEMO}/staff/planning?within=800m&level=daily-life`);
  await page.locator("[data-planning-map][data-live] canvas").waitFor();
  await page.locator("[data-planning-stage][data-drawn]").waitFor();
  await watchLongTasks(page);
  await dragSlider(page, "#within-slider", 20);
  await page.mouse.up();
  await page.waitForFunction(
    () => document.querySelector("[data-planning-say]")?.textContent !== "",
  );
  await allAnswered(page);
  const { asked, answered, mostOnTheirWay, took } = await watchedWorkers(page);
  // How long the drawing holds the page's thread up is the machine's; that the worker answers every question is ours.
  console.info(
    "tasks over 50 ms while dragging:",
    (await longTasks(page)).map(Math.round).join(" "),
  );
  expect(mostOnTheirWay).toBe(1);
  expect(answered).toBe(asked);
  expect(asked).toBeGreaterThan(2);
  expect(took).toBeGreaterThan(0);
});
