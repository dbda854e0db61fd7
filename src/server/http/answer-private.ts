import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { OpenVisit } from "../office/open-visit.ts";
import type { PageAddress } from "../pages/page-address.ts";
import { type RenderPage, render } from "../pages/render.ts";
import { portalAt, type PortalOptions } from "../portal.ts";
import { isFromOurPages, isHttps, type OriginSettings } from "./origin-check.ts";
import { isEmptyError, sendPlain } from "./plain-answer.ts";
import { readPostedForm } from "./posted-form.ts";
import { sendReady } from "./send.ts";

export interface PrivateServer extends PortalOptions {
  readonly origin: OriginSettings;
  readonly renderPage: RenderPage;
  readonly openVisit: OpenVisit;
  readonly now: () => Date;
}

/**
 * Answers for somebody's own pages: rendered for this one request by whoever its cookie says, kept by nobody. The
 * origin of a post must be ours before the cookie is looked at.
 */
export async function answerPrivate(
  server: PrivateServer,
  request: IncomingMessage,
  response: ServerResponse,
  address: PageAddress,
  securityHeaders: Readonly<Record<string, string>>,
): Promise<number> {
  const headers = { ...securityHeaders, ...OWN };
  const read = request.method === "GET" || request.method === "HEAD";
  if (!read && request.method !== "POST") {
    return sendPlain(request, response, { ...headers, allow: "GET, HEAD, POST" }, 405);
  }
  const refuse = (status: 400 | 403 | 413 | 415 | 429) =>
    sendPlain(request, response, { ...headers, connection: "close" }, status);
  if (!read && !isFromOurPages(request.headers, server.origin)) return refuse(403);
  const posted = read
    ? ({ ok: true, form: null } as const)
    : await readPostedForm(request, address.path);
  if (!posted.ok) return refuse(posted.status);
  const now = server.now();
  const visiting = await server.openVisit({
    cookie: request.headers.cookie,
    https: isHttps(request.headers, server.origin),
    now,
  });
  const page = await render(
    server.renderPage,
    address,
    portalAt(now, server),
    visiting,
    posted.form,
  );
  const cookies = visiting.cookies();
  const all: OutgoingHttpHeaders = {
    ...page.headers,
    ...headers,
    ...(cookies.length > 0 ? { "set-cookie": [...cookies] } : {}),
  };
  if (isEmptyError(page)) return sendPlain(request, response, all, 500);
  return sendReady(request, response, { ...page, headers: all });
}

/**
 * Nobody keeps it, no search engine shows it. A form in it says where it comes from (`Origin`), which `no-referrer`
 * would hide: over plain http nothing else does.
 */
const OWN: Readonly<Record<string, string>> = {
  "cache-control": "private, no-store",
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
};
