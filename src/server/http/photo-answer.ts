import { LRUCache } from "lru-cache";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { SnapshotStore } from "../snapshots/store.ts";
import { type ReadyBody, readyBody } from "./ready-body.ts";
import type { ReadyAnswer } from "./send.ts";

export type ReadPhoto = (hash: string) => Promise<Result<Buffer | null, Problem>>;
export type PhotoSource = (hash: string) => Promise<Result<ReadyBody | null, Problem>>;

/** Bytes of photos held in memory: some two hundred. */
const HELD_BYTES = 48 * 1024 * 1024;

/** Reads photos once and holds the last ones. */
export function photoSource(read: ReadPhoto): PhotoSource {
  const held = new LRUCache<string, ReadyBody>({
    maxSize: HELD_BYTES,
    sizeCalculation: ({ bytes }) => Math.max(bytes.length, 1),
  });
  const underway = new Map<string, ReturnType<PhotoSource>>();
  const fetched: PhotoSource = async (hash) => {
    const found = await read(hash);
    if (!found.ok || found.value === null) return found as Result<null, Problem>;
    const body = readyBody(found.value, { compressible: false, brotliQuality: 5 });
    held.set(hash, body);
    return { ok: true, value: body };
  };
  return async (hash) => {
    const body = held.get(hash);
    if (body !== undefined) return { ok: true, value: body };
    const asked = underway.get(hash) ?? fetched(hash).finally(() => underway.delete(hash));
    underway.set(hash, asked);
    return asked;
  };
}

const PATH = /^\/photo\/([0-9a-f]{64})\.jpg$/;
/** What was taken down must be gone from browsers too, so they keep a photo for minutes and not for ever. */
const MINUTES = "public, max-age=300, immutable";

/**
 * A photo that a town shows at this moment, else null: what was taken down is gone with the snapshot that showed it,
 * although its bytes are still in memory.
 */
export async function photoAnswer(
  store: SnapshotStore,
  photos: PhotoSource,
  path: string,
): Promise<ReadyAnswer | null> {
  const hash = PATH.exec(path)?.[1];
  if (hash === undefined || !isShown(store, hash)) return null;
  const found = await photos(hash);
  if (!found.ok) return { status: 503, headers: { "cache-control": "no-store" }, body: null };
  if (found.value === null) return null;
  const headers = { "content-type": "image/jpeg", "cache-control": MINUTES };
  return { status: 200, headers, body: found.value };
}

const isShown = (store: SnapshotStore, hash: string): boolean =>
  store
    .snapshots()
    .some(({ published }) => published.index.town.photos?.some((photo) => photo.hash === hash));
