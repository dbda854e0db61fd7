import { fail, type Result, succeed } from "../../result.ts";
import { withTotals } from "./count-table.ts";
import type { AreaCounts, PeopleCounts } from "./people-counts.ts";
import { heldBack } from "./hold-back.ts";
import { type HeldCounts, isSafe, type ReleasedTable, usableNow } from "./over-releases.ts";
import { disclosureThreshold } from "./threshold.ts";

/** Counts as the public sees them: null where one is held back. Each row ends with its sum. */
export interface PeopleRelease {
  readonly surveyedOn: string;
  /** The first day on which it was public. */
  readonly releasedOn: string;
  /** Fewer people than this are never shown. */
  readonly threshold: number;
  /** What the source is called; null where nobody said. */
  readonly source: string | null;
  readonly areas: readonly ReleasedArea[];
  readonly totals: readonly (number | null)[];
}
export interface ReleasedArea {
  readonly key: string;
  readonly name: string;
  readonly zoneId: string | null;
  readonly counts: readonly (number | null)[];
}
/** A release of before with what it held back: what the next one must not betray. */
export interface EarlierRelease {
  readonly release: PeopleRelease;
  readonly counts: readonly Pick<AreaCounts, "key" | "counts">[];
}

export type ReleaseProblem =
  /** In so small a municipality every number would tell of somebody. */
  | "people-too-few"
  /** These counts, or newer ones, were released already: each count is in one release. */
  | "people-not-newer"
  /** Beside the earlier releases, somebody could work small counts out, whatever is held back. */
  | "release-too-close";

/**
 * What may be shown of counts beside everything that was shown before, earliest first. A cell is held back where it is
 * small, where it was held back before, and where it takes one more so that each small count, of this release and of all
 * earlier ones, could still be the threshold wide off: also for somebody who knows which counts have not changed.
 */
export function releaseOf(
  counts: PeopleCounts,
  earlier: readonly EarlierRelease[],
  { releasedOn, source }: Pick<PeopleRelease, "releasedOn" | "source">,
): Result<PeopleRelease, ReleaseProblem> {
  const last = earlier.at(-1);
  if (last !== undefined && last.release.surveyedOn >= counts.surveyedOn)
    return fail("people-not-newer");
  const threshold = disclosureThreshold(counts.residents);
  if (threshold === Infinity) return fail("people-too-few");
  const table = withTotals(counts.areas.map((area) => area.counts));
  const before = earlier.map(heldCountsOf);
  const rows = [...counts.areas.map(({ key }) => key), TOTAL];
  const now: ReleasedTable = { rows, table };
  const held = heldBack(table, threshold, {
    begin: heldBefore(now, before),
    usable: usableNow(now, before),
    spare: SPARE,
  });
  const all: HeldCounts[] = [...before, { ...now, held }];
  if (!isSafe(all, threshold)) return fail("release-too-close");
  const shown = (row: number): (number | null)[] =>
    Array.from({ length: table.columns }, (_, column) => {
      const at = row * table.columns + column;
      return held[at] === 1 ? null : (table.counts[at] as number);
    });
  return succeed({
    surveyedOn: counts.surveyedOn,
    releasedOn,
    threshold,
    source,
    areas: counts.areas.map(({ key, name, zoneId }, row) => ({
      key,
      name,
      zoneId,
      counts: shown(row),
    })),
    totals: shown(table.rows - 1),
  });
}

/** Between 15 and 64: no public figure is asked of them alone. */
const SPARE = 1;
/** The row of totals; no area is called so. */
const TOTAL = "";

function heldCountsOf({ release, counts }: EarlierRelease): HeldCounts {
  const byKey = new Map(counts.map((area) => [area.key, area.counts]));
  const table = withTotals(release.areas.map(({ key }) => byKey.get(key) ?? []));
  const shown = [...release.areas.map((area) => area.counts), release.totals].flat();
  return {
    rows: [...release.areas.map(({ key }) => key), TOTAL],
    table,
    held: Uint8Array.from(shown, (count) => (count === null ? 1 : 0)),
  };
}

/** What was held back once stays so: shown later, an unchanged count would be shown after all. */
function heldBefore({ rows, table }: ReleasedTable, before: readonly HeldCounts[]): Uint8Array {
  const begin = new Uint8Array(table.counts.length);
  for (const { rows: names, held } of before) {
    const rowOf = new Map(names.map((name, row) => [name, row]));
    rows.forEach((name, row) => {
      const there = rowOf.get(name);
      if (there === undefined) return;
      for (let column = 0; column < table.columns; column++) {
        if (held[there * table.columns + column] === 1) begin[row * table.columns + column] = 1;
      }
    });
  }
  return begin;
}
