import type { RequestListener } from "node:http";
import type { TownIndex } from "../domain/town-index.ts";
import { loadClientFiles } from "./http/client-files.ts";
import { requestHandler } from "./http/handler.ts";
import type { Listening } from "./http/listen.ts";
import { photoSource, type ReadPhoto } from "./http/photo-answer.ts";
import type { Api } from "./http/to-api.ts";
import type { OpenVisit } from "./office/open-visit.ts";
import { createPageCache } from "./pages/page-cache.ts";
import type { RenderPage } from "./pages/render.ts";
import type { Settings } from "./settings.ts";
import { pollSnapshots } from "./snapshots/poll.ts";
import type { PortalOptions } from "./portal.ts";
import { createSnapshotStore, type TownSource } from "./snapshots/store.ts";

const POLL_MS = 2000;

export interface ServeOptions {
  readonly settings: Settings;
  readonly listening: Listening;
  readonly source: TownSource;
  readonly recordUnmetNeed: PortalOptions["recordUnmetNeed"];
  readonly api: Api | null;
  /** Given the origin that residents reach, and what makes something public at once. */
  readonly visits: (publicUrl: string, publish: () => Promise<void>) => OpenVisit;
  /** The bytes of a photo that anybody may see. */
  readonly readPhoto: ReadPhoto;
  readonly renderPage: RenderPage;
  /** Where the built client files lie. */
  readonly clientFolder: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly logError: (error: unknown) => void;
  /** How often the published revisions are asked for; 2 seconds where it is left out. */
  readonly pollEveryMs?: number;
}

export interface Serving {
  /** The towns as they are published now. */
  readonly towns: () => readonly TownIndex[];
  /** The origin that residents reach. */
  readonly publicUrl: string;
  readonly stop: () => Promise<void>;
}

/** Reads every town, then answers requests on the port taken, and keeps the towns fresh. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { settings, listening, source, logError } = options;
  const pages = createPageCache();
  const store = createSnapshotStore(source, pages.forget);
  await store.refresh().catch(logError);
  const clientFiles = loadClientFiles(options.clientFolder);
  const publicUrl = settings.publicUrl ?? `http://localhost:${listening.port}`;
  const handler: RequestListener = requestHandler({
    ...options,
    openVisit: options.visits(publicUrl, () => store.refreshNow().catch(logError)),
    photos: photoSource(options.readPhoto),
    store,
    pages,
    publicUrl,
    openAuth: settings.openAuth,
    quickExitUrl: settings.quickExitUrl,
    origin: { publicOrigin: settings.publicUrl, trustProxy: settings.trustProxy },
    clientFiles,
  });
  listening.server.removeAllListeners("request").on("request", handler);
  clientFiles.compressAll().catch(logError);
  const polling = pollSnapshots(store, options.pollEveryMs ?? POLL_MS, logError);
  return {
    towns: () => store.snapshots().map(({ published }) => published.index),
    publicUrl,
    stop: async () => {
      await listening.stop();
      await polling.stop();
    },
  };
}
