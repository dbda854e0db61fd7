/** Origins that the basemap of a municipality is fetched from; none for the embedded style. */
export function basemapOrigins(basemap: string): readonly string[] {
  if (basemap === "embedded") return [];
  if (basemap === "gsi") return ["https://cyberjapandata.gsi.go.jp"];
  const url = URL.parse(basemap.replace(/^pmtiles:\/\//, ""));
  return url === null || !/^https?:$/.test(url.protocol) ? [] : [url.origin];
}

/**
 * The content security policy of a page that shows the map of one basemap. No `unsafe-*` anywhere, nothing
 * inline, no one else but the basemap; Trusted Types let no string become script. Only the page that is made for it
 * may stand in somebody else's.
 */
export function contentSecurityPolicy(basemap: string, framedBy: "nobody" | "anybody"): string {
  const map = basemapOrigins(basemap);
  const allow = (...sources: readonly string[]) => [...sources, ...map].join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${allow("'self'", "data:", "blob:")}`,
    `connect-src ${allow("'self'")}`,
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framedBy === "anybody" ? "frame-ancestors *" : "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types tsunagiba default",
  ].join("; ");
}

/** What every answer carries, files and errors too. `https` tells that residents reach the portal that way. */
export function securityHeaders(options: {
  readonly basemap: string;
  readonly https: boolean;
  readonly framedBy?: "nobody" | "anybody";
}): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(options.basemap, options.framedBy ?? "nobody"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy":
      "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    ...(options.https ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}
