import { createHmac } from "node:crypto";
import type { Account } from "./accounts.ts";

/** How long an access token is good for, in seconds. */
export const TOKEN_SECONDS = 3600;

/**
 * An access token for an account of our own API (HS256 with its secret), as that API makes them. So nothing needs to
 * be stored or mailed to speak for somebody who is signed in here.
 */
export function ownAccessToken(account: Account, jwtSecret: string, now: Date): string {
  const issued = Math.floor(now.getTime() / 1000);
  const claims = {
    sub: account.userId,
    email: account.email,
    aud: "authenticated",
    role: "authenticated",
    iat: issued,
    exp: issued + TOKEN_SECONDS,
  };
  const text = `${encoded({ alg: "HS256", typ: "JWT" })}.${encoded(claims)}`;
  return `${text}.${createHmac("sha256", jwtSecret).update(text).digest("base64url")}`;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
