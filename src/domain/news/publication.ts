/** Since when a public activity stands in the portal. One that was there before this was noted has no `publishedAt`. */
export interface Publication {
  readonly activityId: string;
  /** An instant in UTC, as `Date.toISOString` writes it; null: not known. */
  readonly publishedAt: string | null;
  /** When what it says last changed; null: not since this is noted. */
  readonly changedAt: string | null;
}
