const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
/** Crockford's base 32: no i, l, o, u, so that an id can be read aloud. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/**
 * A permanent id from what names a thing (`childrens-hall-3k9…`): 60 bits of FNV-1a over the folded parts. It
 * does not depend on where a row stands in its file. Width, case and spaces of the parts make no difference.
 */
export function permanentId(dataset: string, ...parts: readonly string[]): string {
  const folded = parts.map((part) => part.normalize("NFKC").toLowerCase().replace(/\s+/g, ""));
  return `${slug(dataset)}-${base32(fnv1a(folded.join("\u0001")))}`;
}

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40) || "row";

function fnv1a(text: string): bigint {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash;
}

function base32(value: bigint): string {
  let text = "";
  for (let rest = value >> 4n; text.length < LENGTH; rest >>= 5n) {
    text = `${LETTERS[Number(rest & 31n)] ?? ""}${text}`;
  }
  return text;
}
