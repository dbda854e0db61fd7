import { match } from "../../../src/domain/matching/match.ts";
import type { JudgedSet } from "./judge-file.ts";
import { AT } from "./measure.ts";

/** How suggestions spread over activities: the Gini coefficient of how often each is suggested, and how many ever are. */
export function exposureOf(
  { catalogue, people }: JudgedSet,
  options: { readonly epsilon?: number; readonly lambda?: number },
): { readonly gini: number; readonly covered: number; readonly atTop: number } {
  const times = new Map<string, number>();
  const first = new Set<string>();
  for (const { need } of people) {
    const { suggestions } = match(catalogue, need, { ...options, top: AT });
    suggestions.forEach(({ activity }, at) => {
      times.set(activity, (times.get(activity) ?? 0) + 1 / Math.log2(at + 2));
    });
    if (suggestions[0] !== undefined) first.add(suggestions[0].activity);
  }
  const counts = catalogue.entries.map(({ activity }) => times.get(activity.id) ?? 0);
  return { gini: giniOf(counts), covered: times.size, atTop: first.size };
}

function giniOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, value, at) => sum + (at + 1) * value, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
