import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { launchBrowser } from "../support/browser.ts";
import { templates, WRONG_ADDRESSES } from "../support/templates.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const full = process.env.TSUNAGIBA_FULL === "1";

/** language × width × theme; the everyday run takes the corners, the full run the whole grid. */
const GRID = full
  ? LANGUAGES.flatMap((language) =>
      [320, 360, 768, 1280].flatMap((width) =>
        (["light", "dark"] as const).map((theme) => ({ language, width, theme })),
      ),
    )
  : ([
      { language: "ja", width: 1280, theme: "light" },
      { language: "easy", width: 360, theme: "dark" },
      { language: "en", width: 320, theme: "light" },
    ] as const);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface AxeNode {
  readonly target: readonly string[];
  readonly failureSummary?: string;
}
interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly AxeNode[] }[];
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

test.each(GRID)(
  "axe finds nothing: $language, $width px, $theme",
  async ({ language, width, theme }) => {
    const context = await browser.newContext({
      baseURL: inject("portalUrl"),
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const { name, address } of [...(await templates(language)), ...WRONG_ADDRESSES]) {
      await page.goto(address);
      found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      if (overflow !== 0) found.push(`${name}: scrolls sideways by ${overflow} px`);
    }
    expect(found).toEqual([]);
    await context.close();
  },
  300_000,
);
