import { codesOf, KIND_WORDS, type Kind } from "../../activity/vocabulary.ts";
import {
  type Cell,
  flag,
  listOf,
  number,
  oneOf,
  orNull,
  readCells,
  recordOf,
  text,
  whole,
} from "../../stored/cells.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../../zone/zone.ts";
import { SCHOOL_DAYS } from "../school-days.ts";

/**
 * Raised whenever the shape or the meaning of a kept town changes. What an older build kept is then said to be unreadable
 * (or read by a reader of its own): it is never taken for something else.
 */
export const KEPT_VERSION = 1;

/** Which days of a year dates were counted over. */
export const KEPT_DAYS = ["year", ...SCHOOL_DAYS] as const;
export type KeptDays = (typeof KEPT_DAYS)[number];

/** A zone by name alone. Of its boundary only a fingerprint is kept, which tells that the line moved; null: it had none. */
export interface KeptZone {
  readonly id: string;
  readonly level: ZoneLevel;
  readonly name: string;
  readonly shape: string | null;
}

export interface KeptArea {
  readonly id: string;
  readonly at: readonly number[] | null;
  /** In the order of the ground's layers; null: not known. */
  readonly people: readonly (number | null)[];
  readonly surveyedOn: string;
  /** In the order of the ground's levels: the number of its zone among those of the level, -1 in none. */
  readonly zones: readonly number[];
}

/**
 * One activity as supply: no name, no place, no contact. Its id tells whether it is the same on another date, and finds
 * it when it must disappear.
 */
export interface KeptPoint {
  /** The municipality that it belongs to: of neighbours those are kept that somebody here can reach. */
  readonly of: string;
  readonly id: string;
  readonly kind: Kind;
  /** The position that staff saw: masked where it is approximate, null where it is hidden or not known. */
  readonly at: readonly number[] | null;
  /** Numbers of the ground's zones that it surely lay in. */
  readonly zones: readonly number[];
  /** For each of the ground's counted days: slot, dates in it, slot, dates … of slots that have any. */
  readonly dates: readonly (readonly number[])[];
  readonly seats: number | null;
  readonly confirmed: boolean;
}

/** What any question is answered from but the activities. */
export interface KeptGround {
  /** Over which days dates were counted, and how many days those are. */
  readonly days: readonly { readonly which: KeptDays; readonly length: number }[];
  readonly levels: readonly ZoneLevel[];
  /** Names of demand layers; a later build may know more, of which this date then knows nothing. */
  readonly layers: readonly string[];
  readonly zones: readonly KeptZone[];
  readonly areas: readonly KeptArea[];
}

/** A town on a date, as the planning view asked it then. Plain data, for storage. */
export interface KeptTown {
  readonly ground: KeptGround;
  readonly supply: readonly KeptPoint[];
}

const level = oneOf(ZONE_LEVELS);
const zone: Cell<KeptZone> = recordOf({ id: text, level, name: text, shape: orNull(text) });
const area: Cell<KeptArea> = recordOf({
  id: text,
  at: orNull(listOf(number)),
  people: listOf(orNull(number)),
  surveyedOn: text,
  zones: listOf(whole),
});
const point: Cell<KeptPoint> = recordOf({
  of: text,
  id: text,
  kind: oneOf(codesOf(KIND_WORDS)),
  at: orNull(listOf(number)),
  zones: listOf(whole),
  dates: listOf(listOf(whole)),
  seats: orNull(number),
  confirmed: flag,
});
const columns = {
  ground: recordOf({
    days: listOf(recordOf({ which: oneOf(KEPT_DAYS), length: whole })),
    levels: listOf(level),
    layers: listOf(text),
    zones: listOf(zone),
    areas: listOf(area),
  }),
  supply: listOf(point),
};

/** What was stored as a town of this version; null where it is of another one, or damaged. */
export function readKeptTown(version: number, stored: unknown): KeptTown | null {
  if (version !== KEPT_VERSION) return null;
  const read = readCells("kept_towns", columns, stored);
  return read.ok ? read.value : null;
}
