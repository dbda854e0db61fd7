/** What one transaction wrote to an entry: who and when, no bodies. */
export interface EntryMoment {
  /** ISO 8601. */
  readonly at: string;
  /** The address of who wrote; null: the portal itself, or a command. */
  readonly by: string | null;
  /** `activities update`, `contacts insert` … */
  readonly wrote: readonly string[];
  /** The change by staff that can be put back; null where there is none. */
  readonly changeId: string | null;
  readonly undoable: boolean;
}
