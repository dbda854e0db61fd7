import type { IncomingMessage, ServerResponse } from "node:http";
import { healthOf } from "../health.ts";
import type { OpenVisit } from "../office/open-visit.ts";
import { type PageAddress, pageAddress } from "../pages/page-address.ts";
import type { PageCache } from "../pages/page-cache.ts";
import { cacheControlOf } from "../pages/page-clock.ts";
import { isEmbedAddress } from "../pages/embed-address.ts";
import { isPrivateAddress } from "../pages/private-address.ts";
import { type RenderPage, render } from "../pages/render.ts";
import { portalAt, type PortalOptions } from "../portal.ts";
import { snapshotAnswer } from "../snapshots/routes.ts";
import { logAccess, pathOf } from "./access-log.ts";
import { answerPrivate } from "./answer-private.ts";
import type { ClientFiles } from "./client-files.ts";
import { isFromOurPages, type OriginSettings } from "./origin-check.ts";
import { readPostedForm } from "./posted-form.ts";
import { securityHeaders } from "./security-headers.ts";
import { isEmptyError, sendPlain } from "./plain-answer.ts";
import { photoAnswer, type PhotoSource } from "./photo-answer.ts";
import { sendReady, sendText } from "./send.ts";
import { type Api, isApiPath, passToApi } from "./to-api.ts";

/** All that answers requests. */
export interface PortalServer extends PortalOptions {
  readonly origin: OriginSettings;
  readonly clientFiles: ClientFiles;
  readonly pages: PageCache;
  readonly renderPage: RenderPage;
  readonly openVisit: OpenVisit;
  readonly photos: PhotoSource;
  /** Supabase's API where it runs in this process. */
  readonly api: Api | null;
  /** Whether its `/auth` is open to the outside. */
  readonly openAuth: boolean;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly logError: (error: unknown) => void;
}

/** Answers one request; never throws. */
export function requestHandler(server: PortalServer) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    logAccess(request, response, server.log);
    answer(server, request, response).catch((error: unknown) => {
      server.logError(error);
      if (response.headersSent) response.destroy();
      else sendPlain(request, response, headersFor(server, null), 500);
    });
  };
}

async function answer(
  server: PortalServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const path = pathOf(request.url ?? "/");
  const read = request.method === "GET" || request.method === "HEAD";
  if (path === "/health" && read) return sendHealth(server, request, response);
  if (server.api !== null && isApiPath(path, server)) {
    return passToApi(server.api, request, response, headersFor(server, null));
  }
  const file = read ? (server.clientFiles.find(path) ?? snapshotAnswer(server.store, path)) : null;
  if (file !== null) {
    const headers = { ...headersFor(server, null), ...file.headers };
    return sendReady(request, response, { ...file, headers });
  }
  const photo = read ? await photoAnswer(server.store, server.photos, path) : null;
  if (photo !== null) {
    const headers = { ...headersFor(server, null), ...photo.headers };
    return sendReady(request, response, { ...photo, headers });
  }
  return answerPage(server, request, response);
}

async function answerPage(
  server: PortalServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const asked = pageAddress(request.url ?? "/");
  if (!asked.ok) return sendPlain(request, response, headersFor(server, null), asked.status);
  const { address } = asked;
  if (isPrivateAddress(address.path)) {
    return answerPrivate(server, request, response, address, headersFor(server, address));
  }
  if (request.method === "GET" || request.method === "HEAD") {
    return sendPage(server, request, response, address);
  }
  if (request.method === "POST") return answerPost(server, request, response, address);
  const headers = { ...headersFor(server, address), allow: "GET, HEAD, POST" };
  return sendPlain(request, response, headers, 405);
}

async function sendPage(
  server: PortalServer,
  request: IncomingMessage,
  response: ServerResponse,
  address: PageAddress,
): Promise<number> {
  const now = server.now();
  const found = server.pages.page(address, now, async () => {
    const nobody = await server.openVisit({ cookie: undefined, https: false, now });
    return render(server.renderPage, address, portalAt(now, server), nobody, null);
  });
  const page = found instanceof Promise ? await found : found;
  const framedBy = page.status === 200 && isEmbedAddress(address.path) ? "anybody" : "nobody";
  const headers = headersFor(server, address, framedBy);
  if (isEmptyError(page)) return sendPlain(request, response, headers, 500);
  const cacheControl = page.keep ? cacheControlOf(page.clock, now) : "no-store";
  return sendReady(request, response, {
    ...page,
    headers: { ...page.headers, ...headers, "cache-control": cacheControl },
  });
}

async function answerPost(
  server: PortalServer,
  request: IncomingMessage,
  response: ServerResponse,
  address: PageAddress,
): Promise<number> {
  const headers = { ...headersFor(server, address), "cache-control": "no-store" };
  // What is left of a body that was not read would be taken for the next request.
  const refuse = (status: 400 | 403 | 413 | 415 | 429) =>
    sendPlain(request, response, { ...headers, connection: "close" }, status);
  if (!isFromOurPages(request.headers, server.origin)) return refuse(403);
  const posted = await readPostedForm(request, address.path);
  if (!posted.ok) return refuse(posted.status);
  const now = server.now();
  const nobody = await server.openVisit({ cookie: undefined, https: false, now });
  const page = await render(server.renderPage, address, portalAt(now, server), nobody, posted.form);
  if (isEmptyError(page)) return sendPlain(request, response, headers, 500);
  return sendReady(request, response, {
    ...page,
    headers: { ...page.headers, ...headers, "cache-control": ANSWER_TO_KEEP },
  });
}

/**
 * The reader's own browser may keep the answer to a post, nobody else: with `no-store` Chromium shows an error
 * of its own when somebody goes back to it (seen in 156), and the list near home is where people go back to.
 */
const ANSWER_TO_KEEP = "private, no-cache";

function sendHealth(
  server: PortalServer,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const health = healthOf(server.store, server.pages.counts());
  return sendText(request, response, {
    status: health.ok ? 200 : 503,
    headers: { ...headersFor(server, null), "content-type": "application/json; charset=utf-8" },
    text: `${JSON.stringify(health)}\n`,
  });
}

const headersByBasemap = new Map<string, Readonly<Record<string, string>>>();

/** The form asks where somebody lives: its page can ask nobody for tiles, whatever the town's basemap is. */
const WITHOUT_TILES = /^\/\d{6}\/(?:[a-z]+\/match|staff\/road-match)\/?$/;

function headersFor(
  server: PortalServer,
  address: PageAddress | null,
  framedBy: "nobody" | "anybody" = "nobody",
): Readonly<Record<string, string>> {
  const code = address?.municipality ?? null;
  const snapshot = code === null ? null : server.store.snapshot(code);
  const tiles = snapshot?.published.index.town.municipality.basemap ?? "embedded";
  const basemap = WITHOUT_TILES.test(address?.path ?? "") ? "embedded" : tiles;
  const https = server.publicUrl.startsWith("https://");
  const key = `${https} ${framedBy} ${basemap}`;
  const held = headersByBasemap.get(key) ?? securityHeaders({ basemap, https, framedBy });
  headersByBasemap.set(key, held);
  return held;
}
