import type { TownIndex } from "../../town-index.ts";
import type { MatcherFile } from "./rows.ts";
import { writeMatcher } from "./write-matcher.ts";

/** A town as staff match from it: entries for supporters stand among the others, and which ones they are is known. */
export interface TownForStaff {
  readonly index: TownIndex;
  /** Ids of the activities that are for supporters only. */
  readonly staffOnly: ReadonlySet<string>;
}

/** A matcher file for staff, which says which of its entries are for supporters only. Nobody may keep it. */
export interface StaffMatcherFile extends MatcherFile {
  readonly staffOnly: readonly string[];
}

export const writeStaffMatcher = ({ index, staffOnly }: TownForStaff): StaffMatcherFile => ({
  ...writeMatcher(index),
  staffOnly: [...staffOnly],
});
