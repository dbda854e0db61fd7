import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nobodyVisits } from "../../../tests/support/nobody-visits.ts";
import { projectRoot } from "../../../src/server/backend/project-root.ts";
import { listen } from "../../../src/server/http/listen.ts";
import type { RenderPage } from "../../../src/server/pages/render.ts";
import { serve } from "../../../src/server/serve.ts";
import { readSettings } from "../../../src/server/settings.ts";
import { memorySource, townFrom } from "../../../tests/support/memory-source.ts";
import type { DemoTown } from "../../demo/town.ts";

/** The built portal with one town out of memory, on a free port: what a page is does not depend on the database. */
export async function serveTown({ municipality, records }: DemoTown) {
  const root = projectRoot();
  const settings = readSettings({}, root);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  const listening = await listen(0, "127.0.0.1");
  if (!listening.ok) throw new Error(JSON.stringify(listening.problem));
  const entry = pathToFileURL(join(root, "dist", "server", "entry.mjs")).href;
  const pages = (await import(entry)) as {
    readonly renderPage: RenderPage;
    readonly loadPages: () => Promise<void>;
  };
  await pages.loadPages();
  const serving = await serve({
    settings: settings.value,
    listening: listening.value,
    source: memorySource([townFrom(municipality, records)]),
    readPhoto: async () => ({ ok: true, value: null }),
    recordUnmetNeed: async () => ({ ok: true, value: null }),
    api: null,
    visits: () => async () => nobodyVisits(),
    renderPage: pages.renderPage,
    clientFolder: join(root, "dist", "client"),
    now: () => new Date(),
    log: () => undefined,
    logError: (error) => console.error(error),
  });
  return { url: `http://localhost:${listening.value.port}`, stop: serving.stop };
}
