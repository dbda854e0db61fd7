import { type UnmetNeedField, UNMET_NEED_FIELDS, slotCode } from "../matching/unmet-need.ts";
import type { CountedNeed, NearMiss, Outcome } from "./near-misses.ts";

/** One point of the agenda: so many would have been met by this. */
export interface AgendaRow extends NearMiss {
  readonly times: number;
}

/** What may be shown of a half-year's unmet needs and what came near to them. */
export interface NearMissAgenda {
  readonly total: number;
  /** The most often first. */
  readonly rows: readonly AgendaRow[];
  /** All others: met now, met by nothing, and what is too seldom to be shown. 0, or no fewer than may be shown. */
  readonly rest: number;
}

interface Counted {
  readonly need: CountedNeed;
  readonly outcome: Outcome;
}

/**
 * The agenda of a half-year, null where all needs together are fewer than `fewest`. A row below `fewest` is not shown.
 * Counts of single words are published beside it (`unmet_need_counts`), so a row whose needs all said one word must not
 * leave fewer than `fewest` of that word, nor may all rows leave so few of the total: then rows are held back, chosen by
 * `drawn`, a secret order that tells nothing of the counts.
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
    times: timesOf(of),
  }));
  return {
    total,
    rows: rows.toSorted(
      (a, b) => b.times - a.times || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
    ),
    rest: total - rows.reduce((sum, { times }) => sum + times, 0),
  };
}

const timesOf = (list: readonly Counted[]): number =>
  list.reduce((sum, { need }) => sum + need.times, 0);

/** Rows that together leave a small count, of the total or of one word; none where nothing small can be worked out. */
function tellingRows(
  shown: ReadonlyMap<string, readonly Counted[]>,
  counted: readonly Counted[],
  total: number,
  fewest: number,
): readonly string[] {
  const isSmall = (left: number): boolean => left > 0 && left < fewest;
  const all = [...shown.keys()];
  const allTimes = all.reduce((sum, row) => sum + timesOf(shown.get(row) ?? []), 0);
  if (isSmall(total - allTimes)) return all;
  for (const [word, times] of timesByWord(counted)) {
    const saying = all.filter((row) => (shown.get(row) ?? []).every((one) => says(one, word)));
    const said = saying.reduce((sum, row) => sum + timesOf(shown.get(row) ?? []), 0);
    if (saying.length > 0 && isSmall(times - said)) return saying;
  }
  return [];
}

const wordsOf = ({ zoneId, interest, slot, step }: CountedNeed): readonly string[] => {
  const words: Readonly<Record<UnmetNeedField, string | null>> = {
    zone: zoneId,
    interest,
    slot: slot === null ? null : slotCode(slot),
    step,
  };
  return UNMET_NEED_FIELDS.map((field) => `${field}=${words[field] ?? ""}`);
};

const says = ({ need }: Counted, word: string): boolean => wordsOf(need).includes(word);

function timesByWord(counted: readonly Counted[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { need } of counted) {
    for (const word of wordsOf(need)) times.set(word, (times.get(word) ?? 0) + need.times);
  }
  return times;
}
