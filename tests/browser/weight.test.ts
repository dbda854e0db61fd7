import { expect, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();

test("a list page weighs at most 150 kB in all and 50 kB of script before anything is pressed", async () => {
  const context = await newContext({
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  let total = 0;
  let script = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    total += encodedDataLength;
    if (kinds.get(requestId) === "Script") script += encodedDataLength;
  });
  await page.goto(`/${DEMO}/ja/list`, { waitUntil: "networkidle" });
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThanOrEqual(150_000);
  expect(script).toBeLessThanOrEqual(50_000);
  await context.close();
});
