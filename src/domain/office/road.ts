import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import type { EntryFilter, FoundEntries } from "../review/found-entry.ts";
import type { StaffEntry } from "../review/staff-entry.ts";
import type { StaffNote } from "../road/staff-note.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";

/** What who connects people has at hand on the road. Everything fails with `not-permitted` for others. */
export interface RoadPart {
  /** Entries, those for supporters only included. */
  readonly find: (code: string, filter: EntryFilter) => Promise<Result<FoundEntries, Problem>>;
  /** One entry with everything that is held back. Fails with `entry-unknown`. */
  readonly entry: (code: string, id: string) => Promise<Result<StaffEntry, Problem>>;
  /** Notes of an entry that stand, newest first. */
  readonly notes: (
    code: string,
    activityId: string,
  ) => Promise<Result<readonly StaffNote[], Problem>>;
  /** Adds a note. Fails with `form-incomplete`, `value-too-long`, `value-not-a-date`, `entry-unknown`. */
  readonly addNote: (
    code: string,
    activityId: string,
    note: { readonly text: string; readonly seenOn: DayText },
  ) => Promise<Result<null, Problem>>;
  /** Withdraws a note: one's own, or any by who judges entries. Its words are gone then. */
  readonly withdrawNote: (code: string, note: string) => Promise<Result<null, Problem>>;
  /** The town with entries for supporters only, as who asks may read it. For this one answer: it is kept nowhere. */
  readonly town: (code: string) => Promise<Result<TownIndex, Problem>>;
}
