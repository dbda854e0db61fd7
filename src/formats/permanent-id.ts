import { sha256 } from "../domain/place/keyed-hash.ts";

/** Crockford's base 32: no i, l, o, u, so that an id can be read aloud. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/**
 * A permanent id from what names a thing (`childrens-hall-3k9…`): 60 bits of SHA-256 over the folded parts. It
 * does not depend on where a row stands in its file. Width, case and spaces of the parts make no difference.
 */
export function permanentId(dataset: string, ...parts: readonly string[]): string {
  const folded = parts.map((part) => part.normalize("NFKC").toLowerCase().replace(/\s+/g, ""));
  const digest = sha256(new TextEncoder().encode(folded.join("\u0001")));
  const letters = Array.from(digest.subarray(0, LENGTH), (byte) => LETTERS[byte & 31] ?? "");
  return `${slug(dataset)}-${letters.join("")}`;
}

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40) || "row";
