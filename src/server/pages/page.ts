import type { OutgoingHttpHeaders } from "node:http";
import { type ReadyBody, readyBody } from "../http/ready-body.ts";
import { bucketOf, CLOCK_HEADER, type PageClock, pageClockOf } from "./page-clock.ts";

/** A rendered page. */
export interface Page {
  readonly status: number;
  /** Its own headers, lower case, without those that the server sets. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: ReadyBody | null;
  readonly clock: PageClock;
  /** The stretch of time it was rendered for. */
  readonly bucket: string;
  /** Whether it may be kept: a page or a redirect, not an error, nothing with a cookie. */
  readonly keep: boolean;
}

const KEPT_STATUSES = new Set([200, 301, 302, 303, 307, 308]);
const SET_BY_THE_SERVER = new Set([
  CLOCK_HEADER,
  "content-length",
  "cache-control",
  "etag",
  "vary",
]);

/** Turns what the renderer gave into bytes that can be sent again and again. */
export async function pageFrom(response: Response, now: Date): Promise<Page> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const clock = pageClockOf(response.headers);
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of response.headers) {
    if (!SET_BY_THE_SERVER.has(name)) headers[name] = value;
  }
  // Astro leaves the character set to the page's <meta>.
  if (headers["content-type"] === "text/html") headers["content-type"] = "text/html; charset=utf-8";
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  return {
    status: response.status,
    headers,
    body: bytes.length === 0 ? null : readyBody(bytes, { compressible: true, brotliQuality: 5 }),
    clock,
    bucket: bucketOf(clock, now),
    keep: KEPT_STATUSES.has(response.status) && cookies.length === 0,
  };
}
