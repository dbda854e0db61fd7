import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page, Request } from "playwright-core";

/** Stands in every secret, and nowhere else: plain letters, which no encoding of an address or a form changes. */
export const MARK = "zqk7x";
export const SECRETS: readonly string[] = Array.from(
  { length: 50 },
  (_, at) => `ひみつ${MARK}${at}番`,
);

const TEXT_FIELDS =
  "textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button])";
const NO_BOUND = 200;

/**
 * Writes all fifty into every text field that stands within `root` now, as many at a time as a field takes, and gives
 * the names of the fields: one that is added to a page is written into without a word here.
 */
export async function writeSecrets(page: Page, root: string, rest = 0): Promise<string[]> {
  const written: string[] = [];
  for (const field of await page.locator(root).locator(TEXT_FIELDS).all()) {
    const { name, bound } = await field.evaluate((one) => {
      const { name, id, maxLength } = one as HTMLInputElement;
      return { name: name || id, bound: maxLength };
    });
    for (const text of atMost(bound > 0 ? bound : NO_BOUND)) await field.fill(text);
    await page.waitForTimeout(rest);
    written.push(name);
  }
  return written;
}

function atMost(bound: number): string[] {
  const texts: string[] = [];
  for (const secret of SECRETS) {
    const last = texts.at(-1);
    if (last === undefined || last.length + 1 + secret.length > bound) texts.push(secret);
    else texts[texts.length - 1] = `${last}。${secret}`;
  }
  return texts;
}

/** Chooses every answer of every box, ring and list within `root` once, and leaves the boxes empty; how many there were. */
export const chooseEverything = (page: Page, root: string): Promise<number> =>
  page.locator(root).evaluate((within) => {
    const boxes = [
      ...within.querySelectorAll<HTMLInputElement>("input[type=checkbox], input[type=radio]"),
    ];
    for (const box of boxes) box.click();
    for (const box of boxes) if (box.type === "checkbox" && box.checked) box.click();
    const options = [...within.querySelectorAll<HTMLOptionElement>("select option")];
    for (const option of options) {
      option.selected = true;
      option.dispatchEvent(new Event("input", { bubbles: true }));
      option.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return boxes.length + options.length;
  });

/** Whatever leaves the pages of a context: each request, whole, and what the console is told. */
export function listenTo(context: BrowserContext) {
  const requests: Request[] = [];
  const said: string[] = [];
  context.on("request", (request) => requests.push(request));
  context.on("console", (message) => said.push(message.text()));
  const told = async () =>
    Promise.all(
      requests.map(async (one) => {
        const headers = await one.allHeaders().catch(() => one.headers());
        const body = one.postDataBuffer()?.toString("utf8") ?? "";
        return { method: one.method(), url: one.url(), headers, body };
      }),
    );
  return { requests, said, told };
}

/** All that a page can keep on a device, and what its address and its history hold. */
export async function keptBy(page: Page): Promise<Record<string, unknown>> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return (await cache.keys()).map(({ url }) => url);
      }),
    );
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: databases.map(({ name }) => name ?? ""),
      cached: cached.flat(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      state: JSON.stringify(history.state),
      search: location.search,
      hash: location.hash,
    };
  });
  return { ...inPage, cookies };
}
export const NOTHING_KEPT = {
  local: {},
  session: {},
  databases: [],
  cached: [],
  workers: 0,
  name: "",
  search: "",
  hash: "",
  cookies: [],
} as const;

/** Files below a folder that hold a text, in UTF-8 or UTF-16: a database, its journal, logs, a browser's profile. */
export function filesWith(folder: string, text: string): string[] {
  const wanted = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readOrNothing(path);
      return wanted.some((one) => content.includes(one));
    });
}
/** A file may go while the folder is read. */
function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
