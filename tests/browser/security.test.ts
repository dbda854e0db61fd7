import { expect, inject, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { DEMO, templates, WRONG_ADDRESSES } from "../support/templates.ts";
import { onRefused } from "../support/watch.ts";

const newContext = browserOfFile();

test("every answer carries a policy without unsafe-* for scripts, and Trusted Types", async () => {
  const base = inject("portalUrl");
  for (const { name, address } of [...(await templates("ja")), ...WRONG_ADDRESSES]) {
    const policy = (await fetch(`${base}${address}`)).headers.get("content-security-policy") ?? "";
    expect({ name, scripts: /script-src ([^;]*)/.exec(policy)?.[1]?.trim() }).toEqual({
      name,
      scripts: "'self'",
    });
    expect({ name, unsafe: policy.includes("unsafe-") }).toEqual({ name, unsafe: false });
    expect({ name, types: policy.includes("require-trusted-types-for 'script'") }).toEqual({
      name,
      types: true,
    });
  }
});

test.each([360, 1280])(
  "no page violates the policy, throws, or asks another host (%i px)",
  async (width) => {
    const base = inject("portalUrl");
    const context = await newContext({
      viewport: { width, height: 900 },
    });
    const seen: string[] = [];
    await onRefused(context, (refused) => seen.push(refused));
    const page = await context.newPage();
    page.on("pageerror", (error) => seen.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== base && protocol.startsWith("http")) seen.push(`asked ${request.url()}`);
    });
    for (const { address } of await templates("ja")) {
      await page.goto(address, { waitUntil: "networkidle" });
    }
    await page.goto(`/${DEMO}/ja/list`);
    await page
      .locator("[data-map-open]")
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual([]);
    await context.close();
  },
  240_000,
);
