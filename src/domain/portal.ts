import type { UnmetNeed } from "./matching/unmet-need.ts";
import type { Municipality } from "./municipality/municipality.ts";
import type { Problem } from "./problem.ts";
import type { Result } from "./result.ts";
import type { SearchIndex } from "./search/search-index.ts";
import type { TownIndex } from "./town-index.ts";

/**
 * What the server puts into `locals`: the only outside that a page can reach. What is read is kept ready in memory:
 * nothing waits and nothing asks the database, but for what somebody has asked to be written down.
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
  /** A random number for a form, so that pressing twice counts once. Only for the answer to a post: no other page is one reader's. */
  readonly formKey: () => string;
  /**
   * Writes down, nameless, what nobody offers yet; `key` is that of the form. Problems: those of
   * `src/data/record-unmet-need.ts`.
   */
  readonly recordUnmetNeed: (
    code: string,
    need: UnmetNeed,
    key: string,
  ) => Promise<Result<null, Problem>>;
}

/** A town ready to be read, with the content hashes under which its files are served. */
export interface PublishedTown {
  readonly index: TownIndex;
  readonly snapshotHash: string;
  readonly mapHash: string;
  /** What the matching form on a device answers from. */
  readonly matcherHash: string;
  /** Its search index, opened; the file under `searchHash` holds the same. */
  readonly search: SearchIndex;
  readonly searchHash: string;
}
