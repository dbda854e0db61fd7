import type { Problem } from "../problem.ts";

/** An entry that was written. */
export interface SavedEntry {
  /** What undoes it; null where nothing changed. */
  readonly changeId: string | null;
  readonly version: string;
  /** `mask-not-possible` where a place had to be hidden. */
  readonly problems: readonly Problem[];
}
