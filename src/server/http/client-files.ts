import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { type ReadyBody, readyBody } from "./ready-body.ts";
import type { ReadyAnswer } from "./send.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY = new Set([".png", ".jpg", ".webp", ".woff2"]);

/** Astro puts a content hash into every name below this folder. */
const HASHED = "/_astro/";
const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_AN_HOUR = "public, max-age=3600";

export interface ClientFiles {
  readonly find: (path: string) => ReadyAnswer | null;
  /** Compresses every file, one after the other, so that the first reader does not wait for it. */
  readonly compressAll: () => Promise<void>;
}

/**
 * The built client files, read once and kept in memory (they are a few megabytes). A path that is not
 * the name of one of them finds nothing: no path of a request ever reaches the disk.
 */
export function loadClientFiles(folder: string): ClientFiles {
  const answers = new Map<string, ReadyAnswer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join("/")}`;
    answers.set(path, fileAnswer(path, bodyOf(file)));
  }
  return {
    find: (path) => answers.get(path) ?? null,
    compressAll: async () => {
      for (const { body } of answers.values()) {
        await body?.encoded("br");
        await body?.encoded("gzip");
      }
    },
  };
}

function bodyOf(file: string): ReadyBody {
  const compressible = !COMPRESSED_ALREADY.has(extname(file));
  return readyBody(readFileSync(file), { compressible, brotliQuality: 9 });
}

function fileAnswer(path: string, body: ReadyBody): ReadyAnswer {
  return {
    status: 200,
    headers: {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "cache-control": path.startsWith(HASHED) ? FOR_EVER : FOR_AN_HOUR,
    },
    body,
  };
}
