/**
 * The one cookie: an opaque token. Behind https its name begins with `__Host-`, so that no other host of the council's
 * domain can set it; over plain http, which browsers allow such a name for only on this machine, it is a plain one.
 */
const nameOf = (https: boolean): string => (https ? "__Host-tsunagiba" : "tsunagiba");

/** The token of a Cookie header, null where there is none. */
export function tokenFromCookies(header: string | undefined, https: boolean): string | null {
  const start = `${nameOf(https)}=`;
  for (const part of (header ?? "").split(";")) {
    const cookie = part.trim();
    if (cookie.startsWith(start)) return cookie.slice(start.length);
  }
  return null;
}

/**
 * A Set-Cookie header that keeps a token, or with null takes it away. Lax: a link from a mail or a bookmark finds
 * somebody signed in, a form of another site does not.
 */
export function sessionCookie(token: string | null, https: boolean): string {
  const parts = [`${nameOf(https)}=${token ?? ""}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (https) parts.push("Secure");
  // The database knows when a session ends; the browser may forget it later, but not sooner.
  parts.push(token === null ? "Max-Age=0" : `Max-Age=${30 * 24 * 60 * 60}`);
  return parts.join("; ");
}
