import type { EarlierRelease } from "../people-release.ts";
import { RELEASED_GROUPS } from "../people-counts.ts";
import { rangeOf } from "./range-of.ts";

/** A number that is public besides the released tables: the sum over a group of ages in some areas of one release. */
export interface PublicSum {
  readonly release: number;
  /** Columns of the released table. */
  readonly ages: readonly number[];
  /** Keys of areas. */
  readonly areas: readonly string[];
  readonly count: number;
}

/** A small count, and how far it could be from what it is, all releases known. */
export interface Attacked {
  readonly release: number;
  readonly cell: string;
  readonly count: number;
  readonly range: number;
}

/**
 * Everything that all releases together tell about small counts, to somebody who also knows which counts have not changed
 * since the release before: one unknown for each count and change of it, one equation for each number that is shown.
 * Throws where a number of `more` is not what it says.
 */
export function attackReleases(
  releases: readonly EarlierRelease[],
  threshold: number,
  more: readonly PublicSum[] = [],
): readonly Attacked[] {
  const truth: number[] = [];
  const latest = new Map<string, number>();
  const sums: (readonly number[])[] = [];
  const small: { release: number; cell: string; count: number; parts: number[] }[] = [];
  const COLUMNS = Array.from({ length: RELEASED_GROUPS }, (_, at) => at);
  const cells: Map<string, readonly number[]>[] = [];
  releases.forEach(({ release, counts }, at) => {
    const exact = new Map(counts.map((area) => [area.key, area.counts]));
    const unknowns = release.areas.map(({ key }) =>
      COLUMNS.map((column) => {
        const count = exact.get(key)?.[column] ?? 0;
        const name = `${key}/${column}`;
        const before = latest.get(name);
        if (before !== undefined && truth[before] === count) return before;
        latest.set(name, truth.length);
        return truth.push(count) - 1;
      }),
    );
    cells.push(new Map(release.areas.map(({ key }, row) => [key, unknowns[row] ?? []])));
    const rows = [...unknowns.map((row) => [row]), unknowns];
    const shown = [...release.areas.map((area) => area.counts), release.totals];
    rows.forEach((areas, row) => {
      [...COLUMNS.map((column) => [column]), COLUMNS].forEach((columns, column) => {
        const parts = areas.flatMap((area) => columns.map((of) => area[of] ?? 0));
        const count = parts.reduce((sum, part) => sum + (truth[part] ?? 0), 0);
        if (typeof shown[row]?.[column] === "number") sums.push(parts);
        if (count < threshold) small.push({ release: at, cell: `${row}/${column}`, count, parts });
      });
    });
  });
  for (const { release, ages, areas, count } of more) {
    const parts = areas.flatMap((key) => ages.map((age) => cells[release]?.get(key)?.[age] ?? NaN));
    const sum = parts.reduce((all, part) => all + (truth[part] ?? NaN), 0);
    if (sum !== count) throw new Error(`${count} is not ${sum}: ${areas.join(" ")}`);
    sums.push(parts);
  }
  return small.map(({ parts, ...of }) => ({ ...of, range: rangeOf(truth, sums, parts) }));
}
