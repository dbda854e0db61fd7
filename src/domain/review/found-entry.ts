import type { Intake, Kind, Visibility } from "../activity/vocabulary.ts";
import type { DayText, Position } from "../units.ts";

/** What the list of entries narrows to by state: `old`: its confirmation is over. */
export const ENTRY_STATES = ["public", "staff", "taken-down", "old"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export interface EntryFilter {
  /** Each must stand somewhere in the entry. */
  readonly words: readonly string[];
  readonly zone: string | null;
  /** Places that lie in the zone by their position. */
  readonly placesInZone: readonly string[];
  readonly kind: Kind | null;
  readonly state: EntryState | null;
  /** What is nearest comes first; null: by name. */
  readonly near: Position | null;
  readonly skip: number;
  readonly atMost: number;
}

export interface FoundEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly takenDown: boolean;
  readonly groupName: string | null;
  readonly placeName: string | null;
  readonly zoneId: string | null;
  readonly confirmedOn: DayText | null;
  readonly rhythmMonths: number;
  readonly intake: Intake | null;
  /** Metres in a straight line to its true point; null: it is not known, or nobody asked. */
  readonly metres: number | null;
}

export interface FoundEntries {
  readonly total: number;
  readonly entries: readonly FoundEntry[];
}
