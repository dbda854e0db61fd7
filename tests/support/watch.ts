import type { BrowserContext, Page, Request } from "playwright-core";

export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that the page asked for. */
  readonly requests: Request[];
  /** Errors that it threw or wrote on its console. */
  readonly faults: string[];
}

/** A new page that notes what it asks for and what goes wrong on it. */
export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const requests: Request[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return { context, page, requests, faults };
}

/** Tells what the content security policy refuses on any page of the context: where, the directive, and what. */
export async function onRefused(
  context: BrowserContext,
  tell: (refused: string) => void,
): Promise<void> {
  await context.exposeFunction("tellRefused", tell);
  await context.addInitScript(() => {
    const { tellRefused } = globalThis as unknown as { tellRefused: (refused: string) => void };
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      tellRefused(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
