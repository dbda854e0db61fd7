import type { TownForStaff } from "../matching/matcher-file/staff-matcher.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import type { StaffNote } from "../road/staff-note.ts";
import type { DayText } from "../units.ts";

/** What who connects people has at hand on the road. Everything fails with `not-permitted` for others. */
export interface RoadPart {
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
  /**
   * The town that matching beside a person draws from, as who asks may read it: entries for supporters count like any
   * other, contacts that are not listed and points that are held back are not in it. Read anew each time, kept nowhere.
   */
  readonly forMatching: (code: string) => Promise<Result<TownForStaff, Problem>>;
}
