import { type UnmetNeedField, UNMET_NEED_FIELDS, slotCode } from "../matching/unmet-need.ts";
import type { CountedNeed, NearMiss, Outcome } from "./near-misses.ts";
import { MOST_ROWS, type SaidByRow, tellingSelection } from "./telling-rows.ts";

/** One point of the agenda: at least so many would have been met by this, in steps of the fewest that may be shown. */
export interface AgendaRow extends NearMiss {
  readonly times: number;
}

/** What may be shown of a half-year's unmet needs and what came near to them. */
export interface NearMissAgenda {
  readonly total: number;
  /** The most often first. */
  readonly rows: readonly AgendaRow[];
}

interface Counted {
  readonly need: CountedNeed;
  readonly outcome: Outcome;
}

/**
 * The agenda of a half-year, null where all needs together are fewer than `fewest`. A row below `fewest` is not shown.
 * Counts of single words are published beside it (`unmet_need_counts`), so no selection of rows may leave fewer than
 * `fewest` of the words that their needs said (`tellingSelection`), nor may all rows leave so few of the total: then rows
 * are held back, chosen by `drawn`, a secret order that tells nothing of the counts. Rows cross all four words, so an
 * exact one could still complete a crossed table of few words; each is told as a multiple of `fewest`, rounded down.
 */
export function nearMissAgenda(
  counted: readonly Counted[],
  fewest: number,
  drawn: (row: string) => string,
): NearMissAgenda | null {
  const total = timesOf(counted);
  if (total < fewest) return null;
  const groups = Map.groupBy(
    counted.filter(({ outcome }) => typeof outcome === "object"),
    ({ outcome }) => JSON.stringify(outcome),
  );
  const shown = new Map([...groups].filter(([, of]) => timesOf(of) >= fewest));
  for (;;) {
    const tells = tellingRows(shown, counted, total, fewest);
    const [held] = tells.toSorted((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
    if (held === undefined) break;
    shown.delete(held);
  }
  const rows = [...shown].map(([, of]) => ({
    ...(of[0]?.outcome as NearMiss),
    times: Math.floor(timesOf(of) / fewest) * fewest,
  }));
  return {
    total,
    rows: rows.toSorted(
      (a, b) => b.times - a.times || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
    ),
  };
}

const timesOf = (list: readonly Counted[]): number =>
  list.reduce((sum, { need }) => sum + need.times, 0);

/** Rows that together leave a small count, of the total or of words; none where nothing small can be worked out. */
function tellingRows(
  shown: ReadonlyMap<string, readonly Counted[]>,
  counted: readonly Counted[],
  total: number,
  fewest: number,
): readonly string[] {
  const all = [...shown.keys()];
  const left = total - all.reduce((sum, row) => sum + timesOf(shown.get(row) ?? []), 0);
  if (all.length > MOST_ROWS || (left > 0 && left < fewest)) return all;
  for (const field of UNMET_NEED_FIELDS) {
    const selection = tellingSelection(saidByRow(field, all, counted), fewest);
    if (selection !== null) return selection.map((row) => all[row] as string);
  }
  return [];
}

function saidByRow(
  field: UnmetNeedField,
  rows: readonly string[],
  counted: readonly Counted[],
): SaidByRow {
  const said = new Map<string, number[]>();
  for (const { need, outcome } of counted) {
    const word = wordOf(need, field);
    const inRow = said.get(word) ?? Array<number>(rows.length + 1).fill(0);
    said.set(word, inRow);
    const row = rows.indexOf(JSON.stringify(outcome)) + 1;
    inRow[row] = (inRow[row] ?? 0) + need.times;
  }
  return said;
}

function wordOf({ zoneId, interest, slot, step }: CountedNeed, field: UnmetNeedField): string {
  const words: Readonly<Record<UnmetNeedField, string | null>> = {
    zone: zoneId,
    interest,
    slot: slot === null ? null : slotCode(slot),
    step,
  };
  return words[field] ?? "";
}
