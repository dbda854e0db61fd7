import type { PeopleCounts } from "./people-counts.ts";
import type { PeopleRelease } from "./people-release.ts";

/**
 * The counts with each area under the key that it had in earlier releases, so that it is known for the same: one that was
 * released by its name keeps that key when its name joins a zone later, and the other way round.
 */
export function withKnownKeys(
  counts: PeopleCounts,
  earlier: readonly Pick<PeopleRelease, "areas">[],
): PeopleCounts {
  const known = new Set(earlier.flatMap(({ areas }) => areas.map(({ key }) => key)));
  const byName = new Map(
    earlier.flatMap(({ areas }) => areas.map(({ name, key }) => [name, key] as const)),
  );
  const taken = new Set(counts.areas.map(({ key }) => key));
  const areas = counts.areas.map((area) => {
    const before = byName.get(area.name);
    if (known.has(area.key) || before === undefined || taken.has(before)) return area;
    taken.add(before);
    return { ...area, key: before };
  });
  return { ...counts, areas };
}
