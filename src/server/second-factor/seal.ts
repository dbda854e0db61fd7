import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Access } from "../accounts/open-accounts.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Closes and opens what the database keeps for the portal but may not read. */
export interface Seal {
  /** `whose` is bound to it: sealed for one person, it opens for no other. */
  readonly close: (bytes: Uint8Array, whose: string) => string;
  /** Null where it was sealed with another key, for another person, or changed since. */
  readonly open: (sealed: string, whose: string) => Buffer | null;
}

/** The portal's own seal. Its key is derived from the secret that opens its API, which lies outside of the database. */
export function sealOf({ jwtSecret, clientOptions }: Access): Seal {
  const secret = jwtSecret ?? clientOptions.secretKey;
  const key = Buffer.from(hkdfSync("sha256", secret, "", "tsunagiba second factor", 32));
  return {
    close: (bytes, whose) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(whose));
      const closed = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64url");
    },
    open: (sealed, whose) => {
      const all = Buffer.from(sealed, "base64url");
      const nonce = all.subarray(0, NONCE_BYTES);
      const tag = all.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      try {
        const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(whose))
          .setAuthTag(tag);
        return Buffer.concat([
          cipher.update(all.subarray(NONCE_BYTES + TAG_BYTES)),
          cipher.final(),
        ]);
      } catch {
        return null;
      }
    },
  };
}
