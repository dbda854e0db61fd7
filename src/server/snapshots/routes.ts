import { readyBody } from "../http/ready-body.ts";
import type { ReadyAnswer } from "../http/send.ts";
import type { SnapshotStore } from "./store.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const FOR_EVER = "public, max-age=31536000, immutable";
/** How long anybody may keep pointing at a snapshot that is gone. */
const POINTER_SECONDS = 10;

const PATH = /^\/(\d{6})\/(?:snapshot\.json|(snapshot|map)\/([A-Za-z0-9_-]{43})\.json)$/;

/**
 * The files of a municipality: the pointer to the current ones, and each under its content hash.
 * A hash that is no longer current leads to the current file and never to old content: what was taken
 * down is gone at once, while a page rendered a moment ago still finds its map. Null for other paths.
 */
export function snapshotAnswer(store: SnapshotStore, path: string): ReadyAnswer | null {
  const match = PATH.exec(path);
  if (match === null) return null;
  const [, code = "", file, hash] = match;
  const snapshot = store.snapshot(code);
  if (snapshot === null) return null;
  const { snapshotHash, mapHash } = snapshot.published;
  if (file === undefined) {
    const pointer = {
      municipality: code,
      revision: snapshot.revision,
      address: `/${code}/snapshot/${snapshotHash}.json`,
      map: `/${code}/map/${mapHash}.json`,
    };
    const body = readyBody(Buffer.from(JSON.stringify(pointer)), {
      compressible: false,
      brotliQuality: 5,
    });
    const headers = {
      "content-type": JSON_TYPE,
      "cache-control": `public, max-age=${POINTER_SECONDS}`,
    };
    return { status: 200, headers, body };
  }
  const current = file === "snapshot" ? snapshotHash : mapHash;
  if (hash !== current) {
    const location = `/${code}/${file}/${current}.json`;
    return { status: 307, headers: { location, "cache-control": "no-store" }, body: null };
  }
  const body = file === "snapshot" ? snapshot.files.snapshot : snapshot.files.map;
  return { status: 200, headers: { "content-type": JSON_TYPE, "cache-control": FOR_EVER }, body };
}
