import type { Activity } from "../activity/activity.ts";
import type { Group } from "../municipality/municipality.ts";
import type { PlaceEntry } from "../place/place.ts";
import type { ExistingEntry } from "../registering/records-of.ts";
import type { DateChange } from "../schedule/schedule.ts";
import type { Position } from "../units.ts";

/** A place as the council knows it: with the point and the address that are held back. */
export interface StaffPlace extends PlaceEntry {
  /** What the public sees of the point: the true one, the masked one, or none. */
  readonly position: Position | null;
}

/** One entry with everything that is held back from the public, as it was at one moment. */
export interface StaffEntry {
  /** Whoever edits sends it back: a stale one is refused. */
  readonly version: string;
  readonly activity: Activity;
  readonly group: Group | null;
  readonly place: StaffPlace | null;
  readonly dateChanges: readonly DateChange[];
  /** Other activities use the place, or belong to the group. */
  readonly placeIsShared: boolean;
  readonly groupIsShared: boolean;
}

/** What a registration about this entry builds on. */
export const existingOf = ({
  activity,
  group,
  place,
  placeIsShared,
}: StaffEntry): ExistingEntry => ({
  activity,
  group,
  place,
  placeIsShared,
});
