import type { DayText } from "../units.ts";

/** The most characters of a note. */
export const LONGEST_NOTE = 1000;

/** What somebody who was there keeps in mind of an entry, for staff only: who welcomes, what to mind. */
export interface StaffNote {
  readonly id: string;
  readonly text: string;
  /** The day on which it was so. */
  readonly seenOn: DayText;
  /** Who wrote it; null: their account is gone. */
  readonly writtenBy: string | null;
  /** May be withdrawn by who asks: one's own, or any by who judges entries. */
  readonly mayWithdraw: boolean;
}
