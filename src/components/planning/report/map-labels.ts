import type { PlanningReport } from "./open-report.ts";

/** More names than these run into one another on a map of a hand's width. */
const MOST_NAMES = 12;

/** What stands in each zone of the map: its number in the report, and its name where there is room. */
export function mapLabels({ all, drawing }: PlanningReport): readonly MapLabel[] {
  const numbers = new Map(all.zones.map(({ gap, number }) => [gap.zone.id, number]));
  const zones = drawing?.zones ?? [];
  return zones.map(({ id, name, at }) => ({
    number: numbers.get(id) ?? 0,
    name: zones.length > MOST_NAMES ? null : name,
    at,
  }));
}
export interface MapLabel {
  readonly number: number;
  readonly name: string | null;
  readonly at: { readonly x: number; readonly y: number };
}

/** For each shade on the map the fewest and the most people who reach nothing (or needs) in a zone of it. */
export function mapShades({ all, drawing, needs }: PlanningReport): readonly MapShade[] {
  const left = new Map(
    all.zones.flatMap(({ gap, people, reached, needs: said }) => {
      const count = needs === null ? people - reached : said;
      return count === null ? [] : [[gap.zone.id, count] as const];
    }),
  );
  const byShade = Map.groupBy(drawing?.zones ?? [], ({ shade }) => shade);
  return [...byShade]
    .flatMap(([shade, zones]) => {
      const counts = zones.flatMap(({ id }) => left.get(id) ?? []);
      return counts.length === 0
        ? []
        : [{ shade, from: Math.min(...counts), to: Math.max(...counts) }];
    })
    .sort((a, b) => a.shade - b.shade);
}
export interface MapShade {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}
