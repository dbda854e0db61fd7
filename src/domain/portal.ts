import type { Municipality } from "./municipality/municipality.ts";
import type { SearchIndex } from "./search/search-index.ts";
import type { TownIndex } from "./town-index.ts";

/**
 * What the server puts into `locals`: the only outside that a page can reach. Nothing here waits and nothing
 * here asks the database; snapshots are kept ready in memory.
 */
export interface Portal {
  /** The clock. Pages turn it into a day and a time in Asia/Tokyo with `domain/clock.ts`. */
  readonly now: () => Date;
  readonly municipalities: () => readonly Municipality[];
  readonly town: (code: string) => PublishedTown | null;
  /** The origin for absolute links (QR codes, canonical addresses), without a slash at its end. */
  readonly publicUrl: string;
  /** Where 「すぐに閉じる」 leads. */
  readonly quickExitUrl: string;
}

/** A town ready to be read, with the content hashes under which its files are served. */
export interface PublishedTown {
  readonly index: TownIndex;
  readonly snapshotHash: string;
  readonly mapHash: string;
  /** Its search index, opened; the file under `searchHash` holds the same. */
  readonly search: SearchIndex;
  readonly searchHash: string;
}
