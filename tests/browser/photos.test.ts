import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { jpegExtras } from "../../src/server/photos/jpeg-extras.ts";
import { browserOfFile } from "../support/browser.ts";
import { gpsOf, photoWithGps } from "../support/photo-with-gps.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const ENTRY = "boccia";
const PHOTOS = `/${DEMO}/staff/photos?entry=${ENTRY}`;
const newContext = browserOfFile();
const addressOf = async (page: Page, photo: string): Promise<string> =>
  (await page.locator(photo).first().getAttribute("src")) ?? "";

/** A hundred of them go the same way in `tests/database/photos-by-form.test.ts`. */
test("a photo that says where it was taken goes in by the form, and comes out without it", async () => {
  const context = await newContext({ viewport: { width: 360, height: 740 } });
  const portal = { url: inject("portalUrl"), dataDir: inject("portalDataDir") };
  await signInToPortal(portal, context, "photos@example.jp", {
    duties: [[DEMO, "reviewer", null]],
  });
  const { bytes, secret } = await photoWithGps(1);
  expect([bytes.includes(secret), gpsOf(bytes) === null]).toEqual([true, false]);
  const page = await context.newPage();
  await page.goto(PHOTOS);
  await page.setInputFiles("#photo-file", {
    name: "photo.jpg",
    mimeType: "image/jpeg",
    buffer: bytes,
  });
  await page.fill("#photo-alt", "競技場");
  await page.check("[name=photo-faces][value=none]");
  await page.locator("form:has(#photo-file) button[type=submit]").click();
  await page.waitForURL(/done=yes/);
  const held = await addressOf(page, `img[src^="/${DEMO}/staff/photo/"]`);
  const anybody = await (await newContext()).newPage();
  await anybody.goto(`/${DEMO}/ja/activity/${ENTRY}`);
  const shown = await addressOf(anybody, ".photos img[alt=競技場]");
  for (const came of [await context.request.get(held), await anybody.request.get(shown)]) {
    const out = await came.body();
    expect([came.status(), jpegExtras(out), out.includes("Exif"), out.includes(secret)]).toEqual([
      200,
      [],
      false,
      false,
    ]);
  }
  expect((await anybody.request.get(held, { maxRedirects: 0 })).status()).not.toBe(200);
  await anybody.context().close();
  await context.close();
});
