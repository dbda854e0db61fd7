import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Software rendering, so that the map draws on machines without a graphics card; nothing that calls home. */
const FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** $CHROME_PATH, else the system's browser, else the one that comes from npm. Fails loudly without any. */
async function browserPath(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there`);
    return named;
  }
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found !== undefined) return found;
  // The package unpacks the libraries a bare Debian lacks only when it believes it runs on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  // Its own flags are left out: they switch web security off and end the browser with its first context.
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), headless: true, args: FLAGS });
}

/**
 * One browser for all tests of a file. What is given back opens a context of its own, at the addresses of the portal
 * unless the options name another `baseURL`.
 */
export function browserOfFile(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return (options = {}) => {
    if (browser === undefined) throw new Error("a context was asked for before a test ran");
    return browser.newContext({ baseURL: inject("portalUrl"), ...options });
  };
}

/** A browser that keeps what it keeps in a folder, as a person's own does. */
export async function launchProfile(
  folder: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const executablePath = await browserPath();
  return chromium.launchPersistentContext(folder, {
    ...options,
    executablePath,
    headless: true,
    args: FLAGS,
  });
}
