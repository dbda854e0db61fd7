import { addressesOf } from "../../domain/addresses.ts";
import { readyBody } from "../http/ready-body.ts";
import type { ReadyAnswer } from "../http/send.ts";
import type { Snapshot, SnapshotFile } from "./snapshot.ts";
import type { SnapshotStore } from "./store.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const FOR_EVER = "public, max-age=31536000, immutable";
/** How long anybody may keep pointing at a snapshot that is gone. */
const POINTER_SECONDS = 10;

const PATH =
  /^\/(\d{6})\/(?:snapshot\.json|(?:(snapshot|map|matcher|search)\/[A-Za-z0-9_-]{43}\.(json|bin)))$/;

/**
 * The files of a municipality: the pointer to the current ones, and each under its content hash.
 * A hash that is no longer current leads to the current file and never to old content: what was taken
 * down is gone at once, while a page rendered a moment ago still finds its map. Null for other paths.
 */
export function snapshotAnswer(store: SnapshotStore, path: string): ReadyAnswer | null {
  const match = PATH.exec(path);
  if (match === null) return null;
  const [, code = "", file, ending] = match;
  const snapshot = store.snapshot(code);
  if (snapshot === null) return null;
  const current = currentAddresses(snapshot);
  if (file === undefined) {
    const pointer = {
      municipality: code,
      revision: snapshot.revision,
      address: current.snapshot,
      map: current.map,
      matcher: current.matcher,
      search: current.search,
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
  const asked = file as SnapshotFile;
  if (path !== current[asked]) {
    if (ending !== ENDINGS[asked]) return null;
    const headers = { location: current[asked], "cache-control": "no-store" };
    return { status: 307, headers, body: null };
  }
  const headers = { "content-type": TYPES[asked], "cache-control": FOR_EVER };
  return { status: 200, headers, body: snapshot.files[asked] };
}

const ENDINGS: Readonly<Record<SnapshotFile, string>> = {
  snapshot: "json",
  map: "json",
  matcher: "json",
  search: "bin",
};
const TYPES: Readonly<Record<SnapshotFile, string>> = {
  snapshot: JSON_TYPE,
  map: JSON_TYPE,
  matcher: JSON_TYPE,
  search: "application/octet-stream",
};

function currentAddresses({ code, published }: Snapshot): Readonly<Record<SnapshotFile, string>> {
  const to = addressesOf(code, "ja");
  return {
    snapshot: to.snapshot(published.snapshotHash),
    map: to.map(published.mapHash),
    matcher: to.matcher(published.matcherHash),
    search: to.search(published.searchHash),
  };
}
