import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readBody } from "./posted-form.ts";

/** Supabase's API in this process: a request in, a response out. */
export type Api = (request: Request) => Promise<Response>;

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
const REST_PATH = /^\/rest\/v1(?:\/|$)/;
const AUTH_PATH = /^\/auth\/v1(?:\/|$)/;
/** They belong to one connection and mean nothing to the next. */
const HOP_BY_HOP = new Set(["connection", "keep-alive", "transfer-encoding", "upgrade", "te"]);

/**
 * Whether a request is the API's. Accounts (`/auth`) are closed to the outside unless the operator opens them: people
 * sign in on the portal's pages, where attempts are limited and there is a second factor.
 */
export const isApiPath = (path: string, { openAuth }: { readonly openAuth: boolean }): boolean =>
  REST_PATH.test(path) || (openAuth && AUTH_PATH.test(path));

/** Hands a request to the API and its answer back. Gives the status; 413 where the body is too long. */
export async function passToApi(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
): Promise<number> {
  const body = await readBody(request, BODY_LIMIT_BYTES);
  if (body === null) {
    response.writeHead(413, { ...headers, connection: "close" });
    response.end();
    return 413;
  }
  const answer = await api(webRequest(request, body));
  const own: OutgoingHttpHeaders = {};
  for (const [name, value] of answer.headers) {
    if (!HOP_BY_HOP.has(name) && name !== "set-cookie") own[name] = value;
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) own["set-cookie"] = cookies;
  response.writeHead(answer.status, { ...own, ...headers });
  if (answer.body === null) response.end();
  else
    await pipeline(
      Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]),
      response,
    );
  return answer.status;
}

function webRequest(request: IncomingMessage, body: Buffer<ArrayBuffer>): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (HOP_BY_HOP.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, one);
    }
  }
  const method = request.method ?? "GET";
  const bodyless = method === "GET" || method === "HEAD" || body.length === 0;
  return new Request(`http://localhost${request.url ?? "/"}`, {
    method,
    headers,
    ...(bodyless ? {} : { body }),
  });
}
