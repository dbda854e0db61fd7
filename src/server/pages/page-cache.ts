import { LRUCache } from "lru-cache";
import type { Page } from "./page.ts";
import type { PageAddress } from "./page-address.ts";
import { bucketOf } from "./page-clock.ts";

const MEGABYTE = 1024 * 1024;
/** Addresses without a query are few and everybody's; those with one are many, and must not push the former out. */
const PLAIN_BYTES = 40 * MEGABYTE;
const FILTERED_BYTES = 24 * MEGABYTE;
const LARGEST_PAGE_BYTES = 2 * MEGABYTE;
/** Compressed forms come later, when somebody asks for them; together they are smaller than the page itself. */
const ROOM_FOR_COMPRESSED = 1.5;

export interface PageCacheOptions {
  readonly plainBytes?: number;
  readonly filteredBytes?: number;
}

/** Rendered pages, bounded by their bytes. */
export interface PageCache {
  /**
   * The page of an address at a time, from memory or by rendering; requests that come while it is being
   * rendered wait for that one render. Only pages that say they may be kept are kept.
   */
  readonly page: (
    address: PageAddress,
    now: Date,
    render: () => Promise<Page>,
  ) => Promise<Page> | Page;
  /** Forgets what was rendered from a municipality's former snapshot, and all that belongs to no municipality. */
  readonly forget: (municipality: string) => void;
  readonly counts: () => {
    readonly hits: number;
    readonly renders: number;
    readonly bytes: number;
  };
}

export function createPageCache(options: PageCacheOptions = {}): PageCache {
  const plain = boundedBy(options.plainBytes ?? PLAIN_BYTES);
  const filtered = boundedBy(options.filteredBytes ?? FILTERED_BYTES);
  const underway = new Map<string, Promise<Page>>();
  let generation = 0;
  let hits = 0;
  let renders = 0;

  const renderOnce = (key: string, cache: LRUCache<string, Page>, render: () => Promise<Page>) => {
    const running = underway.get(key);
    if (running !== undefined) return running;
    renders += 1;
    const startedAt = generation;
    const rendering = render()
      .then((page) => {
        // A snapshot that moved while this was rendered makes it a page of the past.
        if (page.keep && startedAt === generation) cache.set(key, page);
        return page;
      })
      .finally(() => {
        if (underway.get(key) === rendering) underway.delete(key);
      });
    underway.set(key, rendering);
    return rendering;
  };

  return {
    page: (address, now, render) => {
      const cache = address.search === "" ? plain : filtered;
      const key = address.path + address.search;
      const held = cache.get(key);
      if (held !== undefined && held.bucket === bucketOf(held.clock, now)) {
        hits += 1;
        return held;
      }
      return renderOnce(key, cache, render);
    },
    forget: (municipality) => {
      generation += 1;
      underway.clear();
      for (const cache of [plain, filtered]) {
        for (const key of [...cache.keys()]) {
          if (key.startsWith(`/${municipality}`) || !/^\/\d{6}/.test(key)) cache.delete(key);
        }
      }
    },
    counts: () => ({ hits, renders, bytes: plain.calculatedSize + filtered.calculatedSize }),
  };
}

function boundedBy(bytes: number): LRUCache<string, Page> {
  return new LRUCache<string, Page>({
    maxSize: bytes,
    maxEntrySize: Math.min(LARGEST_PAGE_BYTES, bytes),
    sizeCalculation: (page, key) =>
      Math.ceil((page.body?.bytes.length ?? 0) * ROOM_FOR_COMPRESSED) + key.length * 2 + 1024,
  });
}
