import type { IncomingHttpHeaders } from "node:http";

export interface OriginSettings {
  /** The origin under which residents reach the portal, or null where it was not set. */
  readonly publicOrigin: string | null;
  /** Whether X-Forwarded-Proto and X-Forwarded-Host come from our own proxy. */
  readonly trustProxy: boolean;
}

/**
 * Whether a post comes from one of our own pages. Sec-Fetch-Site decides where the browser sends it. Else
 * Origin must be ours. Where neither says anything - plain http, and `Origin: null`, which the referrer
 * policy `no-referrer` makes of forms on public pages - a post may pass only without cookies: then it carries
 * nobody's authority.
 */
export function isFromOurPages(headers: IncomingHttpHeaders, settings: OriginSettings): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin } = headers;
  if (origin !== undefined && origin !== "null") return origin === ownOrigin(headers, settings);
  return headers.cookie === undefined;
}

/** Whether this request reached us through https, as far as the settings let us believe it. */
export const isHttps = (headers: IncomingHttpHeaders, settings: OriginSettings): boolean =>
  ownOrigin(headers, settings)?.startsWith("https://") === true;

function ownOrigin(headers: IncomingHttpHeaders, settings: OriginSettings): string | null {
  if (settings.publicOrigin !== null) return settings.publicOrigin;
  const forwarded = (name: string) => (settings.trustProxy ? firstOf(headers[name]) : undefined);
  const host = forwarded("x-forwarded-host") ?? headers.host;
  const protocol = forwarded("x-forwarded-proto") ?? "http";
  return host === undefined ? null : `${protocol}://${host}`;
}

function firstOf(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return text?.split(",")[0]?.trim();
}
