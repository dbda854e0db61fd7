import { execFileSync } from "node:child_process";
import type { APIRequestContext, BrowserContext, Page } from "playwright-core";
import type { RunningPortal } from "./portal.ts";
import { signInToPortal } from "./staff-browser.ts";
import { DEMO } from "./templates.ts";

export const STAFF = `/${DEMO}/staff`;
/** Another municipality on the same portal. */
export const ELSEWHERE = "990027";

export function addMunicipality({ dataDir }: RunningPortal): void {
  execFileSync(
    process.execPath,
    [
      "scripts/tsunagiba.mjs",
      ...["municipality", "add", ELSEWHERE, "--name", "よその市", "--prefecture", "架空県"],
    ],
    { env: { ...process.env, DATA_DIR: dataDir } },
  );
}

/** A reviewer makes an entry one for supporters only, on the page where that is done. */
export async function hideFromThePublic(
  portal: RunningPortal,
  context: BrowserContext,
  id: string,
): Promise<void> {
  await signInToPortal(portal, context, "reviewer.hides@example.jp", {
    duties: [[DEMO, "reviewer", null]],
  });
  const page = await context.newPage();
  await page.goto(`${STAFF}/entries/${id}`);
  await page.selectOption("#visibility", "staff");
  await page.click("button[value=save]");
  await page.waitForURL(/after=saved/);
}

/** Everything public that could name an entry: pages, the snapshot, the file for matching, the search, the map. */
export async function publicTexts(request: APIRequestContext): Promise<readonly string[]> {
  const text = async (path: string) => (await request.get(path)).text();
  const match = await text(`/${DEMO}/ja/match`);
  const files = [...match.matchAll(/data-(?:matcher|map-file)="([^"]+)"/g)].map(([, file]) => file);
  const { address } = JSON.parse(await text(`/${DEMO}/snapshot.json`)) as { address: string };
  const pages = ["", "list", "list?page=2", "list?kind=farm", "new.atom", "resources"];
  return Promise.all(
    [...pages.map((page) => `/${DEMO}/ja/${page}`), address, ...files].map((path) =>
      text(path ?? ""),
    ),
  );
}

/** Pages of what is printed, and how wide and high they are in points. */
export async function printedOn(page: Page): Promise<{ pages: number; paper: string | undefined }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const box = /MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf);
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    paper: box?.slice(1).map(Number).map(Math.round).join(" x "),
  };
}
