import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { templates, WRONG_ADDRESSES } from "../support/templates.ts";

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

const newContext = browserOfFile();

test.each(GRID)(
  "axe finds nothing: $language, $width px, $theme",
  async ({ language, width, theme }) => {
    const context = await newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const { name, address } of [...(await templates(language)), ...WRONG_ADDRESSES]) {
      await page.goto(address);
      found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      const overflow = await scrollsSideways(page);
      if (overflow !== 0) found.push(`${name}: scrolls sideways by ${overflow} px`);
    }
    expect(found).toEqual([]);
    await context.close();
  },
  300_000,
);
