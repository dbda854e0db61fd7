import { SLOTS, slotCode } from "../matching/unmet-need.ts";
import type { DayText } from "../units.ts";

/** `who=` of a question that is about what people asked for and did not find, instead of about people. */
export const UNMET_NEEDS = "unmet-needs";

/** How often a word was said; null for those who left it out. */
export interface NeedCell {
  readonly word: string | null;
  readonly count: number;
}
/** One table of protected counts; the rest are words that are not shown. */
export interface NeedTable {
  readonly cells: readonly NeedCell[];
  readonly rest: number;
}

/**
 * The unmet needs of a half-year as they may be shown (`unmet_need_counts`): a total and one-way tables. These counts
 * and no others are used, because a second selection of the same needs could be subtracted from the first: so zones are
 * never crossed with slots or with what people like to do.
 */
export interface RecordedNeeds {
  /** Its first day. */
  readonly halfYear: DayText;
  readonly total: number;
  readonly zones: NeedTable;
  readonly slots: NeedTable;
}

/** The needs of a half-year beside the zones of a level. Every need is in exactly one of the counts. */
export interface NeedsByZone {
  readonly halfYear: DayText;
  readonly total: number;
  /** For each zone in the order asked for; null: none or too few, nobody is told which. */
  readonly counts: readonly (number | null)[];
  /** Of zones that are not of the level. */
  readonly elsewhere: number;
  /** Without a zone; null where that may not be told. */
  readonly noZone: number | null;
  /** Of zones that may not be told. */
  readonly rest: number;
  /** Said for the slots that the question asks for, wherever; null where it asks for none. */
  readonly inSlots: { readonly count: number; readonly notShown: number } | null;
}

/** The half-year that is asked for, else the newest of which there is something to show; null where there is none. */
export const needsOf = (
  needs: readonly RecordedNeeds[],
  halfYear: string | null,
): RecordedNeeds | null => needs.find((one) => one.halfYear === halfYear) ?? needs[0] ?? null;

/** Sets recorded needs beside zones (their ids). A need is spread over no area: it has a zone and no point. */
export function needsByZone(
  { halfYear, total, zones, slots }: RecordedNeeds,
  level: readonly string[],
  asked: readonly number[] | null,
): NeedsByZone {
  const byWord = new Map(zones.cells.map(({ word, count }) => [word, count]));
  const here = new Set(level);
  const elsewhere = zones.cells.filter(({ word }) => word !== null && !here.has(word));
  return {
    halfYear,
    total,
    counts: level.map((id) => byWord.get(id) ?? null),
    elsewhere: sumOf(elsewhere),
    noZone: byWord.get(null) ?? null,
    rest: zones.rest,
    inSlots: asked === null ? null : inSlots(slots, asked),
  };
}

function inSlots({ cells }: NeedTable, asked: readonly number[]) {
  const codes = asked.flatMap((slot) => {
    const one = SLOTS[slot];
    return one === undefined ? [] : [slotCode(one)];
  });
  const shown = cells.filter(({ word }) => word !== null && codes.includes(word));
  return { count: sumOf(shown), notShown: codes.length - shown.length };
}

const sumOf = (cells: readonly NeedCell[]): number =>
  cells.reduce((sum, { count }) => sum + count, 0);

/** Where most needs were recorded comes first; zones of which nobody is told come last, ordered by `left`. */
export const mostNeedsFirst =
  (counts: readonly (number | null)[], left: (zone: number) => number) =>
  (a: number, b: number): number =>
    (counts[b] ?? -1) - (counts[a] ?? -1) || left(b) - left(a);
