import type { Contact } from "../activity/activity.ts";
import type { Access, Disclosure } from "../activity/vocabulary.ts";
import type { Position } from "../units.ts";

/**
 * 場所, as the public may know it. `position` is the true point only where `disclosure` is exact, the masked
 * point where it is approximate, and null where it is hidden or not known. The true point of the
 * last two never leaves the private table.
 */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly disclosure: Disclosure;
  readonly position: Position | null;
  readonly address: string | null;
  /** The zone the group declares; what is shown instead of an address when the position is not exact. */
  readonly zoneId: string | null;
  /** 行き方 */
  readonly directions: string | null;
  readonly access: readonly Access[] | null;
  readonly contact: Contact;
  /** 多世代・多機能型拠点 and the like: what the place offers besides its activities, in words. */
  readonly functions: readonly string[];
  readonly note: string | null;
  readonly sourceId: string | null;
}

/** A place on its way into the database: with its true position, before disclosure is applied. */
export interface PlaceEntry extends Omit<Place, "position"> {
  readonly truePosition: Position | null;
}
