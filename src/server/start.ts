import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { recordUnmetNeed } from "../data/record-unmet-need.ts";
import { readPublicPhoto } from "../data/photos/public-photos.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { OpenOptions } from "./backend/backend.ts";
import { openBackend } from "./backend/open-backend.ts";
import { type DemoOptions, loadDemoTown } from "./demo-town.ts";
import { listen } from "./http/listen.ts";
import { visits } from "./office/open-visit.ts";
import { answerWhileStarting } from "./http/while-starting.ts";
import type { RenderPage } from "./pages/render.ts";
import { serve } from "./serve.ts";
import type { Settings } from "./settings.ts";
import { mailWay, startMailWorker } from "./mail/worker.ts";
import { everyHour } from "./every-hour.ts";
import { keepMonths } from "./keeping-dates/keep-months.ts";
import { askDue } from "./keeping-true/ask-due.ts";
import { tellEverybody } from "./news/tell.ts";
import { forgetEveryHour } from "./forget-every-hour.ts";
import { townsInDatabase } from "./towns-in-database.ts";

export interface StartOptions {
  readonly settings: Settings;
  readonly demo: DemoOptions;
  /** The folder that `npm run build` wrote. */
  readonly distFolder: string;
  readonly onProgress: NonNullable<OpenOptions["onProgress"]>;
  readonly onLost: NonNullable<OpenOptions["onLost"]>;
  readonly log: (line: string) => void;
  readonly logError: (error: unknown) => void;
  /** See `ServeOptions`. */
  readonly pollEveryMs?: number;
}

export interface RunningPortal {
  readonly address: string;
  readonly whereDataLies: string;
  /** Lets requests finish, then closes the database. */
  readonly stop: () => Promise<void>;
}

export const isBuilt = (distFolder: string): boolean => existsSync(entryOf(distFolder));
const entryOf = (distFolder: string) => join(distFolder, "server", "entry.mjs");

/**
 * Takes the port, opens the data, loads the demo town into an empty database, reads every town, answers.
 * What was opened is closed again where a later step fails. Problems: those of `listen`, `openBackend` and
 * `loadDemoTown`.
 */
export async function startPortal(options: StartOptions): Promise<Result<RunningPortal, Problem>> {
  const { settings, distFolder } = options;
  const listening = await listen(settings.port, settings.host);
  if (!listening.ok) return listening;
  answerWhileStarting(listening.value.server);
  const renderPage = await importPages(distFolder);
  const backend = await openBackend(settings, { role: "portal", ...options });
  if (!backend.ok) {
    await listening.value.stop();
    return backend;
  }
  const demo = await loadDemoTown(backend.value, options.demo);
  if (!demo.ok) {
    await listening.value.stop();
    await backend.value.close();
    return fail(demo.problem);
  }
  const serving = await serve({
    settings,
    listening: listening.value,
    source: townsInDatabase(backend.value),
    recordUnmetNeed: (...said) => recordUnmetNeed(backend.value.anonymous, ...said),
    api: backend.value.api,
    visits: (publicUrl, publish) => visits(backend.value, settings, publicUrl, publish),
    readPhoto: (hash) => readPublicPhoto(backend.value.service, hash),
    renderPage,
    clientFolder: join(distFolder, "client"),
    now: () => new Date(),
    log: options.log,
    logError: options.logError,
    ...(options.pollEveryMs === undefined ? {} : { pollEveryMs: options.pollEveryMs }),
  });
  const forgetting = forgetEveryHour(backend.value.service, options.logError);
  const mail = startMailWorker(
    backend.value.service,
    mailWay(backend.value.kind, settings.mail),
    options.logError,
  );
  const address = settings.publicUrl ?? `http://localhost:${listening.value.port}`;
  const asking = everyHour(() => askDue(backend.value, address, new Date()), options.logError);
  const { service } = backend.value;
  const telling = everyHour(
    () => tellEverybody(service, serving.towns(), new Date(), serving.publicUrl),
    options.logError,
  );
  const keepingDates = everyHour(
    () => keepMonths(service, serving.towns(), new Date()),
    options.logError,
  );
  return succeed({
    address,
    whereDataLies: backend.value.whereDataLies,
    stop: async () => {
      await serving.stop();
      await keepingDates.stop();
      await telling.stop();
      await forgetting.stop();
      await asking.stop();
      await mail.stop();
      await backend.value.close();
    },
  });
}

/** Built from `astro/entry.ts`; Node cannot know its type. */
interface BuiltPages {
  readonly renderPage: RenderPage;
  readonly loadPages: () => Promise<void>;
}

async function importPages(distFolder: string): Promise<RenderPage> {
  const pages = (await import(pathToFileURL(entryOf(distFolder)).href)) as BuiltPages;
  await pages.loadPages();
  return pages.renderPage;
}
