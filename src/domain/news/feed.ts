import { sha256 } from "../place/keyed-hash.ts";

/** What is new, for feed readers. Instants are written as `Date.toISOString` does. */
export interface Feed {
  /** See `feedId`. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
  readonly selfUrl: string;
  /** The page that says the same. */
  readonly pageUrl: string;
  /** When the newest entry changed; for a feed without entries since when there is nothing. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Null: not known. */
  readonly published: string | null;
  readonly updated: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly summary: string;
}

/**
 * A permanent id from what names a thing: a UUID (version 8) of its parts, so that it stays where the portal moves to
 * another address.
 */
export function feedId(...parts: readonly string[]): string {
  const digest = sha256(new TextEncoder().encode(["tsunagiba", ...parts].join("\u0001")));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
